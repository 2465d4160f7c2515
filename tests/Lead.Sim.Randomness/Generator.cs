using Lead.Sim.Engine.Randomness;

namespace Lead.Sim.Randomness;

/// <summary>64 random bits as a function of their key.</summary>
public delegate ulong Generator(ulong seed, int replication, int person, Decision decision, uint ordinal);
