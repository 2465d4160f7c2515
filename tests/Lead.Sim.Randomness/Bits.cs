namespace Lead.Sim.Randomness;

/// <summary>Which 32 of the 64 bits of a number are tried. Most statistics look at the leading bits, hence the reversals.</summary>
public enum Bits
{
    /// <summary>The upper half.</summary>
    High,

    /// <summary>The lower half.</summary>
    Low,

    /// <summary>The upper half, last bit first.</summary>
    HighReversed,

    /// <summary>The lower half, last bit first.</summary>
    LowReversed,
}
