using Lead.Sim.Engine.Reading;
using Lead.Sim.Experiments.Studies;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Batches;

/// <summary>The two stages of a batch whose precision decides how often it is run. The first one's units decide it, so that it is decided alike whenever it is asked.</summary>
internal static class BatchStages
{
    /// <summary>The experiment of a folder as far as it is known: the whole of it, or its first stage while that is not finished.</summary>
    public static Study Known(string folder, BatchPlan plan)
    {
        var study = new Study(plan.Load());
        return study.Stopping is null && study.Units.All(unit => Content(unit)?.Values is not null) ? study.After(new BatchValues(folder, plan, study).OfStatedValues) : study;

        UnitContent? Content(WorkUnit unit) => UnitFile.Read(BatchFolder.FileOf(folder, unit.Number), plan.Fingerprint, unit.Number);
    }

    /// <summary>Runs what is left of the folder's share, stage by stage.</summary>
    /// <returns>The whole study, and how many units were run now.</returns>
    /// <exception cref="UserException">The folder cannot be written, or the first stage failed.</exception>
    public static (Study Study, int Run) Go(BatchFolder folder, int threads, bool retryFailed, Func<Func<Action<int, int>?, bool>, bool> show, CancellationToken cancellation)
    {
        Study study = Known(folder.Path, folder.Plan);
        int run = BatchRun.Go(folder, study, threads, retryFailed, show, cancellation);
        if (study.Stopping is not null)
            return (study, run);
        Study whole = Known(folder.Path, folder.Plan);
        if (whole.Stopping is null)
            throw new UserException($"{Failed(folder, study)}, so it cannot be said how many replications {study.Loaded.Experiment.Precision} takes. leadsim batch --resume {folder.Path} --retry-failed runs them again; with --replications a batch needs no first stage.");
        return (whole, run + BatchRun.Go(folder, whole, threads, retryFailed: false, show, cancellation));
    }

    private static string Failed(BatchFolder folder, Study study)
    {
        string[] reasons = [.. study.Units.Select(unit => folder.Content(unit)?.Failure).OfType<string>()];
        return $"{Shown.Number(reasons.Length)} units of the first stage failed ({reasons[0].Split('\n')[0]})";
    }
}
