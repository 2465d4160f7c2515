using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.World;

/// <summary>The composition of a class of people, in the numbers of the engine.</summary>
/// <param name="Women">Share of women.</param>
/// <param name="Race">Shares by race, added up.</param>
/// <param name="Age">Shares by age band on the first day, added up.</param>
/// <param name="NewcomerAge">Shares by age band on arrival, added up.</param>
internal sealed record ClassMakeUp(double Women, double[] Race, double[] Age, double[] NewcomerAge)
{
    /// <summary>The numbers that a scenario states.</summary>
    public static ClassMakeUp Of(PersonClassSection section) => new(
        section.Women.Value,
        Cumulative.Of(Population.Groups.Races.Select(race => section.Race.Values[race])),
        Cumulative.Of(AgeBands.All.Select(age => section.Age.Values[age])),
        Cumulative.Of(AgeBands.All.Select(age => section.NewcomerAge.Values[age])));
}
