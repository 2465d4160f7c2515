namespace Lead.Sim.Calibration;

/// <summary>What a comparison comes to. There is no "nearly".</summary>
internal enum Verdict
{
    /// <summary>The mean lies within the tolerance.</summary>
    Met,

    /// <summary>The mean lies outside the tolerance.</summary>
    NotMet,

    /// <summary>The two numbers do not count the same thing.</summary>
    NotComparable,

    /// <summary>The records of the model do not hold it.</summary>
    NotYetMeasurable,
}
