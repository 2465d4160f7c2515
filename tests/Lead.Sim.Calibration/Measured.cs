namespace Lead.Sim.Calibration;

/// <summary>What was measured, and how far from it the model may be.</summary>
/// <param name="Id">Of the target in the evidence table.</param>
/// <param name="What">What is compared.</param>
/// <param name="Rows">Ids of the rows of the evidence table behind it.</param>
/// <param name="Value">The value.</param>
/// <param name="Low">Lowest accepted mean of the model.</param>
/// <param name="High">Highest accepted mean of the model.</param>
/// <param name="Format">How numbers of this kind are written.</param>
internal sealed record Measured(string Id, string What, string Rows, double Value, double Low, double High, string Format)
{
    /// <summary>The target in words, where the number alone says too little.</summary>
    public string? Text { get; init; }

    /// <summary>A count, accepted within a share of it.</summary>
    public static Measured Count(string id, string what, string rows, double value, double tolerance) =>
        new(id, what, rows, value, value * (1 - tolerance), value * (1 + tolerance), "N0");

    /// <summary>A share, accepted within a difference.</summary>
    public static Measured Share(string id, string what, string rows, double value, double tolerance) =>
        new(id, what, rows, value, value - tolerance, Math.Min(1, value + tolerance), "0.000");
}
