using System.Diagnostics;
using Lead.Sim.Engine;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Inputs;

namespace Lead.Sim.Benchmarks.Quick;

/// <summary><c>growth</c>: how the cost of a replication grows with people, years and groups, and that of a comparison with replications.</summary>
internal static class Growth
{
    private const int People = 26_000;

    private static readonly LoadedScenario Pilot = ScenarioFile.Load(Shipped.Pilot), NoLead = ScenarioFile.Load(Shipped.NoLead);

    /// <summary>Times everything in turn, round by round, so that a busy machine slows all of it, and keeps the least times: neighbours only ever add.</summary>
    public static IReadOnlyList<Series> Of(int rounds)
    {
        // A series is prepared only when it is its turn, so that the memory of the others does not stand beside it.
        var all = new (string Title, string Unit, IEnumerable<(double X, Action Run)> Points)[]
        {
            ("People", "people", new[] { 5_000, 10_000, 20_000, 40_000, 80_000 }.Select(people => ((double)people, Replication(Pilot.Scenario, people)))),
            ("Years", "years", new[] { 2, 4, 6, 8, 10 }.Select(years => ((double)years, Replication(Pilot.Scenario with { End = Pilot.Scenario.Start.AddYears(years) }, People)))),
            ("Districts, each with its groups", "districts", new[] { 1, 2, 4, 8 }.Select(parts => Split(NoLead.Scenario, parts)).Select(split => ((double)split.Places.Residents.Values.Count, Replication(split, People)))),
            ("Replications, 2 scenarios of 500 people", "replications", new[] { 50, 100, 200, 400 }.Select(replications => ((double)replications, Compared(replications)))),
        };
        return [.. all.Select(series => new Series(series.Title, series.Unit, Timed(series.Points, rounds)))];
    }

    private static IReadOnlyList<Point> Timed(IEnumerable<(double X, Action Run)> unprepared, int rounds)
    {
        (double X, Action Run)[] points = [.. unprepared];
        double[] least = [.. points.Select(_ => double.PositiveInfinity)];
        for (long began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began).TotalSeconds < 2;)
            points[0].Run();
        for (int round = 0; round < rounds; round++)
            for (int n = 0; n < points.Length; n++)
            {
                long start = Stopwatch.GetTimestamp();
                points[n].Run();
                least[n] = Math.Min(least[n], Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        return [.. points.Zip(least, (point, milliseconds) => new Point(point.X, milliseconds))];
    }

    private static Action Replication(Scenario scenario, int people)
    {
        var simulation = new Simulation(scenario, people);
        Simulation.Workspace workspace = simulation.NewWorkspace();
        int replication = 0;
        return () => simulation.Run(seed: 7, replication++, workspace);
    }

    private static Action Compared(int replications)
    {
        var design = new Design([NoLead, Pilot], seed: 7, people: 500);
        return () => Comparison.Run(design, new Plan(replications), threads: 1);
    }

    // As many people and officers, but every district in so many equal parts: more groups to count, nothing else.
    private static Scenario Split(Scenario scenario, int parts) => scenario with
    {
        Places = scenario.Places with { Residents = Split(scenario.Places.Residents, parts, of: parts), Officers = Split(scenario.Places.Officers, parts, of: parts) },
        Arrest = scenario.Arrest with { Prostitution = scenario.Arrest.Prostitution with { District = Split(scenario.Arrest.Prostitution.District, parts, of: 1) } },
    };

    private static QuantityTable Split(QuantityTable table, int parts, int of) => table with
    {
        Values = table.Values.SelectMany(entry => Enumerable.Range(1, parts).Select(part => (Name: part == 1 ? entry.Key : $"{entry.Key}-{part}", Value: entry.Value / of)))
            .ToDictionary(entry => entry.Name, entry => entry.Value),
    };

    /// <summary>One thing that grows.</summary>
    /// <param name="Title">What.</param>
    /// <param name="Unit">In which unit.</param>
    /// <param name="Points">From the smallest on.</param>
    internal sealed record Series(string Title, string Unit, IReadOnlyList<Point> Points);

    /// <summary>What one size takes.</summary>
    /// <param name="X">The size.</param>
    /// <param name="Milliseconds">Of one replication, or of all of a comparison, on one thread.</param>
    internal sealed record Point(double X, double Milliseconds);
}
