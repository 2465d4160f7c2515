using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.World;

/// <summary>The slots of the programme from one dated change to the next.</summary>
/// <param name="From">The first day.</param>
/// <param name="Slots">The smaller of the cap and what case managers can carry and funding pays for; 0 while there is no programme.</param>
/// <param name="IsCumulative">Whether they are counted over all who were ever given one.</param>
public sealed record SlotsInForce(DateOnly From, int Slots, bool IsCumulative)
{
    /// <summary>All changes of a scenario, the first on its first day.</summary>
    public static IReadOnlyList<SlotsInForce> Of(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return [.. PolicyInForce.Of(scenario, new Areas(scenario.Places)).Select(rules => new SlotsInForce(scenario.Start.AddDays((int)rules.FromDay), rules.Slots, rules.CapMeaning == CapMeaning.Cumulative))];
    }
}
