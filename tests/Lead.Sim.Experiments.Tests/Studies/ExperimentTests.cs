using Lead.Sim.Engine.Reading;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Inputs;
using Lead.Sim.Experiments.Studies;

namespace Lead.Sim.Experiments.Tests.Studies;

public class ExperimentTests
{
    private static readonly string File = Path.Combine(Given.Root, "experiments", "test.yaml");

    public static TheoryData<string> Shipped => [.. Directory.EnumerateFiles(Path.Combine(Given.Root, "experiments"), "*.yaml").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_shipped_experiment_is_sound(string name) =>
        Assert.NotEmpty(new Study(ExperimentReader.Read(Path.Combine(Given.Root, "experiments", name), ScenarioFile.TextOf)).Units);

    [Fact]
    public void Every_value_of_a_lever_is_combined_with_every_value_of_the_others_and_the_baseline_stays()
    {
        LoadedExperiment loaded = Read("""
            sweep:
              - lever: policy[0].cap.participants
                values: [30, 60]
              - lever: policy[0].training.central.officers
                steps: { from: 40, to: 120, step: 40 }
            """);

        Assert.Equal(
            ["no-lead", "pilot cap=30 training.central=40", "pilot cap=30 training.central=80", "pilot cap=30 training.central=120",
                "pilot cap=60 training.central=40", "pilot cap=60 training.central=80", "pilot cap=60 training.central=120"],
            loaded.Variants.Select(variant => variant.Name));
        Assert.Equal([(30, 40.0), (30, 80), (30, 120), (60, 40), (60, 80), (60, 120)],
            loaded.Variants.Skip(1).Select(variant => variant.Loaded.Scenario.Policy[0]).Select(change => (change.Cap!.Value, change.Training!["central"].Value)));
    }

    [Fact]
    public void A_lever_of_a_later_change_of_the_extending_file_is_counted_after_those_of_the_extended_one()
    {
        // The expansion extends the pilot: its own change is the second.
        LoadedExperiment loaded = Read("sweep: [{ lever: \"policy[1].cap.participants\", values: [200] }]", "expansion.yaml");

        Assert.Equal((60.0, 200.0), (loaded.Variants[1].Loaded.Scenario.Policy[0].Cap!.Value, loaded.Variants[1].Loaded.Scenario.Policy[1].Cap!.Value));
    }

    [Fact]
    public void Units_hold_every_replication_of_every_draw_of_every_variant_once()
    {
        var study = new Study(Read("draws: 3\npeople: 300", replications: 23));

        Assert.Equal(Enumerable.Range(0, study.Units.Count), study.Units.Select(unit => unit.Number));
        Assert.Equal(
            from draw in Enumerable.Range(1, 3) from replication in Enumerable.Range(0, 23) from variant in Enumerable.Range(0, 2) select (variant, draw, replication),
            study.Units.SelectMany(unit => Enumerable.Range(unit.First, unit.Replications).Select(replication => (unit.Variant, unit.Draw, replication))).OrderBy(one => one.Draw).ThenBy(one => one.replication).ThenBy(one => one.Variant));
    }

    [Fact]
    public void Draws_have_different_luck_and_the_scenarios_of_a_draw_the_same()
    {
        var study = new Study(Read("draws: 3\npeople: 300", "no-lead.yaml", replications: 1));

        Assert.Equal(4, Enumerable.Range(0, 4).Select(study.SeedOf).Distinct().Count());

        double[][] arrests = [.. study.Units.GroupBy(unit => unit.Draw).Select(draw => draw.Select(unit => study.Run(unit)[0]).ToArray())];
        Assert.All(arrests, draw => Assert.Equal(draw[0], draw[1]));
        Assert.Equal(3, arrests.Select(draw => draw[0]).Distinct().Count());
    }

    [Fact]
    public void Without_draws_the_replications_are_those_of_a_comparison()
    {
        var study = new Study(Read("people: 800", replications: 2, seed: 3));
        var compared = Given.Compared(2, "no-lead", "pilot");

        double[] arrests = [.. study.Units.Where(unit => unit.Variant == 1).SelectMany(unit => study.Run(unit)).Chunk(study.ValuesOfAReplication).Select(values => values[0])];

        Assert.Equal(compared.Totals(1, Given.Index("arrests")).ToArray(), arrests);
    }

    [Theory]
    [InlineData("drawss: 4", "found the unknown key \"drawss\", expected a known key. Did you mean \"draws\"?")]
    [InlineData("draws: 1", "draws: found 1, expected a whole number from 2 to 100000.")]
    [InlineData("draws: 2.5", "draws: found 2.5, expected a whole number from 2 to 100000.")]
    [InlineData("draws: many", "draws: found many, expected a plain number.")]
    [InlineData("outcomes: [arests]", "outcomes[0]: found arests, expected a measure of docs/results.md. Did you mean \"arrests\"?")]
    [InlineData("outcomes: [arrests, arrests]", "outcomes[1]: found arrests a second time, expected each measure once.")]
    [InlineData("sweep: [{ lever: \"policy[0].cap.participants\" }]", "sweep[0]: found neither values nor steps, expected one of them.")]
    [InlineData("sweep: [{ lever: \"policy[0].cap.participants\", values: [1], steps: { from: 1, to: 2, step: 1 } }]", "sweep[0]: found values and steps, expected one of them.")]
    [InlineData("sweep: [{ lever: \"policy[0].cap.participants\", steps: { from: 1, to: 2, step: 0.3 } }]", "sweep[0].steps: found from 1 to 2 by 0.3, expected steps above 0 that lead from the first value to the last.")]
    [InlineData("sweep: [{ lever: \"policy[0].cap.places\", values: [1] }]", "sweep[0].lever: found policy[0].cap.places, expected a number that pilot.yaml or what it extends states. Levers and their units are named as there.")]
    [InlineData("sweep: [{ lever: \"policy[7].cap.participants\", values: [1] }]", "sweep[0].lever: found policy[7].cap.participants, expected a number that pilot.yaml or what it extends states.")]
    [InlineData("sweep: [{ lever: cap, values: [1] }]", "sweep[0].lever: found cap, expected a lever of a policy change with its unit, such as policy[0].cap.participants.")]
    [InlineData("sweep: [{ lever: \"policy[0].cap.participants\", values: [30.5] }]", "policy[0].cap.participants: found 30.5, expected 0 to 10000000 participants in whole numbers. It is swept: cap=30.5.")]
    [InlineData("correlations: [{ between: [housing.losing, housing.finding], rank: 0.5 }]", "correlations: found correlations, but no draws, expected draws beside them.")]
    [InlineData("draws: 5\ncorrelations: [{ between: [housing.losing, housing.find], rank: 0.5 }]", "correlations[0].between: found housing.find, expected a measured value that is not exact. Did you mean \"housing.finding\"?")]
    [InlineData("precision: arrests 1%", "precision: found replications and precision, expected one of them.")]
    [InlineData("max-replications: 100", "max-replications: found max-replications without precision, expected both.")]
    [InlineData("draws: 5\ncorrelations: [{ between: [housing.losing, housing.finding], rank: 2 }]", "correlations[0].rank: found 2, expected a number from -0.99 to 0.99.")]
    public void What_is_wrong_is_told(string line, string message) => Assert.Contains(message, Assert.Throws<UnreadableScenarioException>(() => Read(line)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "precision: found neither replications nor precision, expected one of them.")]
    [InlineData("precision: arests 1%", "test.yaml:6:12: precision: found the unknown outcome arests, expected arrests, bookings, jail-days, overdose-deaths, cost-total-discounted or qalys-discounted. Did you mean \"arrests\"?")]
    [InlineData("precision: arrests", "precision: found arrests, expected an outcome and how precisely it is to be known")]
    [InlineData("precision: arrests 1%\nmax-replications: 1", "max-replications: found 1, expected a whole number from 2 to 1000000.")]
    [InlineData("precision: arrests 1%\ndraws: 4", "precision: found precision and draws, expected one of them. What nobody knows makes a difference as imprecise as it is")]
    [InlineData("precision: arrests 1%\noutcomes: [bookings]", "precision: found arrests, expected one of the outcomes that are kept. Add it to outcomes.")]
    public void What_is_wrong_with_a_precision_is_told(string lines, string message) =>
        Assert.Contains(message, Assert.Throws<UnreadableScenarioException>(() => Read(lines, replications: null)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_precision_of_nothing_that_differs_is_told() =>
        Assert.Contains("precision: found a precision, but no scenario beside the baseline", Assert.Throws<UnreadableScenarioException>(() => Read("precision: arrests 1%", other: null, replications: null)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_precision_takes_the_replications_that_it_takes_in_a_comparison()
    {
        double halfWidth = 0.8 * Given.Compared(30, "no-lead", "pilot").Difference(1, Given.Index("arrests")).Difference.IntervalAt(Judgement.Coverage(2)).HalfWidth;
        var first = new Study(Read(FormattableString.Invariant($"precision: arrests ±{halfWidth}\npeople: 800"), replications: null, seed: 3));
        Stopping compared = Comparison.Run(Given.Design("no-lead", "pilot"), Plan.Precise([new(Headline.All[0], halfWidth, IsPercent: false)]), threads: 2).Stopping;

        Assert.Equal((30, null, 6), (first.Replications, first.Stopping, first.Units.Count));
        Study whole = first.After(variant => [.. first.Units.Where(unit => unit.Variant == variant).SelectMany(unit => first.Run(unit))]);

        Assert.Equal((compared.Replications, compared.Words()), (whole.Replications, whole.Stopping!.Words()));
        Assert.InRange(whole.Replications, 31, 60);
        Assert.Equal(first.Units, whole.Units.Take(first.Units.Count));
        Assert.Equal(2 * whole.Replications, whole.Units.Sum(unit => unit.Replications));
    }

    [Fact]
    public void A_scenario_that_is_not_there_is_told_where_it_is_named() =>
        Assert.Matches(@"test\.yaml:3:\d+: found no file .*pilt\.yaml, expected a scenario file\. Did you mean ""pilot\.yaml""\?", Assert.Throws<UnreadableScenarioException>(() => Read("", "pilt.yaml")).Message);

    private static LoadedExperiment Read(string more, string? other = "pilot.yaml", int? replications = 2, int seed = 1)
    {
        string text = $"""
            name: test
            about: A test.
            scenarios: [../scenarios/baltimore/no-lead.yaml{(other is null ? "" : $", ../scenarios/baltimore/{other}")}]
            seed: {seed}
            {(replications is null ? "" : $"replications: {replications}")}
            {more}
            """;
        return ExperimentReader.Read(File, (asked, askedFrom, problems) => asked == File ? text : ScenarioFile.TextOf(asked, askedFrom, problems));
    }
}
