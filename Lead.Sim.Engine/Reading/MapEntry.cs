namespace Lead.Sim.Engine.Reading;

/// <summary>One line of a mapping.</summary>
/// <param name="Key">The key as it is written.</param>
/// <param name="Where">Where the key stands.</param>
/// <param name="Value">What stands behind the colon.</param>
public sealed record MapEntry(string Key, Location Where, Node Value);
