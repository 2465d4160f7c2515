namespace Lead.Sim.Runner.Results;

/// <summary>Words of the code as they stand in tables, files and on the screen: <c>no-clear-difference</c>.</summary>
internal static class Words
{
    /// <summary>A word in lower case with hyphens.</summary>
    public static string Of(Enum value) => string.Concat(value.ToString().Select((letter, n) => char.IsUpper(letter) && n > 0 ? $"-{letter}" : $"{letter}")).ToLowerInvariant();

    /// <summary>The value that a word stands for.</summary>
    public static T Parse<T>(string word)
        where T : struct, Enum => Enum.GetValues<T>().First(value => Of(value) == word);
}
