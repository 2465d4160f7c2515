namespace Lead.Sim.Engine.Population;

/// <summary>Whether a person is free.</summary>
internal enum Custody : byte
{
    Free,
    Jail,
    Prison,
}
