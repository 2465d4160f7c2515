namespace Lead.Sim.Experiments.Statistics;

/// <summary>Mean and spread of values that come one by one and are not kept (Welford 1962, Technometrics 4:419).</summary>
/// <remarks>The last bit depends on the order of the values: add them in order of the replications.</remarks>
public struct RunningMean
{
    private double _mean, _squares;
    private int _count;

    /// <summary>Adds a value.</summary>
    public void Add(double value)
    {
        double distance = value - _mean;
        _mean += distance / ++_count;
        _squares += distance * (value - _mean);
    }

    /// <summary>What the values say so far.</summary>
    /// <exception cref="InvalidOperationException">There is no value yet.</exception>
    public readonly Estimate Estimate => _count > 0
        ? new(_mean, _count == 1 ? double.NaN : Math.Sqrt(_squares / (_count - 1)), _count)
        : throw new InvalidOperationException("A mean needs at least one value.");
}
