using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>Hands the engine the text of a file.</summary>
/// <param name="file">Path of the file.</param>
/// <param name="askedFrom">What to name in a problem: where the file is extended, or the file itself.</param>
/// <param name="problems">Takes up why the file cannot be read.</param>
/// <returns>The text, or null after a problem.</returns>
public delegate string? TextSource(string file, Location askedFrom, Problems problems);
