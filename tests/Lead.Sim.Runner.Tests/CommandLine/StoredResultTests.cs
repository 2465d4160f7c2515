using System.Text.Json;
using System.Text.Json.Nodes;
using Lead.Sim.Runner.Results;
using Microsoft.Data.Sqlite;

namespace Lead.Sim.Runner.Tests.CommandLine;

/// <summary>What can be read again from a result folder, and what is said if it cannot.</summary>
public sealed class StoredResultTests(SmallComparison comparison) : IClassFixture<SmallComparison>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Show_prints_a_comparison_again_to_the_letter() => Assert.Equal(
        comparison.Ended.Out.Replace(Path.Combine("results", "no-lead-pilot-expansion"), comparison.Result, StringComparison.Ordinal),
        Leadsim.Run(_folder.Path, "show", comparison.Result).Out);

    [Fact]
    public void Show_prints_a_run_again_to_the_letter() => Assert.Equal(
        Leadsim.RunSmall(_folder.Path, "pilot.yaml").Out,
        Leadsim.Run(_folder.Path, "show", Path.Combine("results", "pilot")).Out);

    [Fact]
    public void Small_counts_of_a_group_are_masked_on_the_screen_and_kept_in_the_files()
    {
        Ended ended = Leadsim.Run(_folder.Path, "show", comparison.Result, "--group", "race=other");

        Assert.Contains("Group race=other alone. <10: fewer than 10 a year, too few to be read as a number.", ended.Out, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^  overdose-deaths +deaths +<10 +<10$", ended.Out);
        Assert.True(Summary.Means(comparison.Result, "pilot")[("overdose-deaths", "race=other")] > 0);
    }

    [Fact]
    public void An_unknown_group_is_told_with_the_known_ones() => Refused(
        ["show", comparison.Result, "--group", "race=blak"], "--group: found race=blak, expected age=18-24, .* or sex=women. Did you mean \"race=black\"\\?");

    [Theory]
    [InlineData("differences")]
    [InlineData("monthly_differences")]
    [InlineData("scenarios")]
    [InlineData("ranking")]
    public void An_exported_table_is_the_table(string table)
    {
        string[] csv = Leadsim.Run(_folder.Path, "export", comparison.Result, "--table", table).Out.TrimEnd('\n').Split('\n');
        Leadsim.Run(_folder.Path, "export", comparison.Result, "--table", table, "--format", "json", "--out", "table.json");
        JsonElement[] json = [.. JsonDocument.Parse(File.ReadAllText(_folder["table.json"])).RootElement.EnumerateArray()];

        object[][] rows = Rows($"SELECT * FROM {table}");
        Assert.NotEmpty(rows);
        Assert.Equal(rows.Length, csv.Length - 1);
        Assert.Equal(rows.Length, json.Length);
        Assert.Equal(csv[0].Split(','), json[0].EnumerateObject().Select(property => property.Name));
        foreach (var (row, line, item) in rows.Zip(csv[1..], json))
        {
            Assert.Equal(string.Join(',', row.Select(Cell)), line.Replace("\"", "", StringComparison.Ordinal));
            Assert.Equal(row.Select(Cell), item.EnumerateObject().Select(property => property.Value.ToString()));
        }

        static string Cell(object value) => FormattableString.Invariant($"{value}");
    }

    [Fact]
    public void An_unknown_table_or_format_is_told_with_the_known_ones()
    {
        Refused(["export", comparison.Result, "--table", "diferences"], "--table: found diferences, expected acceptability, beneficiaries, .* .* or totals. Did you mean \"differences\"\\?");
        Refused(["export", comparison.Result, "--table", "totals", "--format", "xml"], "--format: found xml, expected csv or json.", "try leadsim export --help.");
        Refused(["export", comparison.Result, "--table", "x'); DROP TABLE totals; --"], "--table: found x.*, expected .*");
    }

    [Fact]
    public void A_file_that_exists_is_not_overwritten_by_an_export()
    {
        File.WriteAllText(_folder["thesis.csv"], "mine");

        Refused(["export", comparison.Result, "--table", "totals", "--out", "thesis.csv"], "thesis.csv exists already, so it is not touched. Choose another file with --out.");
        Assert.Equal("mine", File.ReadAllText(_folder["thesis.csv"]));
    }

    [Fact]
    public void The_scenarios_can_be_read_again_from_the_folder_alone()
    {
        _ = comparison.Ended;
        StoredResult stored = StoredResult.Open(comparison.Result);

        Assert.Equal(["no-lead", "pilot", "expansion"], stored.Scenarios.Select(scenario => scenario.Load().Scenario.Name));
        Assert.Equal([0, 1, 2], stored.Scenarios.Select(scenario => scenario.Load().Scenario.Policy.Count));
    }

    [Theory]
    [InlineData("no folder", "found no folder bad, expected a result folder.")]
    [InlineData("file", "found the file bad, expected a result folder.")]
    [InlineData("empty", "bad has no manifest.json, so it is no result folder of leadsim, or not all of one.")]
    [InlineData("no database", "bad has no results.sqlite, so it is not complete. Run it again.")]
    [InlineData("no summary", "bad has no summary.csv, so it is not complete. Run it again.")]
    [InlineData("manifest that is no JSON", "bad.manifest.json is damaged: .*")]
    [InlineData("manifest cut short", "bad.manifest.json is damaged: .*")]
    [InlineData("manifest without seed", "bad.manifest.json is damaged: .*")]
    [InlineData("manifest of another program", "bad.manifest.json was not written by leadsim.")]
    [InlineData("earlier layout", "bad was written by an earlier leadsim \\(layout 1, expected 2\\). Run its scenario again; the text is in bad.manifest.json.")]
    [InlineData("later layout", "bad was written by a later leadsim \\(layout 3, expected 2\\). Read it with that one.")]
    [InlineData("database cut short", "bad.results.sqlite is damaged or cannot be read .*")]
    [InlineData("database that is none", "bad.results.sqlite is damaged or cannot be read .*")]
    [InlineData("empty database", "bad.results.sqlite is damaged .*")]
    [InlineData("database of another layout", "bad.results.sqlite is damaged .*")]
    [InlineData("database without a table", "bad.results.sqlite is damaged .*")]
    public void A_folder_that_is_not_a_whole_result_is_told_in_a_line(string damage, string message)
    {
        Damage(damage);

        Refused(["show", "bad"], message);
        Refused(["export", "bad", "--table", "totals"], message);
    }

    public void Dispose() => _folder.Dispose();

    private void Damage(string damage)
    {
        string bad = _folder["bad"], manifest = Path.Combine(bad, "manifest.json"), database = Path.Combine(bad, "results.sqlite");
        if (damage is "file")
            File.WriteAllText(bad, "");
        if (damage is not ("no folder" or "file"))
            Directory.CreateDirectory(bad);
        if (damage is "no folder" or "file" or "empty")
            return;
        _ = comparison.Ended;
        foreach (string file in Directory.GetFiles(comparison.Result))
            File.Copy(file, Path.Combine(bad, Path.GetFileName(file)));
        switch (damage)
        {
            case "no database": File.Delete(database); break;
            case "no summary": File.Delete(Path.Combine(bad, "summary.csv")); break;
            case "manifest that is no JSON": File.WriteAllText(manifest, "once upon a time"); break;
            case "manifest cut short": File.WriteAllText(manifest, File.ReadAllText(manifest)[..2000]); break;
            case "manifest without seed": Edit(json => json.Remove("seed")); break;
            case "manifest of another program": File.WriteAllText(manifest, "{ \"program\": \"other\" }"); break;
            case "earlier layout": Edit(json => json["format"] = 1); break;
            case "later layout": Edit(json => json["format"] = 3); break;
            case "database cut short": using (FileStream file = File.OpenWrite(database)) file.SetLength(file.Length / 2); break;
            case "database that is none": File.WriteAllText(database, new string('x', 5000)); break;
            case "empty database": File.WriteAllBytes(database, []); break;
            case "database of another layout": Execute("PRAGMA user_version = 1"); break;
            case "database without a table": Execute("DROP TABLE summary"); break;
            default: throw new ArgumentOutOfRangeException(nameof(damage), damage, "Nobody knows this damage.");
        }

        void Edit(Action<JsonObject> change)
        {
            JsonObject json = JsonNode.Parse(File.ReadAllText(manifest))!.AsObject();
            change(json);
            File.WriteAllText(manifest, json.ToJsonString());
        }

        void Execute(string sql)
        {
            using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
            connection.Open();
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }

    private void Refused(string[] command, params string[] lines)
    {
        Ended ended = Leadsim.Run(_folder.Path, command);

        Assert.Equal((2, ""), (ended.Code, ended.Out));
        Assert.Matches($"^{string.Concat(lines.Select(line => $"leadsim: {line}\n"))}$", ended.Error);
    }

    private object[][] Rows(string query)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(comparison.Result, "results.sqlite")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = query;
        using SqliteDataReader reader = command.ExecuteReader();
        List<object[]> rows = [];
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }
        return [.. rows];
    }
}
