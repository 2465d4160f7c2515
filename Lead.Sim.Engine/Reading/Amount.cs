namespace Lead.Sim.Engine.Reading;

/// <summary>A number that somebody decides, such as a number of places: it has a unit, but neither source nor range.</summary>
/// <param name="Value">The value, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The name of the unit in which it was written; see <see cref="KnownUnits"/>.</param>
/// <param name="Where">Where it stands.</param>
public sealed record Amount(double Value, string Unit, Location Where);
