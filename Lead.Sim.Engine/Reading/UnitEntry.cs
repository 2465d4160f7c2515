namespace Lead.Sim.Engine.Reading;

/// <summary>The one entry of a measured value that has a unit for a key.</summary>
/// <param name="Name">The name of the unit.</param>
/// <param name="Limit">What is permitted in this unit, or null if the unit itself was the problem.</param>
/// <param name="Value">What stands behind the unit.</param>
/// <param name="Path">The path of the value.</param>
internal sealed record UnitEntry(string Name, InAttribute? Limit, Node Value, string Path);
