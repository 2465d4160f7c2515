using MathNet.Numerics.Distributions;

namespace Lead.Sim.Experiments.Uncertainty;

/// <summary>How closely an outcome follows a parameter over the draws.</summary>
/// <param name="Parameter">Name of the parameter.</param>
/// <param name="RankCorrelation">Spearman's, between its rank and the outcome's mean of each draw.</param>
/// <param name="ByChance">The square of a rank correlation that any of all parameters exceeds once in twenty if none matters (Bonferroni): the largest of two hundred is never small.</param>
public sealed record Importance(string Parameter, double RankCorrelation, double ByChance)
{
    private const int FewestDraws = 10;
    private const double Level = 0.05;

    /// <summary>About the share of the variance between draws that follows the parameter, other things left as they are.</summary>
    public double Squared => RankCorrelation * RankCorrelation;

    /// <summary>Of all parameters, the most important first; empty below ten draws, which order anything by luck.</summary>
    /// <param name="draws">The draws.</param>
    /// <param name="outcomes">The outcome's mean of each draw, in their order.</param>
    public static IReadOnlyList<Importance> Of(IReadOnlyList<Draw> draws, IReadOnlyList<double> outcomes)
    {
        ArgumentNullException.ThrowIfNull(draws);
        ArgumentNullException.ThrowIfNull(outcomes);
        if (draws.Count < FewestDraws || outcomes.Distinct().Count() < 2)
            return [];
        double t = StudentT.InvCDF(0, 1, draws.Count - 2, 1 - (Level / 2 / draws[0].Ranks.Count)), byChance = t * t / ((t * t) + draws.Count - 2);
        return
        [
            .. draws[0].Ranks.Keys
                .Select(name => new Importance(name, MathNet.Numerics.Statistics.Correlation.Spearman(draws.Select(draw => draw.Ranks[name]), outcomes), byChance))
                .OrderByDescending(one => one.Squared)
                .ThenBy(one => one.Parameter, StringComparer.Ordinal),
        ];
    }
}
