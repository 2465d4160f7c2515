using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.World;

/// <summary>Arrests of the reference person over calendar time, for each way of life that police see.</summary>
internal sealed class ArrestRates
{
    private static readonly Charge[] NewOffences = [Charge.Possession, Charge.Sale, Charge.Prostitution, Charge.Other];

    private readonly (double FromDay, double[] CumulativeShares)[][] _charges;

    /// <summary>The rates of a scenario.</summary>
    public ArrestRates(Scenario scenario)
    {
        ArrestSection arrest = scenario.Arrest;
        Warrants = new(Years.In(scenario).Select(year => (year.FromDay, arrest.Rate.Warrant.PerDay() * Years.Of(arrest.Enforcement.Warrant, year.Year))));

        NewOffence = new Timeline[Ways];
        _charges = new (double, double[])[Ways][];
        for (int way = 0; way < Ways; way++)
        {
            var years = Years.In(scenario).Select(year => (year.FromDay, Rates: PerDay(arrest, way, year.Year))).ToArray();
            NewOffence[way] = new(years.Select(year => (year.FromDay, year.Rates.Sum())));
            _charges[way] = [.. years.Select(year => (year.FromDay, Cumulative.Of(year.Rates)))];
        }
    }

    /// <summary>Ways of life: dependent user, dependent user who sells sex, seller.</summary>
    public const int Ways = 3;

    /// <summary>Arrests for new offences by way of life, per person-day.</summary>
    public Timeline[] NewOffence { get; }

    /// <summary>Arrests on warrants, per person-day.</summary>
    public Timeline Warrants { get; }

    /// <summary>The way of life of a person.</summary>
    public static int WayOf(bool isSeller, bool sellsSex) => isSeller ? 2 : sellsSex ? 1 : 0;

    /// <summary>The charges of new offences, in the order of <see cref="ChargeShares"/>.</summary>
    public static Charge ChargeAt(int index) => NewOffences[index];

    /// <summary>How the new offences of a day divide over charges, added up.</summary>
    public double[] ChargeShares(int way, double day)
    {
        var years = _charges[way];
        int year = years.Length - 1;
        while (years[year].FromDay > day)
            year--;
        return years[year].CumulativeShares;
    }

    private static double[] PerDay(ArrestSection arrest, int way, int year)
    {
        double Rate(Quantity rate, QuantityTable enforcement, bool applies) => applies ? rate.PerDay() * Years.Of(enforcement, year) : 0;
        return
        [
            Rate(arrest.Rate.Possession, arrest.Enforcement.Possession, way != 2),
            Rate(arrest.Rate.Sale, arrest.Enforcement.Sale, way == 2),
            Rate(arrest.Rate.Prostitution, arrest.Enforcement.Prostitution, way == 1),
            Rate(arrest.Rate.Other, arrest.Enforcement.Other, true),
        ];
    }
}
