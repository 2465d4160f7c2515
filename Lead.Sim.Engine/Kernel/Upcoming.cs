namespace Lead.Sim.Engine.Kernel;

/// <summary>What happens next to a person.</summary>
/// <param name="Day">When, days from the start; positive infinity for never.</param>
/// <param name="What">Which happening, in the model's own numbering.</param>
/// <param name="IsMeeting">Whether it reads or changes anything beyond this person.</param>
public readonly record struct Upcoming(double Day, int What, bool IsMeeting);
