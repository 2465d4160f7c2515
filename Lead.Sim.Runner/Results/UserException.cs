namespace Lead.Sim.Runner.Results;

/// <summary>The user's input cannot be followed: told in a sentence, exit code 2, no stack trace.</summary>
public sealed class UserException(string message) : Exception(message);
