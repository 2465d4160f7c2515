using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Screens;

/// <summary>The main outcomes of a run as plain text that survives a pipe.</summary>
internal static class SummaryTable
{
    private static readonly string[] MainOutcomes =
    [
        "arrests", "bookings", "diversions", "arrest-referrals", "social-contact-referrals", "referrals", Measure.FirstReferrals.Name, "enrolled", "jail-census",
        "in-treatment", "overdose-deaths", "other-deaths",
    ];

    /// <summary>Prints the table, and where everything else is.</summary>
    public static void Print(StoredResult result, string group)
    {
        double years = ResultScreen.Years(result);
        IReadOnlyList<SummaryRow> rows = result.Summary();
        Console.Out.WriteLine($"{result.Scenarios[0].Name}: {result.Scenarios[0].About}");
        Console.Out.WriteLine(ResultScreen.Setting(result));
        ResultScreen.PrintGroup(group);
        Console.Out.WriteLine();
        Console.Out.WriteLine($"  {"outcome",-26} {"unit",-12} {"mean",12}   {"95 % interval of the mean",25}   {"spread (sd)",11}");
        foreach (string name in MainOutcomes)
        {
            SummaryRow row = rows.First(row => row.Measure.Name == name && row.Group == group);
            if (SmallCounts.IsMasked(row.Measure, group, row.Estimate.Mean, years))
                Console.Out.WriteLine($"  {name,-26} {Figures.Unit(row.Measure),-12} {SmallCounts.Masked,12}");
            else
                Console.Out.WriteLine($"  {name,-26} {Figures.Unit(row.Measure),-12} {Figures.Number(row.Estimate.Mean),12}   {Figures.Interval(row.Estimate.Lower95, row.Estimate.Upper95),25}   {Figures.Number(row.Estimate.StandardDeviation),11}");
        }
        Console.Out.WriteLine();
        Console.Out.WriteLine("Sums over the whole time; people are daily averages. The interval is simulation noise alone: more replications shrink it,");
        Console.Out.WriteLine("what nobody knows about the parameters they do not. The spread says how much one course of events differs from another.");
        Console.Out.WriteLine($"Results by month and by group: {result.Path}");
    }
}
