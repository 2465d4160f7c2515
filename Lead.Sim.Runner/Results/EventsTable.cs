using System.Globalization;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Experiments.Comparisons;
using Microsoft.Data.Sqlite;

namespace Lead.Sim.Runner.Results;

/// <summary>The table <c>events</c> of results.sqlite: what happened to single people.</summary>
internal sealed class EventsTable : IDisposable
{
    private readonly SqliteTable _table;
    private readonly string[] _dates;

    public EventsTable(SqliteConnection connection, Design design)
    {
        _table = new(connection, "events", "replication, scenario, person, number", "scenario TEXT NOT NULL", "replication INTEGER NOT NULL", "person INTEGER NOT NULL", "number INTEGER NOT NULL", "day REAL NOT NULL", "date TEXT NOT NULL", "happening TEXT NOT NULL", "cause TEXT NOT NULL");
        DateOnly start = design.Scenarios[0].Loaded.Scenario.Start, end = design.Scenarios[0].Loaded.Scenario.End;
        _dates = [.. Enumerable.Range(0, end.DayNumber - start.DayNumber).Select(day => start.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];
    }

    /// <summary>Adds the events of a replication of a scenario; within a person's life they are numbered from 1.</summary>
    public void Add(string scenario, int replication, IReadOnlyList<LifeEvent> events)
    {
        (int person, int number) = (-1, 0);
        foreach (LifeEvent one in events)
        {
            (person, number) = (one.Person, one.Person == person ? number + 1 : 1);
            _table.Add(scenario, replication, person, number, (double)one.Day, _dates[(int)one.Day], one.Happening, one.Cause);
        }
    }

    public void Dispose() => _table.Dispose();
}
