using System.Text.Json;

namespace Lead.Sim.Runner.Tests.CommandLine;

public class ParametersTests
{
    private const string Base = "scenarios/baltimore/base.yaml";
    private static readonly string Document = Path.Combine(Repository.Root, "docs", "parameters.md");

    [Fact]
    public void The_document_of_parameters_is_the_one_that_is_printed()
    {
        Ended ended = Leadsim.Run(Repository.Root, "parameters", Base);

        Assert.Equal((0, ""), (ended.Code, ended.Error));
        if (BadFile.Accepts)
            File.WriteAllText(Document, ended.Out);
        Assert.True(
            File.Exists(Document) && File.ReadAllText(Document) == ended.Out,
            $"docs/parameters.md is not what the program prints now: leadsim parameters {Base} > docs/parameters.md, then review the difference.");
    }

    [Fact]
    public void Json_says_the_same_as_the_document()
    {
        JsonElement json = JsonDocument.Parse(Leadsim.Run(Repository.Root, "parameters", Base, "--json").Out).RootElement;
        JsonElement[] values = [.. json.GetProperty("parameters").EnumerateArray()];
        JsonElement grades = json.GetProperty("grades");

        Assert.Equal("base", json.GetProperty("scenario").GetString());
        Assert.Equal(values.Length, json.GetProperty("count").GetInt32());
        Assert.Equal(values.Length, grades.EnumerateObject().Sum(grade => grade.Value.GetInt32()));
        string[] rows = [.. File.ReadAllLines(Document).Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1])];
        Assert.Equal(rows, values.Select(value => value.GetProperty("name").GetString()));
    }

    [Fact]
    public void A_wrong_file_is_told_as_check_tells_it()
    {
        Ended ended = Leadsim.Run(Repository.Root, "parameters", "nowhere.yaml");

        Assert.Equal((2, "", "nowhere.yaml:1:1: found no file nowhere.yaml, expected a scenario file.\n"), (ended.Code, ended.Out, ended.Error));
    }
}
