using System.Diagnostics;
using Lead.Sim.Experiments.Studies;
using Lead.Sim.Runner.Batches;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Clusters;

/// <summary>A unit that was run here, in a temporary place, as tasks run theirs.</summary>
/// <param name="Start">Seconds until it began: leadsim's start and the reading of the plan.</param>
/// <param name="Seconds">Seconds that it took then.</param>
/// <param name="Replications">Replications that it has.</param>
/// <param name="Failure">Why it failed; null if it did not.</param>
internal sealed record Trial(double Start, double Seconds, int Replications, string? Failure)
{
    // What --shard allows; of a larger batch some units are tried.
    private const int MostShares = 100_000;

    /// <summary>Runs it with the command that the tasks run.</summary>
    /// <param name="plan">The plan's file.</param>
    /// <param name="study">What is planned.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="UserException">leadsim refuses it.</exception>
    public static async Task<Trial> Of(string plan, Study study, CancellationToken cancellation)
    {
        string folder = Directory.CreateTempSubdirectory("leadsim-trial-").FullName;
        try
        {
            var share = new Shard(0, Math.Min(study.Units.Count, MostShares));
            string part = Path.Combine(folder, "part");
            var clock = Stopwatch.StartNew();
            (int code, string error) = await ThisProgram.Run(["batch", plan, "--shard", share.ToString(), "--out", part, "--threads", "1", "--quiet"], cancellation).ConfigureAwait(false);
            double seconds = clock.Elapsed.TotalSeconds;
            if (code != 0)
                throw new UserException($"a unit was tried here and leadsim did not run it (exit code {code}), so nothing was submitted. It said: {error.Trim()}");
            WorkUnit[] units = [.. study.Units.Where(share.Has)];
            // The plan is written just before the first unit begins.
            double work = Math.Min(seconds, (File.GetLastWriteTimeUtc(BatchFolder.FileOf(part, units[^1].Number)) - File.GetLastWriteTimeUtc(Path.Combine(part, BatchPlan.FileName))).TotalSeconds);
            UnitContent? first = UnitFile.Read(BatchFolder.FileOf(part, units[0].Number), BatchPlan.Read(part).Fingerprint, units[0].Number);
            return new(seconds - work, work, units.Sum(unit => unit.Replications), first?.Failure);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Seconds that the largest of the tasks is expected to take, if the cluster's processors are as fast as this one.</summary>
    public double SecondsOfTask(Study study, int tasks, int processors) => Start + (Seconds / Replications * LargestTask(study, tasks) / processors);

    private static int LargestTask(Study study, int tasks) =>
        study.Units.GroupBy(unit => unit.Number % tasks).Max(units => units.Sum(unit => unit.Replications));
}
