namespace Lead.Sim.Runner.Tests.CommandLine;

/// <summary>How a process ended.</summary>
internal sealed record Ended(int Code, string Out, string Error);
