using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Comparisons;

/// <summary>What a comparison says, by names instead of places: for people who write a few lines in a notebook.</summary>
public static class ByName
{
    extension(Comparison comparison)
    {
        /// <summary>A measure of a scenario over the replications, in the unit of the measure; a census is a daily average, all else the sum over the whole time.</summary>
        /// <param name="scenario">Name of the scenario.</param>
        /// <param name="measure">Name of the measure, such as <c>jail-days</c>.</param>
        /// <param name="group"><c>all</c>, or a group such as <c>race=black</c>.</param>
        /// <exception cref="ArgumentException">There is no such name; it tells the nearest.</exception>
        public Estimate Outcome(string scenario, string measure, string group = "all") =>
            comparison.Outcome(ScenarioAt(comparison, scenario), IndexOf(measure), GroupAt(comparison, group));

        /// <summary>By how much a measure differs from the baseline, replication by replication, in the unit of the measure.</summary>
        /// <param name="scenario">Name of a scenario other than the baseline.</param>
        /// <param name="measure">Name of the measure, such as <c>jail-days</c>.</param>
        /// <param name="group"><c>all</c>, or a group such as <c>race=black</c>.</param>
        /// <exception cref="ArgumentException">There is no such name, it tells the nearest; or the scenario is the baseline.</exception>
        public PairedDifference Difference(string scenario, string measure, string group = "all") =>
            comparison.Difference(ScenarioAt(comparison, scenario), IndexOf(measure), GroupAt(comparison, group));
    }

    /// <summary>The place of a measure in <see cref="Measure.All"/>.</summary>
    /// <exception cref="ArgumentException">There is no such measure; it tells the nearest.</exception>
    public static int IndexOf(string measure) => Place("measure", measure, [.. Measure.All.Select(one => one.Name)]);

    private static int ScenarioAt(Comparison comparison, string scenario) => Place("scenario", scenario, [.. comparison.Scenarios.Select(one => one.Name)]);

    private static int GroupAt(Comparison comparison, string group) => Place("group", group, comparison.Groups.Names);

    private static int Place(string what, string name, IReadOnlyList<string> known)
    {
        foreach (var (place, candidate) in known.Index())
            if (candidate == name)
                return place;
        string hint = Nearest.Hint(name, known);
        throw new ArgumentException($"There is no {what} \"{Shown.Text(name)}\". {(hint is "" ? $"There are: {string.Join(", ", known)}." : hint)}", what);
    }
}
