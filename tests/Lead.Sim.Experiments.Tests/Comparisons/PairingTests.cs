using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Comparisons;

namespace Lead.Sim.Experiments.Tests.Comparisons;

public class PairingTests
{
    private static readonly string Base = Path.Combine(Given.Root, "scenarios", "baltimore", "base.yaml");

    [Theory]
    [InlineData("population: { people: { people: 29000, fixed: true, source: test } }", "other.yaml:4:23: population.people: found 29000 people, expected 29500 people as in base.yaml:12:11.")]
    [InlineData("start: 2018-01-01", "other.yaml:4:8: start: found 2018-01-01, expected 2017-01-01 as in base.yaml:8:8.")]
    [InlineData("end: 2026-01-01", "other.yaml:4:6: end: found 2026-01-01, expected 2027-01-01 as in base.yaml:9:6.")]
    [InlineData(
        "population: { sex-work: { share: { women: 0.1, men: 0.003 }, fixed: true, source: test } }",
        "other.yaml:4:25: population.sex-work: found women: 0.1, men: 0.003, expected women: 0.125, men: 0.003 as in base.yaml:18:13.")]
    public void Scenarios_of_other_people_or_another_time_cannot_be_compared(string line, string message)
    {
        UnpairedScenariosException refused = Assert.Throws<UnpairedScenariosException>(() => new Design([Given.Scenario("no-lead"), Other(line)], seed: 1));

        Assert.Equal(message, Assert.Single(refused.Problems).ToString().Replace(Path.GetDirectoryName(Base) + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
        Assert.EndsWith("who they are may not.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_differs_is_told_at_once_and_only_once()
    {
        LoadedScenario other = Other("start: 2018-01-01\nend: 2026-01-01");

        Assert.Equal(["start", "end"], Assert.Throws<UnpairedScenariosException>(() => new Design([Given.Scenario("no-lead"), other, other], seed: 1)).Problems.Select(problem => problem.Path));
    }

    [Theory]
    [InlineData("population: { departures: { per-year: 0.03, range: [0, 1], source: another } }")]
    [InlineData("places: { officers: { officers: { central: 1, southeastern: 1, eastern: 1, northeastern: 1, northern: 1, northwestern: 1, western: 1, southwestern: 1, southern: 1 }, fixed: true, source: test } }")]
    [InlineData("places: { zones: { harbour: { district: central, residents: { share: 0.1, fixed: true, source: test } } } }")]
    [InlineData("mortality: { users: { ratio: 1, fixed: true, source: test } }")]
    public void What_happens_to_people_may_differ(string line) => Assert.Equal(2, new Design([Given.Scenario("no-lead"), Other(line)], seed: 1, people: 10).Scenarios.Count);

    [Fact]
    public void A_number_of_people_that_is_given_replaces_those_of_the_scenarios() =>
        Assert.Equal(50, new Design([Given.Scenario("no-lead"), Other("population: { people: { people: 29000, fixed: true, source: test } }")], seed: 1, people: 50).People);

    [Fact]
    public void Names_are_made_unique() =>
        Assert.Equal(["pilot", "pilot-2", "no-lead", "pilot-3"], Given.Design("pilot", "pilot", "no-lead", "pilot").Scenarios.Select(scenario => scenario.Name));

    private static LoadedScenario Other(string line) =>
        ScenarioReader.Read("other.yaml", (file, _, _) => file == "other.yaml" ? $"extends: {Base}\nname: other\nabout: Another one.\n{line}\n" : File.ReadAllText(file));
}
