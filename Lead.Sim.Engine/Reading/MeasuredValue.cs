namespace Lead.Sim.Engine.Reading;

/// <summary>A measured value of a record, under the name by which it stands in the file: either a number or a table.</summary>
/// <param name="Path">Its keys from the root, such as <c>jail.possession.short-share</c>.</param>
/// <param name="Meaning">What it is, in one sentence without the full stop.</param>
/// <param name="Number">The number, or null if it is a table.</param>
/// <param name="Table">The table, or null if it is a number.</param>
public sealed record MeasuredValue(string Path, string Meaning, Quantity? Number, QuantityTable? Table)
{
    internal MeasuredValue(string path, Field field, Quantity? number, QuantityTable? table)
        : this(path, field.Meaning, number, table)
    {
        InAttribute limit = field.Limits.First(limit => limit.Unit == Unit);
        (Least, Most, IsWhole, SumsToOne, Reference) = (limit.Low, limit.High, limit.Whole, field.SumsToOne, field.Reference);
    }

    /// <summary>The lowest value that may be written, in <see cref="Unit"/>; may be infinite.</summary>
    public double Least { get; } = double.NegativeInfinity;

    /// <summary>The highest value that may be written, in <see cref="Unit"/>; may be infinite.</summary>
    public double Most { get; } = double.PositiveInfinity;

    /// <summary>Whether only whole numbers may be written.</summary>
    public bool IsWhole { get; }

    /// <summary>Whether the entries of the table, or this number of all named things, add up to 1.</summary>
    public bool SumsToOne { get; }

    /// <summary>The entry of the table that is 1 whatever the others are, or null.</summary>
    public string? Reference { get; }

    /// <summary>The first key of the path.</summary>
    public string Section => Path.Split('.')[0];

    /// <summary>The name of the unit in which it was written; see <see cref="KnownUnits"/>.</summary>
    public string Unit => Number?.Unit ?? Table!.Unit;

    /// <summary>Lowest plausible value in <see cref="Unit"/>; of a table, the factor on all its values.</summary>
    public double Low => Number?.Low ?? Table!.RelativeLow;

    /// <summary>Highest plausible value in <see cref="Unit"/>; of a table, the factor on all its values.</summary>
    public double High => Number?.High ?? Table!.RelativeHigh;

    /// <summary>How likely which value is, or which factor on a table, if that is given instead of a range.</summary>
    public Distribution? Given => Number is null ? Table!.Given : Number.Given;

    /// <summary>Whether it is exact by definition.</summary>
    public bool IsFixed => Low == High;

    /// <summary>Where it comes from.</summary>
    public string Source => Number?.Source ?? Table!.Source;

    /// <summary>The ids of entries in the evidence table; may be empty.</summary>
    public IReadOnlyList<string> Evidence => Number?.Evidence ?? Table!.Evidence;

    /// <summary>How good the evidence is: A, B, C or not graded.</summary>
    public string? Grade => Number is null ? Table!.Grade : Number.Grade;

    /// <summary>Anything a reader should know.</summary>
    public string? Note => Number is null ? Table!.Note : Number.Note;
}
