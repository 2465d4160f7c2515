using System.Text;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Experiments.Inputs;

/// <summary>Reads scenario files from a disk.</summary>
public static class ScenarioFile
{
    // A character takes at most four bytes in UTF-8.
    private const int MaximumBytes = 4 * YamlTree.MaximumCharacters;

    /// <summary>Reads a scenario file with everything it extends.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="UnreadableScenarioException">Anything is wrong with it; it tells all of it, with file, line and column.</exception>
    public static LoadedScenario Load(string path) => ScenarioReader.Read(path, TextOf);

    /// <summary>Reads several scenario files.</summary>
    /// <param name="paths">Paths of the files.</param>
    /// <exception cref="UnreadableScenarioException">Anything is wrong with any of them; it tells all of it once.</exception>
    public static IReadOnlyList<LoadedScenario> LoadAll(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        List<LoadedScenario> loaded = [];
        List<Problem> problems = [];
        foreach (string path in paths)
        {
            try
            {
                loaded.Add(Load(path));
            }
            catch (UnreadableScenarioException e)
            {
                problems.AddRange(e.Problems);
            }
        }
        return problems.Count == 0 ? loaded : throw new UnreadableScenarioException([.. problems.Distinct()]);
    }

    /// <summary>The text of a file; see <see cref="TextSource"/>.</summary>
    public static string? TextOf(string file, Location askedFrom, Problems problems)
    {
        ArgumentNullException.ThrowIfNull(askedFrom);
        ArgumentNullException.ThrowIfNull(problems);
        try
        {
            if (Directory.Exists(file))
                problems.Add(askedFrom, "", $"the folder {file}", "a scenario file", Yaml(file) is { } inside ? $"Did you mean {inside}?" : "");
            else if (!File.Exists(file))
                problems.Add(askedFrom, "", $"no file {file}", "a scenario file", NearestFile(file));
            else if (BytesOf(file) is { Length: <= MaximumBytes } bytes)
                return Decoded(WithoutByteOrderMark(bytes), file, problems);
            else
                problems.Add(new(file, 1, 1), "", $"a file of more than {MaximumBytes:N0} bytes", $"a scenario of at most {YamlTree.MaximumCharacters:N0} characters");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            problems.Add(new(file, 1, 1), "", $"a file that cannot be read ({e.Message.TrimEnd('.')})", "a scenario file");
        }
        return null;
    }

    private static string? Decoded(ReadOnlySpan<byte> bytes, string file, Problems problems)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            string before = Encoding.UTF8.GetString(bytes[..Math.Max(e.Index, 0)]);
            var where = new Location(file, before.Count(character => character is '\n') + 1, before.Length - before.LastIndexOf('\n'));
            problems.Add(where, "", "bytes that are no UTF-8 text", "a text file in UTF-8", "Save the file as UTF-8.");
            return null;
        }
    }

    // Read to the limit and one byte beyond it: pipes and devices do not say how long they are, and some never end.
    private static byte[] BytesOf(string file)
    {
        using FileStream stream = File.OpenRead(file);
        var bytes = new byte[MaximumBytes + 1];
        return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    private static ReadOnlySpan<byte> WithoutByteOrderMark(byte[] bytes) => bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes;

    private static string? Yaml(string folder) => Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).FirstOrDefault();

    private static string NearestFile(string file)
    {
        string folder = Path.GetDirectoryName(file) is { Length: > 0 } given ? given : ".";
        if (!Directory.Exists(folder))
            return $"The folder {folder} does not exist.";
        return Nearest.Hint(Path.GetFileName(file), Directory.EnumerateFiles(folder).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal));
    }
}
