namespace Lead.Sim.Experiments.Economics;

/// <summary>A strategy's place in a table of incremental cost-effectiveness.</summary>
/// <param name="Strategy">The strategy.</param>
/// <param name="Standing">What remains of it.</param>
/// <param name="Against">
/// On the frontier and for extended dominance the next less effective strategy on the frontier; for strong dominance the cheapest that dominates it; for an
/// equal one the earlier. Null for the least effective on the frontier.
/// </param>
/// <param name="Icer">Dollars for each further unit of effect, against <paramref name="Against"/>; not a number off the frontier and for its least effective.</param>
public sealed record FrontierRow(Strategy Strategy, Standing Standing, Strategy? Against, double Icer);
