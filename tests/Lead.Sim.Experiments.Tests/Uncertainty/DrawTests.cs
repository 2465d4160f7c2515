using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Inputs;
using Lead.Sim.Experiments.Uncertainty;

namespace Lead.Sim.Experiments.Tests.Uncertainty;

public class DrawTests
{
    private const int Draws = 50;

    // Its funding is a decision and the fixed cost of the programme is not known: where that alone is more than the funding, nobody can be served.
    private const string SmallerBudget = "smaller-budget";

    public static TheoryData<string> Shipped =>
        [.. Directory.EnumerateFiles(Path.Combine(Given.Root, "scenarios", "baltimore"), "*.yaml").Select(Path.GetFileNameWithoutExtension).OfType<string>().Where(name => name is not SmallerBudget).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_shipped_scenario_is_sound_in_every_draw(string name)
    {
        LoadedScenario stated = Given.Scenario(name);
        IReadOnlyList<Parameter> parameters = Parameter.Of(stated.Scenario);

        Assert.All(Draw.Of(parameters, new Ranks(seed: 1, Draws)), draw => draw.Of(stated, parameters));
    }

    [Fact]
    public void A_given_distribution_is_drawn_instead_of_one_that_is_matched()
    {
        LoadedScenario stated = With("programme: { offer: { share: 0.27, distribution: { beta: [20, 60] }, source: test } }", "arrest: { age: { ratio: { 18-24: 1, 25-34: 1, 35-44: 1, 45-54: 1, 55-plus: 1 }, distribution: { gamma: [9, 9] }, source: test } }");
        IReadOnlyList<Parameter> parameters = Parameter.Of(stated.Scenario);
        Parameter offer = parameters.Single(parameter => parameter.Name is "programme.offer"), age = parameters.Single(parameter => parameter.Name is "arrest.age");
        double[] drawn = [.. Draw.Of(parameters, new Ranks(seed: 1, draws: 400)).Select(draw => offer.At(draw.Ranks[offer.Name])).Order()];

        Assert.Equal(new Distribution(Family.Beta, 20, 60), offer.Distribution);
        Assert.Equal(new Distribution(Family.Gamma, 9, 9), age.Distribution);

        Assert.Equal(offer.At(Draw.Of(parameters, new Ranks(seed: 1, Draws))[6].Ranks[offer.Name]), Drawn(stated, 7).Scenario.Programme.Offer.Value);

        // One in every 400th part of the distribution.
        Assert.All(drawn.Index(), one => Assert.InRange(offer.Distribution.ChanceOfAtMost(one.Item), one.Index / 400.0, (one.Index + 1) / 400.0));
    }

    [Fact]
    public void A_budget_that_a_draw_makes_too_small_for_anybody_is_told()
    {
        LoadedScenario stated = Given.Scenario(SmallerBudget);
        IReadOnlyList<Parameter> parameters = Parameter.Of(stated.Scenario);

        Draw[] broken = [.. Draw.Of(parameters, new Ranks(seed: 1, Draws)).Where(draw => draw.Ranks["costs.programme.cost"] > 0.97)];

        Assert.NotEmpty(broken);
        Assert.All(broken, draw => Assert.Contains("expected the fixed cost and one participant", Assert.Throws<UnreadableScenarioException>(() => draw.Of(stated, parameters)).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_draw_changes_every_value_that_is_not_exact_and_no_lever()
    {
        LoadedScenario stated = Given.Scenario("pilot"), drawn = Drawn(stated, 7);
        var before = MeasuredValues.In(stated.Scenario);
        var after = MeasuredValues.In(drawn.Scenario);

        Assert.Equal(before.Select(value => (value.Path, value.Unit)), after.Select(value => (value.Path, value.Unit)));
        foreach (var (one, other) in before.Zip(after))
            Assert.True(one.IsFixed == Same(one, other), one.Path);
        Assert.Equal(stated.Scenario.Policy.Select(Words), drawn.Scenario.Policy.Select(Words));
        Assert.Equal((stated.Scenario.Name, stated.Scenario.Start, stated.Scenario.End), (drawn.Scenario.Name, drawn.Scenario.Start, drawn.Scenario.End));
    }

    [Fact]
    public void Two_scenarios_have_the_same_draw()
    {
        LoadedScenario one = Drawn(Given.Scenario("no-lead"), 3), other = Drawn(Given.Scenario("pilot"), 3);

        foreach (var (mine, theirs) in MeasuredValues.In(one.Scenario).Zip(MeasuredValues.In(other.Scenario)))
            Assert.True(Same(mine, theirs), mine.Path);
    }

    [Fact]
    public void Shares_that_add_up_to_1_still_do_and_a_reference_stays_1()
    {
        Scenario drawn = Drawn(Given.Scenario("pilot"), 11).Scenario;

        Assert.Equal(1, drawn.Treatment.Modalities.Values.Sum(modality => modality.Chosen.Value), 12);
        Assert.Equal(1, drawn.Population.Users.Race.Values.Values.Sum(), 12);
        Assert.Equal(1, drawn.Arrest.Race.Values["white"]);
        Assert.NotEqual(2.5, drawn.Arrest.Race.Values["black"]);
        Assert.All(drawn.Places.Officers.Values.Values, officers => Assert.Equal(Math.Round(officers), officers));
    }

    [Fact]
    public void A_draw_can_be_saved_and_is_read_back_as_the_same_values()
    {
        LoadedScenario stated = Given.Scenario("pilot"), drawn = Drawn(stated, 5);
        string file = drawn.Files[0].File;
        try
        {
            File.WriteAllText(file, drawn.Files[0].Text);
            foreach (var (mine, theirs) in MeasuredValues.In(drawn.Scenario).Zip(MeasuredValues.In(ScenarioFile.Load(file).Scenario)))
                Assert.True(Same(mine, theirs), mine.Path);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_draw_that_breaks_a_rule_is_told_and_not_bent()
    {
        LoadedScenario stated = Given.Scenario("pilot");
        Parameter[] parameters = [.. Parameter.Of(stated.Scenario).Where(parameter => parameter.Name is "places.officers")];

        var told = Assert.Throws<UnreadableScenarioException>(() => new Draw(1, new Dictionary<string, double> { ["places.officers"] = 0.0001 }).Of(stated, parameters));

        Assert.Contains("policy[0].training.central: found 120 trained officers, expected at most the 11", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_number_of_people_is_not_drawn_where_somebody_decides_it() =>
        Assert.Equal(["population.people"], Parameter.Of(Given.Scenario("pilot").Scenario).Select(one => one.Name).Except(Parameter.Of(Given.Scenario("pilot").Scenario, peopleAreGiven: true).Select(one => one.Name)));

    // The pilot with something else stated; the file is not on the disk.
    private static LoadedScenario With(params string[] lines)
    {
        string own = Path.Combine(Given.Root, "scenarios", "baltimore", "own.yaml");
        return ScenarioReader.Read(own, (file, askedFrom, problems) => file == own ? $"extends: pilot.yaml\n{string.Join('\n', lines)}\n" : ScenarioFile.TextOf(file, askedFrom, problems));
    }

    private static LoadedScenario Drawn(LoadedScenario stated, int number)
    {
        IReadOnlyList<Parameter> parameters = Parameter.Of(stated.Scenario);
        return Draw.Of(parameters, new Ranks(seed: 1, Draws))[number - 1].Of(stated, parameters);
    }

    private static bool Same(MeasuredValue one, MeasuredValue other) => one.Number is { } number ? number.Value == other.Number!.Value : one.Table!.Values.SequenceEqual(other.Table!.Values);

    private static string Words(PolicyChange change) => $"{change.From} {change.Because} {change.Cap?.Value} {change.Training?["central"].Value}";
}
