namespace Lead.Sim.Engine.Reading;

/// <summary>A unit in which a number may be written.</summary>
/// <param name="Name">The key in the file, such as <c>per-year</c>.</param>
/// <param name="Noun">What the number counts or is: "days", "a share".</param>
public sealed record Unit(string Name, string Noun)
{
    /// <summary>What it measures; units of one dimension can be converted into each other. Empty if there is no other such unit.</summary>
    internal string Dimension { get; init; } = "";

    /// <summary>How many of the dimension's smallest unit one of this unit is.</summary>
    internal double Size { get; init; } = 1;

    /// <summary>A permitted range in words: "a share from 0 to 1", "0 to 50 events per person-year".</summary>
    /// <param name="low">Lowest permitted value; may be infinite.</param>
    /// <param name="high">Highest permitted value; may be infinite.</param>
    /// <param name="whole">Whether only whole numbers are permitted.</param>
    public string Within(double low, double high, bool whole)
    {
        bool isOneThing = Noun.StartsWith("a ", StringComparison.Ordinal) || Noun.StartsWith("an ", StringComparison.Ordinal);
        string range = (double.IsFinite(low), double.IsFinite(high)) switch
        {
            (true, true) => $"{(isOneThing ? "from " : "")}{Shown.Number(low)} to {Shown.Number(high)}",
            (true, false) => $"{(isOneThing ? "of " : "")}at least {Shown.Number(low)}",
            (false, true) => $"{(isOneThing ? "of " : "")}at most {Shown.Number(high)}",
            _ => isOneThing ? "of any size" : "any number of",
        };
        string words = isOneThing ? $"{Noun} {range}" : $"{range} {Noun}";
        return whole ? $"{words} in whole numbers" : words;
    }
}
