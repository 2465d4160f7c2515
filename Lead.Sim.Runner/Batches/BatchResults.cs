using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lead.Sim.Experiments.Studies;
using Lead.Sim.Runner.Results;
using Microsoft.Data.Sqlite;

namespace Lead.Sim.Runner.Batches;

/// <summary>The results of a batch whose units are all finished: results.sqlite, its tables for spreadsheets, and the manifest that seals them.</summary>
internal static class BatchResults
{
    /// <summary>Writes them, each whole or not at all, the manifest last.</summary>
    /// <exception cref="UserException">The folder cannot be written.</exception>
    public static void Write(BatchFolder folder, Study study, Execution execution) => Writing.To(folder.Path, BatchFolder.Advice(folder.Path), () =>
    {
        string manifest = Path.Combine(folder.Path, Manifest.FileName), database = Path.Combine(folder.Path, ResultDatabase.FileName);
        File.Delete(manifest);
        File.Delete(database + UnitFile.PartialEnding);
        var values = new BatchValues(folder.Path, folder.Plan, study);
        try
        {
            BatchDatabase.Write(database + UnitFile.PartialEnding, study, values);
        }
        catch (SqliteException)
        {
            File.Delete(database + UnitFile.PartialEnding);
            throw;
        }
        File.Move(database + UnitFile.PartialEnding, database, overwrite: true);
        string[] tables = ["summary", "differences"];
        foreach (string table in tables)
            WriteCsv(folder.Path, table);
        var json = new JsonObject
        {
            ["program"] = "leadsim",
            ["version"] = Manifest.Version,
            ["format"] = BatchDatabase.FormatVersion,
            ["command"] = "batch",
            ["experiment"] = study.Loaded.Experiment.Name,
            ["fingerprint"] = folder.Plan.Fingerprint,
            ["units"] = study.Units.Count,
            ["failed-units"] = values.Failures.Count,
            ["files"] = new JsonObject([.. tables.Select(table => $"{table}.csv").Prepend(ResultDatabase.FileName).Select(name => KeyValuePair.Create(name, (JsonNode?)HashOf(Path.Combine(folder.Path, name))))]),
            ["run"] = execution.ToJson(),
        };
        UnitFile.WriteWhole(manifest, Encoding.UTF8.GetBytes(IndentedJson.Of(json)));
    });

    /// <summary>Whether the results stand there whole, to the last bit as they were written.</summary>
    public static bool AreSound(string folder)
    {
        string manifest = Path.Combine(folder, Manifest.FileName);
        if (!File.Exists(manifest))
            return false;
        try
        {
            JsonObject files = JsonNode.Parse(File.ReadAllText(manifest))!["files"]!.AsObject();
            return files.All(file => File.Exists(Path.Combine(folder, file.Key)) && HashOf(Path.Combine(folder, file.Key)) == (string?)file.Value);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NullReferenceException)
        {
            return false;
        }
    }

    /// <summary>SHA-256 of a file.</summary>
    public static string HashOf(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static void WriteCsv(string folder, string table)
    {
        string path = Path.Combine(folder, $"{table}.csv");
        using (var writer = new StreamWriter(path + UnitFile.PartialEnding, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
            TableExport.WriteCsv(StoredQuery.On(folder, $"SELECT * FROM {table}"), writer, CancellationToken.None);
        File.Move(path + UnitFile.PartialEnding, path, overwrite: true);
    }
}
