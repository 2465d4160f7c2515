using System.Text;

namespace Lead.Sim.Runner.Results;

/// <summary>A file that stands there whole or not at all.</summary>
internal static class NewFile
{
    /// <summary>Writes it beside its place and gives it its name when it is whole.</summary>
    /// <exception cref="UserException">There is something of that name, or it cannot be written.</exception>
    public static void Write(string path, Action<TextWriter> write)
    {
        if (string.IsNullOrWhiteSpace(path))
            throw new UserException("--out is empty, expected a file to write.");
        if (Path.Exists(path))
            throw new UserException($"{path} exists already, so it is not touched. Choose another file with --out.");
        string partial = $"{path}.partial-{Environment.ProcessId}";
        try
        {
            using (var writer = new StreamWriter(partial, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
                write(writer);
            File.Move(partial, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new UserException($"{path} cannot be written: {e.Message.TrimEnd('.')}. Nothing was kept.");
        }
        finally
        {
            if (File.Exists(partial))
                File.Delete(partial);
        }
    }
}
