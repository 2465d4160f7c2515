using System.Globalization;

namespace Lead.Sim.Engine.Reading;

/// <summary>Reads a distribution that is given instead of a range: one family with its two numbers.</summary>
internal sealed class DistributionReader(Problems problems)
{
    // Beyond these a beta or gamma distribution is normal to more digits than any measurement has, or all of it at its ends.
    private const double LeastShape = 0.01, MostShape = 10_000;
    private const double MostLogarithm = 100, MostLogarithmSpread = 10;

    private static readonly OrderedDictionary<string, object> Families = Names.OfEnum(typeof(Family));

    /// <summary>The words for all families.</summary>
    public static IReadOnlyList<string> Words => [.. Families.Keys];

    /// <summary>The distribution, or null after a problem or if there is none.</summary>
    /// <param name="map">The measured value.</param>
    /// <param name="path">Its path.</param>
    /// <param name="rangeKey">The key of the range that it stands for.</param>
    /// <param name="value">The stated value, or 1 of a factor; null if it is a problem itself.</param>
    /// <param name="limit">What is permitted; null if the unit is a problem itself, and of a factor.</param>
    public Distribution? Read(MapNode map, string path, string rangeKey, double? value, InAttribute? limit)
    {
        if (map.Find(MeasureKeys.Distribution) is not { } node)
            return null;
        path = Keys.Below(path, MeasureKeys.Distribution);
        foreach (string other in (string[])[rangeKey, MeasureKeys.Fixed])
            if (map.Find(other) is not null)
                return Tell(node, path, $"distribution and {other}", "one of them", other == rangeKey ? "A distribution has a range: its middle 95 %." : "");
        if (node is not MapNode { Entries: [var entry] } || !Families.TryGetValue(entry.Key, out object? family))
            return Tell(node, path, node is MapNode { Entries: [var stranger] } ? Shown.Text(stranger.Key) : Shown.Node(node), $"one of {Shown.List([.. Words.Select(word => $"{word}: [{Numbers(word)}]")], "and")}", node is MapNode { Entries: [var misspelt] } ? Nearest.Hint(misspelt.Key, Words) : "");
        path = Keys.Below(path, entry.Key);
        if (entry.Value is not ListNode { Items: [var first, var second] })
            return Tell(entry.Value, path, Shown.Node(entry.Value), $"[{Numbers(entry.Key)}]");
        if (NumberText.Read(first, $"{path}[0]", problems) is not { } one || NumberText.Read(second, $"{path}[1]", problems) is not { } two)
            return null;
        var given = new Distribution((Family)family, one, two);
        return IsPossible(given, entry.Value, path) && Suits(given, entry.Value, path, value, limit) ? given : null;
    }

    /// <summary>Its central 95 %, rounded to as many digits as anybody reads.</summary>
    public static (double Low, double High) RangeOf(Distribution given) => (Rounded(given.Quantile(Distribution.Tail)), Rounded(given.Quantile(1 - Distribution.Tail)));

    private static string Numbers(string family) => (Family)Families[family] switch
    {
        Family.Beta => "a, b",
        Family.Lognormal => "mean of the logarithm, its standard deviation",
        Family.Gamma => "shape, rate",
        _ => "mean, standard deviation",
    };

    private bool IsPossible(Distribution given, Node node, string path)
    {
        string? expected = given.Family switch
        {
            Family.Beta => IsShape(given.First) && IsShape(given.Second) ? null : $"two numbers from {Shown.Number(LeastShape)} to {Shown.Number(MostShape)}",
            Family.Gamma => IsShape(given.First) && given.Second > 0 ? null : $"a shape from {Shown.Number(LeastShape)} to {Shown.Number(MostShape)} and a rate above 0",
            Family.Lognormal => Math.Abs(given.First) <= MostLogarithm && given.Second is > 0 and <= MostLogarithmSpread ? null : $"a mean from {Shown.Number(-MostLogarithm)} to {Shown.Number(MostLogarithm)} and a standard deviation above 0 and up to {Shown.Number(MostLogarithmSpread)}",
            _ => given.Second > 0 ? null : "a standard deviation above 0",
        };
        if (expected is not null)
            Tell(node, path, Shown.Range(given.First, given.Second), expected);
        return expected is null;
    }

    // Its values have to be such as may be written, the stated one likely among them.
    private bool Suits(Distribution given, Node node, string path, double? value, InAttribute? limit)
    {
        (double low, double high) = RangeOf(given);
        string found = $"{Shown.Range(given.First, given.Second)}, whose middle 95 % are {Shown.Range(low, high)}";
        if (limit is { Low: 0, High: 1 } ? given.Family is Family.Lognormal or Family.Gamma : given.Family is Family.Beta)
            Tell(node, path, $"a {Names.Kebab(given.Family.ToString())} distribution of {limit?.Words ?? "a factor"}", limit is { Low: 0, High: 1 } ? "beta or normal" : "lognormal, gamma or normal");
        else if (low == high)
            Tell(node, path, found, "a range of different numbers");
        else if (limit is not null && !(low >= limit.Low && high <= limit.High))
            Tell(node, path, found, limit.Words);
        else if (limit is null && low < 0)
            Tell(node, path, found, "factors that are not negative");
        else if (value < low || value > high)
            Tell(node, path, found, $"a range that contains {(limit is null ? "the factor" : "the value")} {Shown.Number(value.Value)}");
        else
            return true;
        return false;
    }

    private static bool IsShape(double number) => number is >= LeastShape and <= MostShape;

    private static double Rounded(double value) => double.Parse(value.ToString("G6", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private Distribution? Tell(Node node, string path, string found, string expected, string suggestion = "")
    {
        problems.Add(node.Where, path, found, expected, suggestion);
        return null;
    }
}
