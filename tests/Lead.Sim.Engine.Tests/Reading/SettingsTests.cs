using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.Tests.Reading;

public class SettingsTests
{
    [Fact]
    public void Every_measured_value_is_a_setting_of_the_same_path_and_meaning()
    {
        (string, string)[] settings = [.. Settings.In(Given.NoLead).Select(setting => (setting.Path, setting.Meaning))];

        Assert.Empty(MeasuredValues.In(Given.NoLead).Select(value => (value.Path, value.Meaning)).Except(settings));
        Assert.Equal(settings.Length, settings.Distinct().Count());
    }

    [Theory]
    [InlineData("population.seller-share", "15.25 %")]
    [InlineData("population.people", "29,500 people")]
    [InlineData("drug-use.remission", "0.173 events per person-year")]
    [InlineData("population.sex-work", "women 12.5 %, men 0.3 %")]
    [InlineData("programme.waiting.when-full", "refuse")]
    [InlineData("places.zones.lexington-market.district", "central")]
    [InlineData("start", "2017-01-01")]
    public void A_setting_says_its_value_with_its_unit(string path, string text) =>
        Assert.Equal(text, Assert.Single(Settings.In(Given.NoLead), setting => setting.Path == path).Text);

    [Fact]
    public void A_change_of_policy_sets_only_what_it_names() => Assert.Equal(
        [
            ("from", "2019-01-01"), ("because", "expansion to the Western and Eastern districts"), ("cap", "300 participants"),
            ("serves", "lexington-market, western, eastern"), ("training", "western 60 %, eastern 60 %"),
        ],
        Settings.In(Given.Expansion.Policy[1]).Select(setting => (setting.Path, setting.Text)));

    [Fact]
    public void Two_scenarios_differ_in_the_settings_in_which_their_files_differ()
    {
        Scenario unequal = Given.Read("baltimore/unequal-offers.yaml");

        Assert.Equal(["name", "about", "extends", "programme.offer-by-race"], Settings.In(unequal).Except(Settings.In(Given.Pilot)).Select(setting => setting.Path));
    }
}
