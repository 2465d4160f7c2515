namespace Lead.Sim.Experiments.Economics;

/// <summary>What a price means, in plain words that claim no direction whose interval holds 0.</summary>
internal static class PriceWords
{
    /// <summary>The sentence.</summary>
    public static string Of(Price price)
    {
        Benefit benefit = price.Benefit;
        string more = benefit.Averted ? $"averts {benefit.Many}" : $"gains {benefit.Many}", less = benefit.Averted ? $"adds {benefit.Many}" : $"loses {benefit.Many}";
        string done = benefit.Averted ? "averted" : "gained", undone = benefit.Averted ? "added" : "lost";
        return (price.GainChange, price.CostChange) switch
        {
            (Change.None, Change.None) => $"changes neither {benefit.Many} nor costs",
            (Change.None, _) => $"changes no {benefit.Many}, so none has a price; {Cost(price)}",
            (Change.Unclear, _) => $"no price: {benefit.Many} {done} are {Spoken.Number(price.Gain.Mean)}{Spoken.Interval(price.Gain)}, which may be none; {Cost(price)}",
            _ when !price.IsDefined => $"no price: the interval of {benefit.Many} {done} is too close to 0",
            (Change.Up, Change.Up) => $"dearer and better: {Each(price)} for each {benefit.One} {done}",
            (Change.Up, Change.Down) => $"cheaper and better: {more} and saves {Spoken.Dollars(-price.Cost.Mean)}, so there is no price to pay",
            (Change.Up, Change.None) => $"better at the same cost: {more}",
            (Change.Up, _) => $"better, and what it costs is not clear: {Each(price)} for each {benefit.One} {done}",
            (Change.Down, Change.Up) => $"dearer and worse: {less} and costs {Spoken.Dollars(price.Cost.Mean)} more",
            (Change.Down, Change.Down) => $"cheaper and worse: saves {Each(price)} for each {benefit.One} {undone}",
            (Change.Down, Change.None) => $"worse at the same cost: {less}",
            _ => $"worse: {less}; {Cost(price)}",
        };
    }

    private static string Each(Price price) => $"{Spoken.Dollars(price.Each.Value)}{Spoken.Interval(price.Each.Lower95, price.Each.Upper95)}";

    private static string Cost(Price price) => price.CostChange switch
    {
        Change.Up => $"it costs {Spoken.Dollars(price.Cost.Mean)} more",
        Change.Down => $"it saves {Spoken.Dollars(-price.Cost.Mean)}",
        Change.None => "its costs are the same",
        _ => $"the difference in costs is not clear: {Spoken.Dollars(price.Cost.Mean)}{Spoken.Interval(price.Cost)}",
    };
}
