namespace Lead.Sim.Engine.World;

/// <summary>Shares added up, for drawing one of several outcomes.</summary>
internal static class Cumulative
{
    /// <summary>Running sums over the total, so that the last is exactly 1.</summary>
    public static double[] Of(IEnumerable<double> weights)
    {
        double[] sums = [.. weights];
        for (int n = 1; n < sums.Length; n++)
            sums[n] += sums[n - 1];
        double total = sums[^1];
        return total == 0 ? sums : Array.ConvertAll(sums, sum => sum / total);
    }
}
