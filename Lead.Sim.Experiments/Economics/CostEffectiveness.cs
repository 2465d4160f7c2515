using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Economics;

/// <summary>A line of the table of incremental cost-effectiveness of a comparison: discounted dollars of all payers for each discounted QALY.</summary>
/// <param name="Scenario">Name of the scenario.</param>
/// <param name="Cost">Its costs, dollars.</param>
/// <param name="Effect">Its QALYs.</param>
/// <param name="Standing">What remains of it, by the means.</param>
/// <param name="Against">What it costs and gains more than the scenario it is held against (see <see cref="FrontierRow.Against"/>); null for the first of the frontier.</param>
public sealed record CostEffectiveness(string Scenario, Estimate Cost, Estimate Effect, Standing Standing, Price? Against)
{
    /// <summary>Dollars for each QALY gained over the next scenario on the frontier; not a number off the frontier and for its least effective.</summary>
    public double Icer => Standing is Standing.OnFrontier && Against is { } price ? price.Each.Value : double.NaN;

    /// <summary>
    /// Whether simulation noise could not have given it another standing towards the scenario it is held against: it then gains more and, on the frontier, costs more.
    /// Extended dominance hangs on three scenarios and is never called certain.
    /// </summary>
    public bool IsClear => Standing switch
    {
        Standing.Equal => Against is { GainChange: Change.None, CostChange: Change.None },
        Standing.Dominated => Against is { GainChange: Change.Down or Change.None, CostChange: Change.Up or Change.None },
        Standing.OnFrontier => Against is null or { GainChange: Change.Up, CostChange: Change.Up },
        _ => false,
    };

    /// <summary>What the line says, in a sentence without the name of the scenario.</summary>
    public string Words => (Standing, Against) switch
    {
        (Standing.Equal, { } price) => $"costs and gains the same as {price.Baseline}",
        (Standing.Dominated, { } price) => $"dominated by {price.Baseline}: costs {Spoken.Dollars(price.Cost.Mean)} more{Spoken.Interval(price.Cost)} and gains {Spoken.Number(price.Gain.Mean)} QALYs{Spoken.Interval(price.Gain)}{Doubt}",
        (Standing.ExtendedlyDominated, _) => "ruled out by extended dominance: a mix of its neighbours gains as much for less, by the means",
        (_, null) => "the cheapest that no other dominates",
        (_, { } price) => $"against {price.Baseline}: {price.Words}",
    };

    private string Doubt => IsClear ? "" : "; simulation noise alone could explain that";

    /// <summary>The table, the least effective scenario first.</summary>
    public static IReadOnlyList<CostEffectiveness> Of(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        Benefit qalys = Benefit.Qalys;
        (Estimate Cost, Estimate Effect)[] means = [.. comparison.Scenarios.Select((_, scenario) => (comparison.Outcome(scenario, qalys.Cost), comparison.Outcome(scenario, qalys.Outcome)))];
        Dictionary<string, int> places = comparison.Scenarios.Index().ToDictionary(scenario => scenario.Item.Name, scenario => scenario.Index);
        return
        [
            .. Frontier.Of([.. comparison.Scenarios.Select((scenario, place) => new Strategy(scenario.Name, means[place].Cost.Mean, means[place].Effect.Mean))]).Select(row =>
            {
                int place = places[row.Strategy.Name];
                Price? against = row.Against is { } other ? Price.Of(comparison, qalys, place, places[other.Name]) : null;
                return new CostEffectiveness(row.Strategy.Name, means[place].Cost, means[place].Effect, row.Standing, against);
            }),
        ];
    }
}
