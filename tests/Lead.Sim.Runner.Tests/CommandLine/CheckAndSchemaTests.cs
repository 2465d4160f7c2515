using System.Text.Json;

namespace Lead.Sim.Runner.Tests.CommandLine;

public sealed class CheckAndSchemaTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_shipped_scenarios_are_found_sound()
    {
        string[] files = [Repository.Shipped("base.yaml"), Repository.Shipped("no-lead.yaml"), Repository.Shipped("pilot.yaml"), Repository.Shipped("expansion.yaml")];

        Ended ended = Leadsim.Run(_folder.Path, ["check", .. files]);

        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.Equal(
            [
                $"{files[0]}: sound. base, 2017-01-01 to 2026-12-31, 29,500 people, no policy change.",
                $"{files[1]}: sound. no-lead, 2017-01-01 to 2026-12-31, 29,500 people, no policy change.",
                $"{files[2]}: sound. pilot, 2017-01-01 to 2026-12-31, 29,500 people, 1 policy change.",
                $"{files[3]}: sound. expansion, 2017-01-01 to 2026-12-31, 29,500 people, 2 policy changes.",
            ],
            ended.Out.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void The_shipped_experiments_are_found_sound()
    {
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "experiments"), "*.yaml").Order()];

        Ended ended = Leadsim.Run(_folder.Path, ["check", .. files]);

        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.Equal(files, ended.Out.TrimEnd('\n').Split('\n').Select(line => line.Split(": sound. ")[0]));
        Assert.Matches(@"(?m)^.*slots-and-training\.yaml: sound\. slots-and-training, 10 scenarios, the stated values, 29,500 people, 20 replications of each, 20 units in all\.$", ended.Out);
        Assert.Matches(@"(?m)^.*pilot-uncertainty\.yaml: sound\. pilot-uncertainty, 2 scenarios, 40 draws of 2\d\d parameters, 29,500 people, 3 replications of each, 80 units in all\.$", ended.Out);
    }

    [Theory]
    [InlineData("sed: 1", "bad.yaml:1:1: found the unknown key \"sed\"")]
    [InlineData("seed: 1\nreplications: 2\ndraws: many", "bad.yaml:3:8: draws: found many, expected a plain number.")]
    public void Everything_wrong_with_an_experiment_is_told_as_of_one(string lines, string told)
    {
        _folder.Write("bad.yaml", $"{lines}\nname: bad\nscenarios: [nowhere.yaml]\n");

        Ended ended = Leadsim.Run(_folder.Path, "check", "bad.yaml");

        Assert.Equal((2, ""), (ended.Code, ended.Out));
        Assert.Contains(told, ended.Error, StringComparison.Ordinal);
        Assert.Contains("about", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_file_does_not_keep_a_sound_one_from_being_checked()
    {
        string bad = _folder.Write("bad.yaml", $"extends: {Repository.Shipped("base.yaml")}\nend: soon\n"), sound = Repository.Shipped("pilot.yaml");

        Ended ended = Leadsim.Run(_folder.Path, "check", bad, sound, "nowhere.yaml");

        Assert.Equal(2, ended.Code);
        Assert.StartsWith($"{sound}: sound. ", ended.Out, StringComparison.Ordinal);
        Assert.Equal(
            $"{bad}:2:6: end: found soon, expected a day that exists, written as 2024-01-31.\nnowhere.yaml:1:1: found no file nowhere.yaml, expected a scenario file.\n",
            ended.Error);
    }

    [Fact]
    public void The_schema_beside_the_scenarios_is_the_one_that_is_printed()
    {
        Ended ended = Leadsim.Run(_folder.Path, "schema");

        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.Equal("LeadSim scenario", JsonDocument.Parse(ended.Out).RootElement.GetProperty("title").GetString());
        Assert.True(
            File.ReadAllText(Repository.Schema) == ended.Out,
            "scenarios/scenario.schema.json is not what the program reads now: dotnet run --project Lead.Sim.Runner -- schema > scenarios/scenario.schema.json");
    }

    [Fact]
    public void The_schema_beside_the_experiments_is_the_one_that_is_printed() => Assert.True(
        File.ReadAllText(Path.Combine(Repository.Root, "experiments", "experiment.schema.json")) == Leadsim.Run(_folder.Path, "schema", "--experiment").Out,
        "experiments/experiment.schema.json is not what the program reads now: dotnet run --project Lead.Sim.Runner -- schema --experiment > experiments/experiment.schema.json");

    public void Dispose() => _folder.Dispose();
}
