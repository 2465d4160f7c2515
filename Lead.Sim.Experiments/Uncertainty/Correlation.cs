namespace Lead.Sim.Experiments.Uncertainty;

/// <summary>Two parameters of which more is known together than of each by itself.</summary>
/// <param name="One">Name of a parameter.</param>
/// <param name="Other">Name of another one.</param>
/// <param name="Rank">Their rank correlation (Spearman's), between −1 and 1.</param>
public sealed record Correlation(string One, string Other, double Rank);
