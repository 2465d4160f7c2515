using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.World;

/// <summary>Arrests of the reference person over calendar time and policy, for each way of life that police see.</summary>
internal sealed class ArrestRates
{
    private static readonly Charge[] NewOffences = [Charge.Possession, Charge.Sale, Charge.Prostitution, Charge.Other];

    private readonly (double FromDay, double[] CumulativeShares)[][] _charges;

    /// <summary>The rates of a scenario.</summary>
    public ArrestRates(Scenario scenario, PolicyInForce[] policy)
    {
        ArrestSection arrest = scenario.Arrest;
        double account = arrest.Account().Rates.Value;
        Warrants = new(Years.In(scenario).Select(year => (year.FromDay, account * arrest.Rate.Warrant.PerDay() * Years.Of(arrest.Enforcement.Warrant, year.Year))));

        // A new piece begins with each year and with each change of policy.
        var pieces = Years.In(scenario).Select(year => year.FromDay).Concat(policy.Select(rules => rules.FromDay)).Distinct().Order()
            .Select(day => (FromDay: day, Year: scenario.Start.AddDays((int)day).Year, Rules: policy.Last(rules => rules.FromDay <= day)))
            .ToArray();
        NewOffence = new Timeline[Ways];
        BeforeFirstDay = [.. Enumerable.Range(0, Ways).Select(way => Array.ConvertAll(PerDay(arrest, way, scenario.Start.Year, rules: null), perDay => account * perDay))];
        _charges = new (double, double[])[Ways][];
        for (int way = 0; way < Ways; way++)
        {
            var rates = pieces.Select(piece => (piece.FromDay, PerDay: PerDay(arrest, way, piece.Year, piece.Rules))).ToArray();
            NewOffence[way] = new(rates.Select(piece => (piece.FromDay, account * piece.PerDay.Sum())));
            _charges[way] = [.. rates.Select(piece => (piece.FromDay, Cumulative.Of(piece.PerDay)))];
        }
    }

    /// <summary>Ways of life: dependent user, dependent user who sells sex, seller.</summary>
    public const int Ways = 3;

    /// <summary>Arrests for new offences by way of life, per person-day.</summary>
    public Timeline[] NewOffence { get; }

    /// <summary>Arrests for new offences in the year of the first day before any policy, by way of life and then by <see cref="ChargeAt"/>, per person-day.</summary>
    public double[][] BeforeFirstDay { get; }

    /// <summary>Arrests on warrants of those who have one, per person-day.</summary>
    public Timeline Warrants { get; }

    /// <summary>The way of life of a person.</summary>
    public static int WayOf(bool isSeller, bool sellsSex) => isSeller ? 2 : sellsSex ? 1 : 0;

    /// <summary>The charges of new offences, in the order of <see cref="ChargeShares"/>.</summary>
    public static Charge ChargeAt(int index) => NewOffences[index];

    /// <summary>How the new offences of a day divide over charges, added up.</summary>
    public double[] ChargeShares(int way, double day)
    {
        var pieces = _charges[way];
        int piece = pieces.Length - 1;
        while (pieces[piece].FromDay > day)
            piece--;
        return pieces[piece].CumulativeShares;
    }

    private static double[] PerDay(ArrestSection arrest, int way, int year, PolicyInForce? rules)
    {
        double Rate(Charge charge, Quantity rate, QuantityTable enforcement, bool applies) =>
            applies && rules?.IsNotProsecuted[(int)charge] is not true ? rate.PerDay() * Years.Of(enforcement, year) * (rules?.Enforcement ?? 1) : 0;
        return
        [
            Rate(Charge.Possession, arrest.Rate.Possession, arrest.Enforcement.Possession, way != 2),
            Rate(Charge.Sale, arrest.Rate.Sale, arrest.Enforcement.Sale, way == 2),
            Rate(Charge.Prostitution, arrest.Rate.Prostitution, arrest.Enforcement.Prostitution, way == 1),
            Rate(Charge.Other, arrest.Rate.Other, arrest.Enforcement.Other, true),
        ];
    }
}
