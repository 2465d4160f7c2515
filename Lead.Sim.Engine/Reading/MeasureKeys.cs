namespace Lead.Sim.Engine.Reading;

/// <summary>The keys that stand beside the unit of a measured value.</summary>
internal static class MeasureKeys
{
    public const string Source = "source";
    public const string Range = "range";
    public const string RelativeRange = "relative-range";
    public const string Distribution = "distribution";
    public const string Evidence = "evidence";
    public const string Grade = "grade";
    public const string Note = "note";
    public const string Fixed = "fixed";

    public static IReadOnlyList<string> All { get; } = [Source, Range, RelativeRange, Distribution, Evidence, Grade, Note, Fixed];

    public static IReadOnlyList<string> OfQuantity { get; } = [Source, Range, Distribution, Evidence, Grade, Note, Fixed];

    public static IReadOnlyList<string> OfTable { get; } = [Source, RelativeRange, Distribution, Evidence, Grade, Note, Fixed];

    /// <summary>A key in words.</summary>
    public static string Meaning(string key) => key switch
    {
        Source => "where the number comes from",
        Range => "the lowest and the highest plausible value, such as [0.4, 0.6]",
        RelativeRange => "the lowest and the highest plausible factor on every entry, such as [0.9, 1.1]",
        Distribution => "instead of a range, how likely which value is, or which factor on every entry: beta: [a, b], lognormal: [mean of the logarithm, its standard deviation], gamma: [shape, rate] or normal: [mean, standard deviation]",
        Evidence => "one id or a list of ids in the evidence table, such as N01",
        Grade => "how good the evidence is: A, B or C",
        Note => "anything a reader should know",
        Fixed => "true if the value is exact by definition or a legal fact",
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "This is not a key of a measured value."),
    };
}
