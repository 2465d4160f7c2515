using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Experiments.Uncertainty;

/// <summary>Something that nobody knows exactly and that is drawn by itself: a measured number, the factor on a table, or on one of its entries.</summary>
/// <param name="Name">The path of the measured value, with the entry if the entries of its table are drawn one by one.</param>
/// <param name="Measured">The measured value.</param>
/// <param name="Entry">The entry, or null.</param>
/// <param name="Distribution">Of the number in its unit, or of the factor.</param>
public sealed record Parameter(string Name, MeasuredValue Measured, string? Entry, Distribution Distribution)
{
    /// <summary>Whether a factor on the stated values is drawn, rather than a value.</summary>
    public bool IsFactor => Measured.Table is not null;

    /// <summary>What is stated: the value in its unit; 1 for a factor.</summary>
    public double Stated => Measured.Number?.Value ?? 1;

    /// <summary>Where the stated value lies on the distribution, from 0 to 100: at 50 as much is thought to lie above as below.</summary>
    public double Percentile => 100 * Distribution.ChanceOfAtMost(Stated);

    /// <summary>The value or factor of a rank.</summary>
    /// <param name="rank">Between 0 and 1.</param>
    public double At(double rank)
    {
        (double least, double most) = Permitted();
        double value = Distribution.At(rank, least, most);
        return Measured is { IsWhole: true, Number: not null } ? Math.Round(value) : value;
    }

    /// <summary>All parameters of a scenario, in the order of its values. Levers are decided and not drawn; neither is what is exact.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="peopleAreGiven">Whether somebody decides how many people there are.</param>
    public static IReadOnlyList<Parameter> Of(Scenario scenario, bool peopleAreGiven = false) =>
    [
        .. from measured in MeasuredValues.In(scenario)
           where !measured.IsFixed && !(peopleAreGiven && measured.Path is "population.people")
           from parameter in Of(measured)
           select parameter,
    ];

    private static IEnumerable<Parameter> Of(MeasuredValue measured)
    {
        if (measured.Number is { } number)
            return [new(measured.Path, measured, null, measured.Given ?? (measured is { Unit: "share", Least: 0, Most: 1 } ? Matching.Share(number.Value, number.Low, number.High) : Matching.Number(number.Value, number.Low, number.High)))];
        Distribution factor = measured.Given ?? Matching.Number(1, measured.Low, measured.High);

        // One factor on all shares would be lost when they are made to add up to 1 again.
        return measured.SumsToOne
            ? measured.Table!.Values.Keys.Select(entry => new Parameter($"{measured.Path}.{entry}", measured, entry, factor))
            : [new(measured.Path, measured, null, factor)];
    }

    // A factor is permitted if every entry is permitted after it; entries that are to add up to 1 are divided by their sum and so always are.
    private (double Least, double Most) Permitted()
    {
        if (Measured.Table is not { } table)
            return (Measured.Least, Measured.Most);
        double[] scaled = Entry is null ? [.. table.Values.Where(entry => entry.Key != Measured.Reference && entry.Value > 0).Select(entry => entry.Value)] : [];
        return scaled.Length == 0 ? (0, double.PositiveInfinity) : (Math.Max(0, Measured.Least / scaled.Min()), Measured.Most / scaled.Max());
    }
}
