namespace Lead.Sim.Experiments.Statistics;

/// <summary>What kind of interval a ratio has.</summary>
public enum RatioMethod
{
    /// <summary>None: the baseline is 0, or there is a single replication.</summary>
    None,

    /// <summary>Fieller's interval.</summary>
    Fieller,

    /// <summary>Fieller's set of ratios is no finite interval: the baseline cannot be told from 0.</summary>
    FiellerUnbounded,
}
