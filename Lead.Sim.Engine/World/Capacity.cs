namespace Lead.Sim.Engine.World;

/// <summary>How many places there are.</summary>
/// <param name="AtOneTime">That can be held at one time.</param>
/// <param name="Ever">That can be given in all; no limit for a capacity that is not cumulative.</param>
internal readonly record struct Capacity(int AtOneTime, int Ever = int.MaxValue);
