using System.Globalization;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Batches;
using Lead.Sim.Experiments.Statistics;

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
    public static void Print(Batch batch, IReadOnlyList<SummaryRow> rows, string folder, TimeSpan elapsed)
    {
        Scenario scenario = batch.Simulation.Scenario;
        Console.Out.WriteLine($"{scenario.Name}: {scenario.About}");
        Console.Out.WriteLine(
            $"{scenario.Start:yyyy-MM-dd} to {scenario.End.AddDays(-1):yyyy-MM-dd}, {batch.Simulation.People:N0} people, {batch.Records.Count:N0} replications, seed {batch.Seed}, {elapsed.TotalSeconds:F0} s");
        Console.Out.WriteLine();
        Console.Out.WriteLine($"  {"outcome",-26} {"unit",-12} {"mean",12}   {"95 % interval of the mean",25}   {"spread (sd)",11}");
        foreach (string name in MainOutcomes)
        {
            SummaryRow row = rows.First(row => row.Measure.Name == name && row.Group == "all");
            Console.Out.WriteLine($"  {name,-26} {Unit(row.Measure),-12} {Number(row.Estimate.Mean),12}   {Interval(row.Estimate),25}   {Number(row.Estimate.StandardDeviation),11}");
        }
        Console.Out.WriteLine();
        Console.Out.WriteLine("Sums over the whole time; people are daily averages. The interval is simulation noise alone: more replications shrink it,");
        Console.Out.WriteLine("what nobody knows about the parameters they do not. The spread says how much one course of events differs from another.");
        Console.Out.WriteLine($"Results by month and by group: {folder}");
    }

    private static string Unit(Measure measure) => measure.Kind == MeasureKind.Census ? $"{measure.Unit}, mean" : measure.Unit;

    private static string Interval(Estimate estimate) =>
        double.IsNaN(estimate.Lower95) ? "-" : $"{Number(estimate.Lower95)} to {Number(estimate.Upper95)}";

    private static string Number(double value) => double.IsNaN(value) ? "-" : value.ToString(Math.Abs(value) < 1000 ? "N1" : "N0", CultureInfo.InvariantCulture);
}
