namespace Lead.Sim.Randomness;

/// <summary>The parts of a random number's key, in the order in which a simulation goes through them.</summary>
public enum Axis
{
    Person,
    Decision,
    Ordinal,
    Replication,
    Seed,
}
