using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;
using MathNet.Numerics.RootFinding;

namespace Lead.Sim.Engine.World;

/// <summary>The composition of a class of people, in the numbers of the engine.</summary>
internal sealed class ClassMakeUp
{
    private const int White = 1;

    // The ratios permitted leave a share that is a number far within it.
    private const double LargestLogOdds = 600;

    // By sex (women, men) and age, added up over races.
    private readonly double[][][] _race, _newcomerRace;

    /// <summary>The numbers that a scenario states.</summary>
    public ClassMakeUp(PersonClassSection section)
    {
        Women = section.Women.Value;
        double[] age = Shares(section.Age), newcomerAge = Shares(section.NewcomerAge);
        (Age, NewcomerAge) = (Cumulative.Of(age), Cumulative.Of(newcomerAge));
        (_race, _newcomerRace) = (RaceBySexAndAge(section, age), RaceBySexAndAge(section, newcomerAge));
    }

    /// <summary>Share of women.</summary>
    public double Women { get; }

    /// <summary>Shares by age band on the first day, added up.</summary>
    public double[] Age { get; }

    /// <summary>Shares by age band on arrival, added up.</summary>
    public double[] NewcomerAge { get; }

    /// <summary>Shares by race of people of a sex and age, added up.</summary>
    public double[] RaceOf(bool isMan, int age, bool isNewcomer) => (isNewcomer ? _newcomerRace : _race)[isMan ? 1 : 0][age];

    private static double[] Shares(QuantityTable byAge) => [.. AgeBands.All.Select(age => byAge.Values[age])];

    // The odds of being white are o × (ratio of the sex) × (ratio of the age); o is such that of all together the stated share is white. The others share the rest as stated.
    private static double[][][] RaceBySexAndAge(PersonClassSection section, double[] ages)
    {
        double[] races = [.. Groups.Races.Select(race => section.Race.Values[race])], sexes = [section.Women.Value, 1 - section.Women.Value];
        double[] bySex = [.. Groups.Sexes.Select(sex => section.WhiteBySex.Values[sex])], byAge = Shares(section.WhiteByAge);
        double others = 1 - races[White];
        double odds = races[White] is 0 or 1 ? races[White] / others : Math.Exp(Brent.FindRoot(log => WhiteAtOdds(Math.Exp(log)) - races[White], -LargestLogOdds, LargestLogOdds, 1e-12));
        return [.. bySex.Select(sex => byAge.Select(age => Cumulative.Of(WithWhite(odds * sex * age))).ToArray())];

        double WhiteAtOdds(double odds) => sexes.Zip(bySex).Sum(sex => ages.Zip(byAge).Sum(age => sex.First * age.First * ShareAt(odds * sex.Second * age.Second))) / ages.Sum();

        double[] WithWhite(double odds) => [.. races.Select((share, race) => race == White ? ShareAt(odds) : others == 0 ? 0 : share / others * (1 - ShareAt(odds)))];
    }

    private static double ShareAt(double odds) => double.IsInfinity(odds) ? 1 : odds / (1 + odds);
}
