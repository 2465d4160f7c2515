using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Runner.Results;
using Lead.Sim.Runner.Screens;

namespace Lead.Sim.Runner.Commands;

/// <summary>Runs scenarios into the database of a result folder.</summary>
internal static class RunWork
{
    /// <summary>Does it and shows how far it is.</summary>
    public static Comparison Do(ResultFolder folder, Design design, Plan plan, string title, int threads, bool quiet, CancellationToken cancellation) => folder.Write(ResultDatabase.FileName, path =>
    {
        using var database = ResultDatabase.Create(path, design);
        Comparison comparison = ProgressScreen.Show(title, quiet, progress => Comparison.Run(design, plan, threads, database.Add, progress, clock: null, cancellation));
        database.Complete(comparison);
        return comparison;
    });
}
