namespace Lead.Sim.Engine.World;

/// <summary>What becomes of somebody who asks for a place.</summary>
internal enum Answer
{
    Given,
    Waits,
    Refused,
}
