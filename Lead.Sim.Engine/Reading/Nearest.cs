namespace Lead.Sim.Engine.Reading;

/// <summary>Finds the word that somebody probably meant.</summary>
public static class Nearest
{
    /// <summary>The known word with the fewest slips of the pen between it and <paramref name="word"/>; the first one if several have as few.</summary>
    /// <returns>Null if none is within a third of the word's length, or within one slip for short words. Case does not count.</returns>
    public static string? To(string word, IEnumerable<string> known)
    {
        int most = Math.Max(1, word.Length / 3);
        (string? nearest, int fewest) = (null, most + 1);
        foreach (string candidate in known)
        {
            // Also keeps a key of a million characters from costing more than a look.
            if (Math.Abs(candidate.Length - word.Length) > most)
                continue;
            int slips = Slips(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (slips < fewest)
                (nearest, fewest) = (candidate, slips);
        }
        return nearest;
    }

    /// <summary>The sentence <c>Did you mean "x"?</c>, or nothing if no known word is near.</summary>
    public static string Hint(string word, IEnumerable<string> known) =>
        To(word, known) is { } nearest ? $"Did you mean \"{nearest}\"?" : "";

    /// <summary>Edit distance with neighbours swapped counted as one slip (optimal string alignment).</summary>
    private static int Slips(string from, string to)
    {
        var slips = new int[from.Length + 1, to.Length + 1];
        for (int i = 0; i <= from.Length; i++)
            slips[i, 0] = i;
        for (int j = 0; j <= to.Length; j++)
            slips[0, j] = j;

        for (int i = 1; i <= from.Length; i++)
        {
            for (int j = 1; j <= to.Length; j++)
            {
                int replaced = slips[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                slips[i, j] = Math.Min(replaced, 1 + Math.Min(slips[i - 1, j], slips[i, j - 1]));
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                    slips[i, j] = Math.Min(slips[i, j], slips[i - 2, j - 2] + 1);
            }
        }
        return slips[from.Length, to.Length];
    }
}
