using Lead.Sim.Engine.Outcomes;

namespace Lead.Sim.Experiments.Economics;

/// <summary>Something good whose price can be asked for.</summary>
/// <param name="Outcome">Place in <see cref="Measure.All"/> of what is counted.</param>
/// <param name="Cost">Place of the costs to all payers, discounted if the outcome is.</param>
/// <param name="Averted">Whether less of it is the good; its benefit then is what is averted.</param>
/// <param name="One">One of it in words: <c>arrest</c>.</param>
/// <param name="Many">Several of it: <c>arrests</c>.</param>
public sealed record Benefit(int Outcome, int Cost, bool Averted, string One, string Many)
{
    /// <summary>Quality-adjusted years of life, discounted like their costs.</summary>
    public static readonly Benefit Qalys = new(IndexOf("qalys-discounted"), IndexOf("cost-total-discounted"), Averted: false, "QALY", "QALYs");

    /// <summary>All whose price is shown.</summary>
    public static readonly IReadOnlyList<Benefit> All =
    [
        Of("arrests", "arrest", "arrests"),
        Of("jail-days", "jail day", "jail days"),
        Of("overdose-deaths", "overdose death", "overdose deaths"),
        Qalys,
    ];

    /// <summary>Its name in tables: <c>arrests-averted</c>.</summary>
    public string Name => $"{Measure.All[Outcome].Name}-{(Averted ? "averted" : "gained")}";

    /// <summary>1 if more of the outcome is the good, −1 if less is.</summary>
    public int Sign => Averted ? -1 : 1;

    /// <summary>The place of a measure.</summary>
    internal static int IndexOf(string measure) => Measure.All.Index().First(item => item.Item.Name == measure).Index;

    private static Benefit Of(string measure, string one, string many) => new(IndexOf(measure), IndexOf("cost-total"), Averted: true, one, many);
}
