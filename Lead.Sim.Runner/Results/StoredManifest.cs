using System.Text.Json;

namespace Lead.Sim.Runner.Results;

/// <summary>Reads the manifest of a result folder and sees to it that the folder is one.</summary>
internal static class StoredManifest
{
    /// <summary>The manifest of a complete folder of a version that can be read.</summary>
    /// <exception cref="UserException">Anything else.</exception>
    public static JsonElement Read(string folder)
    {
        if (File.Exists(folder))
            throw new UserException($"found the file {folder}, expected a result folder.");
        if (!Directory.Exists(folder))
            throw new UserException($"found no folder {folder}, expected a result folder.");
        string path = Path.Combine(folder, Manifest.FileName);
        if (!File.Exists(path))
            throw new UserException($"{folder} has no {Manifest.FileName}, so it is no result folder of leadsim, or not all of one.");
        JsonElement manifest = Parsed(folder, path);
        if (!(manifest.ValueKind is JsonValueKind.Object && manifest.TryGetProperty("program", out JsonElement program) && program.ValueKind is JsonValueKind.String && program.ValueEquals("leadsim")))
            throw new UserException($"{path} was not written by leadsim.");
        if (manifest.TryGetProperty("command", out JsonElement command) && command.ValueKind is JsonValueKind.String && command.ValueEquals("batch"))
            throw new UserException($"{folder} is a batch, expected the folder of a run or comparison. leadsim status {folder} says how it stands, leadsim query {folder} SQL reads its tables.");
        int format = manifest.TryGetProperty("format", out JsonElement number) && number.TryGetInt32(out int value) ? value : 0;
        if (format < ResultDatabase.FormatVersion)
            throw new UserException($"{folder} was written by an earlier leadsim (layout {format}, expected {ResultDatabase.FormatVersion}). Run its scenario again; the text is in {path}.");
        if (format > ResultDatabase.FormatVersion)
            throw new UserException($"{folder} was written by a later leadsim (layout {format}, expected {ResultDatabase.FormatVersion}). Read it with that one.");
        foreach (string file in (string[])["summary.csv", ResultDatabase.FileName])
            if (!File.Exists(Path.Combine(folder, file)))
                throw new UserException($"{folder} has no {file}, so it is not complete. Run it again.");
        return manifest;
    }

    private static JsonElement Parsed(string folder, string path)
    {
        try
        {
            return JsonDocument.Parse(File.ReadAllText(path)).RootElement;
        }
        catch (JsonException)
        {
            throw new UserException($"{path} is damaged: it is no JSON.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserException($"{folder} cannot be read: {e.Message.TrimEnd('.')}.");
        }
    }
}
