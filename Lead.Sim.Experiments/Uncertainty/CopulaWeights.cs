namespace Lead.Sim.Experiments.Uncertainty;

/// <summary>How the normal score of a correlated parameter is made of independent ones: the rows of the Cholesky root of their correlations.</summary>
internal static class CopulaWeights
{
    /// <summary>The weights of each parameter that is correlated with another one.</summary>
    /// <exception cref="ArgumentException">No variables can have these correlations.</exception>
    public static Dictionary<string, (string Name, double Weight)[]> Of(IReadOnlyList<Correlation> correlations)
    {
        string[] names = [.. correlations.SelectMany(correlation => new[] { correlation.One, correlation.Other }).Distinct()];
        var matrix = new double[names.Length, names.Length];
        for (int n = 0; n < names.Length; n++)
            matrix[n, n] = 1;
        foreach (Correlation correlation in correlations)
        {
            (int one, int other) = (Array.IndexOf(names, correlation.One), Array.IndexOf(names, correlation.Other));

            // The correlation of normal scores that gives the rank correlation (Pearson 1907).
            matrix[one, other] = matrix[other, one] = 2 * Math.Sin(Math.PI / 6 * correlation.Rank);
        }
        double[,] root = Cholesky(matrix);
        return names.Index().ToDictionary(name => name.Item, name => names.Index().Take(name.Index + 1).Select(other => (other.Item, root[name.Index, other.Index])).ToArray());
    }

    private static double[,] Cholesky(double[,] matrix)
    {
        int size = matrix.GetLength(0);
        var root = new double[size, size];
        for (int row = 0; row < size; row++)
        {
            for (int column = 0; column <= row; column++)
            {
                double left = matrix[row, column];
                for (int k = 0; k < column; k++)
                    left -= root[row, k] * root[column, k];
                if (row == column && left <= 0)
                    throw new ArgumentException("No variables can have these correlations with each other.", nameof(matrix));
                root[row, column] = row == column ? Math.Sqrt(left) : left / root[column, column];
            }
        }
        return root;
    }
}
