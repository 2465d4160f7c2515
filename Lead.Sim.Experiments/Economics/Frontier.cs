namespace Lead.Sim.Experiments.Economics;

/// <summary>Incremental cost-effectiveness of any number of strategies.</summary>
/// <remarks>
/// The rules of Weinstein and Stason 1977, New England Journal of Medicine 296:716, and Cantor 1994, Medical Decision Making 14:259: order by effect, drop
/// what is strongly dominated, then drop what costs more for each unit gained than the next, until the ratios no longer fall. Costs and effects may have any
/// sign: only their differences count. Three on one line all stay.
/// </remarks>
public static class Frontier
{
    /// <summary>The table, the least effective strategy first and of equal effect the cheaper.</summary>
    /// <param name="strategies">In any order; of equal ones the first keeps its standing.</param>
    /// <exception cref="ArgumentException">There is none, or a cost or effect is not finite.</exception>
    public static IReadOnlyList<FrontierRow> Of(IReadOnlyList<Strategy> strategies)
    {
        ArgumentNullException.ThrowIfNull(strategies);
        if (strategies.Count == 0 || strategies.Any(one => !double.IsFinite(one.Cost) || !double.IsFinite(one.Effect)))
            throw new ArgumentException("A frontier needs strategies of finite cost and effect.", nameof(strategies));

        Strategy[] ordered = [.. strategies.OrderBy(one => one.Effect).ThenBy(one => one.Cost)];
        List<Strategy> frontier = [.. ordered.Where((one, n) => !ordered.Any(other => other.Dominates(one)) && !ordered.Take(n).Any(one.IsEqualTo))];
        for (int n = FirstOffTheLine(frontier); n > 0; n = FirstOffTheLine(frontier))
            frontier.RemoveAt(n);
        return [.. ordered.Select((one, n) => RowOf(one, ordered.Take(n), ordered, frontier))];
    }

    // The first that costs more for each unit gained than the one after it; 0 if there is none.
    private static int FirstOffTheLine(List<Strategy> frontier) =>
        Enumerable.Range(1, Math.Max(0, frontier.Count - 2)).FirstOrDefault(n => frontier[n].IcerAgainst(frontier[n - 1]) > frontier[n + 1].IcerAgainst(frontier[n]));

    private static FrontierRow RowOf(Strategy one, IEnumerable<Strategy> earlier, IEnumerable<Strategy> all, List<Strategy> frontier)
    {
        if (earlier.FirstOrDefault(one.IsEqualTo) is { } equal)
            return new(one, Standing.Equal, equal, double.NaN);
        if (all.Where(other => other.Dominates(one)).MinBy(other => other.Cost) is { } better)
            return new(one, Standing.Dominated, better, double.NaN);
        Strategy? before = frontier.LastOrDefault(other => other.Effect < one.Effect);
        return frontier.Contains(one)
            ? new(one, Standing.OnFrontier, before, before is null ? double.NaN : one.IcerAgainst(before))
            : new(one, Standing.ExtendedlyDominated, before, double.NaN);
    }
}
