using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Economics;

/// <summary>A point of a scenario's acceptability curve: how likely its net benefit is the highest of all.</summary>
/// <remarks>
/// Two questions are told apart, and neither is about what is not known of the parameters, which the curves of health economics are usually about: whether the
/// replications are enough to tell which scenario is best on average, and how often the best is best in a single course of events.
/// </remarks>
/// <param name="UsdPerQaly">What a QALY is worth, dollars.</param>
/// <param name="Scenario">Name of the scenario.</param>
/// <param name="BestOnAverage">Probability that its expected net benefit is the highest, as far as simulation noise goes (bootstrap of whole replications); equal scenarios share it; not a number for a single replication.</param>
/// <param name="BestInReplications">Share of the replications in which its net benefit is the highest: one city's luck over the whole time; equal scenarios share it.</param>
public sealed record Acceptability(double UsdPerQaly, string Scenario, double BestOnAverage, double BestInReplications)
{
    private const int Steps = 20, MostTimes = 10;
    private const double Beyond = 4.0 / 3;

    /// <summary>The curves of all scenarios, point by point: from 0 to well above the highest willingness to pay and the highest price on the frontier.</summary>
    public static IEnumerable<Acceptability> Of(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        IReadOnlyList<double> shown = NetBenefit.WillingnessToPay(comparison);
        double highest = CostEffectiveness.Of(comparison).Select(row => row.Icer).Where(icer => icer < MostTimes * shown[^1]).Append(shown[^1]).Max(), step = RoundStep(highest * Beyond / Steps);
        return Enumerable.Range(0, Steps + 1).Select(n => n * step).Concat(shown).Distinct().Order().SelectMany(worth => At(comparison, worth));
    }

    // 1, 2, 2.5 or 5 of a power of ten, upwards.
    private static double RoundStep(double least)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(1, least))));
        return power * new[] { 1, 2, 2.5, 5, 10 }.First(factor => factor * power >= least * (1 - 1e-9));
    }

    private static IEnumerable<Acceptability> At(Comparison comparison, double worth)
    {
        double[][] values = [.. comparison.Scenarios.Select((_, scenario) => NetBenefit.Values(comparison, scenario, worth))];
        double[] onAverage = ProbabilityBest.Of(values, moreIsBetter: true), inReplications = ShareBest(values);
        return comparison.Scenarios.Select((scenario, place) => new Acceptability(worth, scenario.Name, Share(onAverage[place]), Share(inReplications[place])));
    }

    // Sums of many small shares: 0.9999999999999453 is 1.
    private static double Share(double sum) => Math.Round(sum, 9);

    /// <summary>In which share of the replications each scenario has the highest value; equal ones share it.</summary>
    internal static double[] ShareBest(IReadOnlyList<double[]> values)
    {
        double[] share = new double[values.Count];
        for (int replication = 0; replication < values[0].Length; replication++)
        {
            double best = values.Max(scenario => scenario[replication]);
            double each = 1.0 / values.Count(scenario => scenario[replication] == best) / values[0].Length;
            for (int scenario = 0; scenario < share.Length; scenario++)
                if (values[scenario][replication] == best)
                    share[scenario] += each;
        }
        return share;
    }
}
