using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Comparisons;

namespace Lead.Sim.Runner.Reports;

/// <summary>All that a report is made of. It holds nothing about how the run went: the same comparison gives the same bytes.</summary>
/// <param name="Comparison">The comparison.</param>
/// <param name="Version">Version of the program.</param>
/// <param name="OutlinesFile">Outlines of the districts; null if the scenario has none.</param>
internal sealed record ReportInput(Comparison Comparison, string Version, ScenarioText? OutlinesFile)
{
    /// <summary>The outlines, ready to be drawn.</summary>
    public DistrictOutlines? Districts { get; } = OutlinesFile is null ? null : DistrictOutlines.Of(OutlinesFile.Text, DistrictOutlines.DistrictsOf(Comparison.Scenarios[0].Loaded.Scenario));


    /// <summary>Years that were simulated.</summary>
    public double Years => Days / Engine.Reading.KnownUnits.DaysPerYear;

    /// <summary>Days that were simulated.</summary>
    public double Days => Comparison.Months.EndOf(Comparison.Months.Count - 1);

    /// <summary>All differences of everybody from the baseline, by name of the scenario.</summary>
    public ILookup<string, DifferenceRow> Differences { get; } = DifferenceRow.Of(Comparison).Where(row => row.Group is "all").ToLookup(row => row.Scenario);

    /// <summary>The scenarios other than the baseline, with their place.</summary>
    public IEnumerable<(int Position, ComparedScenario Scenario)> Others => Comparison.Scenarios.Index().Skip(1);

    /// <summary>The place of a measure in <see cref="Measure.All"/>.</summary>
    public static int IndexOf(string measure) => Measure.All.Index().First(item => item.Item.Name == measure).Index;
}
