namespace Lead.Sim.Engine.Outcomes;

/// <summary>How a measure adds up over time.</summary>
public enum MeasureKind
{
    /// <summary>Events: months add up to the total.</summary>
    Flow,

    /// <summary>A census: the total is the daily average over the whole time.</summary>
    Census,

    /// <summary>Person-days: months add up to the total.</summary>
    Days,

    /// <summary>Known for the whole time only.</summary>
    TotalOnly,

    /// <summary>Known for the whole time and for everybody together only; not a number for groups.</summary>
    DiscountedTotal,
}
