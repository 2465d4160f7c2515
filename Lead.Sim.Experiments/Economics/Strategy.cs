namespace Lead.Sim.Experiments.Economics;

/// <summary>What can be done, what it costs and what it gains.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Cost">Dollars; below 0 it saves.</param>
/// <param name="Effect">What is gained, more is better; below 0 something is lost.</param>
public sealed record Strategy(string Name, double Cost, double Effect)
{
    internal bool IsEqualTo(Strategy other) => Cost == other.Cost && Effect == other.Effect;

    internal bool Dominates(Strategy other) => Cost <= other.Cost && Effect >= other.Effect && !IsEqualTo(other);

    /// <summary>Dollars for each unit of effect that it gains over a less effective strategy.</summary>
    internal double IcerAgainst(Strategy other) => (Cost - other.Cost) / (Effect - other.Effect);
}
