using System.Text;

namespace Lead.Sim.Runner.Results;

/// <summary>A file that stands there whole or not at all: written beside its place, and given its name when it is whole.</summary>
internal static class WholeFile
{
    /// <summary>Writes a new one.</summary>
    /// <exception cref="UserException">There is something of that name, or it cannot be written.</exception>
    public static void WriteNew(string path, Action<TextWriter> write)
    {
        if (Path.Exists(path))
            throw new UserException($"{path} exists already, so it is not touched. Choose another file with --out.");
        Write(path, "Nothing was kept.", overwrite: false, partial =>
        {
            using var writer = new StreamWriter(partial, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            write(writer);
        });
    }

    /// <summary>Writes one in place of what stands there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes it under the name it is given.</param>
    /// <exception cref="UserException">It cannot be written.</exception>
    public static void Replace(string path, Action<string> write) => Write(path, "Choose another place with --out.", overwrite: true, write);

    private static void Write(string path, string advice, bool overwrite, Action<string> write)
    {
        if (string.IsNullOrWhiteSpace(path))
            throw new UserException("--out is empty, expected a file to write.");
        string partial = $"{path}.partial-{Environment.ProcessId}";
        Writing.To(path, advice, () =>
        {
            try
            {
                write(partial);
                File.Move(partial, path, overwrite);
            }
            finally
            {
                if (File.Exists(partial))
                    File.Delete(partial);
            }
        });
    }
}
