using Lead.Sim.Experiments.Studies;
using Lead.Sim.Runner.Batches;

namespace Lead.Sim.Runner.Screens;

/// <summary>How a batch stands, from its files alone: whoever runs it is not asked.</summary>
internal static class StatusScreen
{
    private const int MostFailures = 5;

    /// <summary>Prints it.</summary>
    public static void Print(string folder, BatchPlan plan, Study study)
    {
        Dictionary<int, FileInfo> files = BatchFolder.Finished(folder).ToDictionary(file => int.Parse(file.Name, System.Globalization.CultureInfo.InvariantCulture));
        (WorkUnit Unit, UnitContent? Content)[] mine = [.. study.Units.Where(plan.Shard.Has).Select(unit => (unit, UnitFile.Read(BatchFolder.FileOf(folder, unit.Number), plan.Fingerprint, unit.Number)))];
        WorkUnit[] finished = [.. mine.Where(one => one.Content is not null).Select(one => one.Unit)];
        int damaged = mine.Count(one => one.Content is null && files.ContainsKey(one.Unit.Number));
        int done = finished.Sum(unit => unit.Replications), all = mine.Sum(one => one.Unit.Replications);
        string share = plan.Shard.IsWhole ? "" : $", share {plan.Shard}";
        Console.Out.WriteLine($"{folder}: {plan.Experiment}{share}, {finished.Length:N0} of {mine.Length:N0} units, {done:N0} of {all:N0} replications ({(all == 0 ? 1 : (double)done / all):P0}), seed {plan.Seed}{(study.Stopping is null ? "; the first stage, which says how many more there will be" : "")}");
        DateTime[] times = [.. finished.Select(unit => files[unit.Number].LastWriteTimeUtc).Order()];
        if (finished.Length < mine.Length && times.Length > 1 && (times[^1] - times[0]).TotalSeconds is > 0 and var seconds)
        {
            double pace = done * (times.Length - 1.0) / times.Length / seconds;
            Console.Out.WriteLine($"  {pace:N1} replications a second between the first and the last finished unit, {times[^1]:yyyy-MM-dd HH:mm:ss} UTC; about {TimeSpan.FromSeconds(Math.Ceiling((all - done) / pace)):d\\ hh\\:mm\\:ss} left at that pace");
        }
        if (damaged > 0)
            Console.Out.WriteLine($"  {damaged:N0} damaged; leadsim batch --resume {folder} runs them again");
        (WorkUnit Unit, UnitContent? Content)[] failed = [.. mine.Where(one => one.Content?.Failure is not null)];
        Console.Out.WriteLine($"  {failed.Length:N0} failed{(finished.Length < mine.Length ? $"; leadsim batch --resume {folder} goes on if nobody is at work" : BatchResults.AreSound(folder) ? "; results are written" : "")}");
        foreach (var (unit, content) in failed.Take(MostFailures))
            Console.Out.WriteLine($"    unit {unit.Number}, {study.Variants[unit.Variant].Name}, draw {unit.Draw}: {content!.Failure!.Split('\n')[0]}");
    }
}
