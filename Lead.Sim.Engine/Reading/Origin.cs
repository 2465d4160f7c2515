namespace Lead.Sim.Engine.Reading;

/// <summary>Where a number comes from.</summary>
internal sealed record Origin(string Source, IReadOnlyList<string> Evidence, string? Grade, string? Note);
