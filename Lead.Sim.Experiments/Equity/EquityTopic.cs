namespace Lead.Sim.Experiments.Equity;

/// <summary>What an outcome by race and sex speaks of.</summary>
public enum EquityTopic
{
    /// <summary>What police, courts and jails do.</summary>
    Enforcement,

    /// <summary>Who is offered the programme and comes into it.</summary>
    Access,

    /// <summary>What people die of.</summary>
    Harm,
}
