using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Verification.Concepts;

/// <summary>Arrests of people who live alike follow enforcement by district and by race, and for prostitution the ratios that are its own.</summary>
internal static class Enforcement
{
    private const int People = 20_000;
    private const string District = "western", Race = "black";

    private static readonly Scenario Still = Given.Stillness;

    public static IEnumerable<Check> Checks =>
    [
        Lever("by district", $"district={District}", DistrictShare, new() { From = Still.Start, Because = "test", EnforcementByDistrict = Ratio(District, 0.5) }, 0.5),
        Lever("by race", $"race={Race}", RaceShare, new() { From = Still.Start, Because = "test", EnforcementByRace = Ratio(Race, 2) }, 2),
        Prostitution("by district", $"district={District}", DistrictShare, prostitution => prostitution with { District = prostitution.District.With((District, 3)) }, 3),
        Prostitution("by race", $"race={Race}", RaceShare, prostitution => prostitution with { Race = prostitution.Race.With((Race, 0.2)) }, 0.2),
        new(nameof(Enforcement), "race ratio of 5 for other charges: share of prostitution arrests of that race", "that of people: prostitution has its own ratios", () =>
        {
            Scenario scenario = SellingSex(Still.Arrest.Prostitution);
            return Found(scenario with { Arrest = scenario.Arrest with { Race = scenario.Arrest.Race.With((Race, 5)) } }, "prostitution-arrests", $"race={Race}", RaceShare, 1);
        }),
    ];

    private static double DistrictShare => Still.Places.Residents.Values[District];

    private static double RaceShare => Still.Population.Users.Race.Values[Race];

    private static Check Lever(string name, string group, double share, PolicyChange policy, double ratio) =>
        new(nameof(Enforcement), $"enforcement {name}, ratio {ratio} in {group}: its share of arrests", "s r / (s r + 1 - s), s the share of people", () => Found(
            Still with { Arrest = Still.Arrest with { Rate = Still.Arrest.Rate with { Possession = Still.Arrest.Rate.Possession.Of(0.5) } }, Jail = Given.NoStay, Policy = [policy] },
            "possession-arrests",
            group,
            share,
            ratio));

    private static Check Prostitution(string name, string group, double share, Func<ProstitutionSection, ProstitutionSection> change, double ratio) =>
        new(nameof(Enforcement), $"prostitution {name}, ratio {ratio} in {group}: its share of arrests", "s r / (s r + 1 - s), s the share of people", () =>
            Found(SellingSex(change(Still.Arrest.Prostitution)), "prostitution-arrests", group, share, ratio));

    private static Scenario SellingSex(ProstitutionSection prostitution) => Still with
    {
        Population = Still.Population with { SexWork = Still.Population.SexWork.All(1) },
        Arrest = Still.Arrest with { Rate = Still.Arrest.Rate with { Prostitution = Still.Arrest.Rate.Prostitution.Of(0.5) }, Prostitution = prostitution },
        Jail = Given.NoStay,
    };

    // Each person has five arrests with the ratio 1: the share varies with who the people are and with when they are arrested, so the error is taken between runs.
    private static Finding Found(Scenario scenario, string measure, string group, double share, double ratio)
    {
        int row = Measure.All.Index().First(item => item.Item.Name == measure).Index;
        int column = new Groups([.. scenario.Places.Residents.Values.Keys], AgeBands.All).Names.Index().First(item => item.Item == group).Index;
        var shares = Given.Records(scenario, People / 20, 20).Select(record => record.Totals[row][column] / record.Totals[row][0]);
        return Finding.Mean(share * ratio / ((share * ratio) + 1 - share), shares);
    }

    private static Dictionary<string, Engine.Reading.Amount> Ratio(string name, double ratio) => new() { [name] = Given.Amount(ratio, "ratio") };
}
