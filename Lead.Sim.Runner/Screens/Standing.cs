using System.Globalization;
using Lead.Sim.Experiments.Studies;
using Lead.Sim.Runner.Batches;

namespace Lead.Sim.Runner.Screens;

/// <summary>How far a batch or a share of one is, by its files.</summary>
/// <param name="Units">The units that belong to it.</param>
/// <param name="Finished">Those that are finished, with when and, if they failed, why.</param>
/// <param name="Damaged">Units whose file is not sound.</param>
internal sealed record Standing(IReadOnlyList<WorkUnit> Units, IReadOnlyList<(WorkUnit Unit, DateTime At, string? Failure)> Finished, int Damaged)
{
    private const int MostFailures = 5;

    /// <summary>Whether nothing is left to be done.</summary>
    public bool IsDone => Finished.Count == Units.Count;

    /// <summary>Finished replications, and all of them.</summary>
    public (int Done, int All) Replications => (Finished.Sum(one => one.Unit.Replications), Units.Sum(unit => unit.Replications));

    private IEnumerable<(WorkUnit Unit, DateTime At, string? Failure)> Failed => Finished.Where(one => one.Failure is not null);

    /// <summary>That of the units in a folder.</summary>
    public static Standing Of(string folder, string fingerprint, IReadOnlyList<WorkUnit> units)
    {
        Dictionary<int, FileInfo> files = BatchFolder.Finished(folder).ToDictionary(file => int.Parse(file.Name, CultureInfo.InvariantCulture));
        List<(WorkUnit, DateTime, string?)> finished = [];
        int damaged = 0;
        foreach (WorkUnit unit in units.Where(unit => files.ContainsKey(unit.Number)))
        {
            if (UnitFile.Read(BatchFolder.FileOf(folder, unit.Number), fingerprint, unit.Number) is { } content)
                finished.Add((unit, files[unit.Number].LastWriteTimeUtc, content.Failure));
            else
                damaged++;
        }
        return new(units, finished, damaged);
    }

    /// <summary>Several shares as one.</summary>
    public static Standing Sum(IReadOnlyList<Standing> shares) =>
        new([.. shares.SelectMany(share => share.Units)], [.. shares.SelectMany(share => share.Finished)], shares.Sum(share => share.Damaged));

    /// <summary>Progress in a line's worth of words.</summary>
    public string Progress => $"{Finished.Count:N0} of {Units.Count:N0} units, {Replications.Done:N0} of {Replications.All:N0} replications ({(Replications.All == 0 ? 1 : (double)Replications.Done / Replications.All):P0})";

    /// <summary>Prints how fast it goes and how long it will take, if that can be told.</summary>
    public void PrintPace()
    {
        DateTime[] times = [.. Finished.Select(one => one.At).Order()];
        if (IsDone || times.Length < 2 || (times[^1] - times[0]).TotalSeconds is not (> 0 and var seconds))
            return;
        (int done, int all) = Replications;
        double pace = done * (times.Length - 1.0) / times.Length / seconds;
        Console.Out.WriteLine($"  {pace:N1} replications a second between the first and the last finished unit, {times[^1]:yyyy-MM-dd HH:mm:ss} UTC; about {TimeSpan.FromSeconds(Math.Ceiling((all - done) / pace)):d\\ hh\\:mm\\:ss} left at that pace");
    }

    /// <summary>Prints how many failed, what follows from how it stands, and why the first ones failed.</summary>
    public void PrintFailures(Study study, string next)
    {
        Console.Out.WriteLine($"  {Failed.Count():N0} failed{next}");
        foreach (var (unit, _, failure) in Failed.Take(MostFailures))
            Console.Out.WriteLine($"    unit {unit.Number}, {study.Variants[unit.Variant].Name}, draw {unit.Draw}: {failure!.Split('\n')[0]}");
    }
}
