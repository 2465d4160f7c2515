namespace Lead.Sim.Engine.Population;

/// <summary>A dependent user's use of drugs. Sellers are <see cref="NotDependent"/>.</summary>
internal enum UseState : byte
{
    Active,
    Treatment,
    Remission,
    NotDependent,
}
