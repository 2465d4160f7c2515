using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Studies;

namespace Lead.Sim.Experiments.Tests.Studies;

public class LeversTests
{
    [Fact]
    public void Levers_are_the_numbers_of_the_policy_in_the_order_of_its_changes() => Assert.Equal(
        [
            "policy[0].cap.participants", "policy[0].training.central.officers", "policy[0].refresher.months", "policy[0].legal-coordination.share",
            "policy[1].cap.participants", "policy[1].training.western.share", "policy[1].training.eastern.share",
        ],
        Levers.Of(Given.Scenario("expansion")));

    [Fact]
    public void A_lever_is_set_and_everything_else_stays()
    {
        LoadedScenario pilot = Given.Scenario("pilot"), larger = pilot.With(new Setting("cap", 120), new Setting("central", 80));

        Assert.Equal((120, 80), (larger.Scenario.Policy[0].Cap!.Value, larger.Scenario.Policy[0].Training!.Single().Value.Value));
        Assert.Equal(60, pilot.Scenario.Policy[0].Cap!.Value);
        Assert.Equal(
            ["    cap: { participants: 120 }", "    training: { central: { officers: 80 } }"],
            larger.Files[1].Text.Split('\n').Zip(pilot.Files[0].Text.Split('\n')).Where(line => line.First != line.Second).Select(line => line.First));
        Assert.Equal(pilot.Files.Skip(1), larger.Files.Skip(2));
    }

    [Fact]
    public void A_scenario_with_a_lever_set_says_so_in_its_name_and_description()
    {
        LoadedScenario larger = Given.Scenario("expansion").With(new Setting("western", 0.8));

        Assert.Equal("expansion-training-western-0-8", larger.Scenario.Name);
        Assert.StartsWith("As expansion, with training.western=0.8. expansion: The pilot, from 2019", larger.Scenario.About, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lever_can_be_set_again()
    {
        LoadedScenario twice = Given.Scenario("pilot").With(new Setting("cap", 120)).With(new Setting("policy[0].cap.participants", 90));

        Assert.Equal(90, twice.Scenario.Policy[0].Cap!.Value);
        Assert.Equal("pilot-cap-120-cap-90", twice.Scenario.Name);
    }

    [Fact]
    public void Nothing_set_is_the_scenario_itself()
    {
        LoadedScenario pilot = Given.Scenario("pilot");

        Assert.Same(pilot, pilot.With());
    }

    [Theory]
    [InlineData("pilot", "capp", "found the unknown lever capp, expected policy[0].cap.participants, policy[0].training.central.officers, policy[0].refresher.months or policy[0].legal-coordination.share. Did you mean \"cap\"?")]
    [InlineData("pilot", "ca", "found the unknown lever ca, expected policy[0].cap.participants, policy[0].training.central.officers, policy[0].refresher.months or policy[0].legal-coordination.share. Did you mean \"cap\"?")]
    [InlineData("pilot", "from", "found the unknown lever from, expected policy[0].cap.participants, policy[0].training.central.officers, policy[0].refresher.months or policy[0].legal-coordination.share.")]
    [InlineData("expansion", "cap", "found 2 levers cap, expected policy[0].cap.participants or policy[1].cap.participants.")]
    [InlineData("no-lead", "cap", "found the unknown lever cap, expected a scenario with a policy: this one decides nothing.")]
    public void A_lever_that_is_not_one_is_told(string scenario, string lever, string told)
    {
        var wrong = Assert.Throws<UnreadableScenarioException>(() => Given.Scenario(scenario).With(new Setting(lever, 1)));

        Assert.EndsWith($"{scenario}.yaml:1:1: {told}", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lever_named_twice_is_told() => Assert.EndsWith(
        ": found policy[0].cap.participants a second time, expected each lever once.",
        Assert.Throws<UnreadableScenarioException>(() => Given.Scenario("pilot").With(new Setting("cap", 1), new Setting("participants", 2))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_value_that_breaks_a_rule_is_told_with_what_was_set() => Assert.EndsWith(
        "policy[0].training.central: found 900 trained officers, expected at most the 140 officers of the district. It was set: training.central=900.",
        Assert.Throws<UnreadableScenarioException>(() => Given.Scenario("pilot").With(new Setting("central", 900))).Message,
        StringComparison.Ordinal);
}
