namespace Lead.Sim.Engine.Scenarios;

/// <summary>A scenario file and what stood in it.</summary>
/// <param name="File">Path as it was asked for.</param>
/// <param name="Text">Its text, to the letter.</param>
public sealed record ScenarioText(string File, string Text);
