using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.World;

/// <summary>Arrests of a person of average frailty over calendar time and policy, for each way of life that police see, by district and race.</summary>
/// <remarks>Groups that fare alike share one course: in Baltimore ten courses serve 162 combinations of way of life, district, sex and race.</remarks>
internal sealed class ArrestRates
{
    private static readonly Charge[] Charges = [Charge.Possession, Charge.Sale, Charge.Prostitution, Charge.Other];

    private readonly Periods _periods;
    private readonly Course[] _courses;
    private readonly Timeline[] _newOffences;
    private readonly Timeline[] _warrants;

    /// <summary>The rates of a scenario.</summary>
    public ArrestRates(Scenario scenario, Periods periods, Areas areas)
    {
        _periods = periods;
        ArrestSection arrest = scenario.Arrest;
        double account = arrest.Account().Rates.Value;
        double[] byRace = [.. Groups.Races.Select(race => arrest.Race.Values[race])];
        _warrants = [.. byRace.Select(ratio => new Timeline(periods, periods.All.Select(period =>
            (period.FromDay, account * ratio * arrest.Rate.Warrant.PerDay() * Years.Of(arrest.Enforcement.Warrant, period.Year)))))];

        List<Course> courses = [];
        _courses = [.. from @group in Enumerable.Range(0, Groups.CountIn(areas.Districts.Count))
                       from way in Enumerable.Range(0, Ways)
                       select Shared(way, Groups.DistrictOf(@group), Groups.RaceOf(@group))];
        _newOffences = [.. _courses.Select(course => course.NewOffences)];

        Course Shared(int way, int district, int race)
        {
            var made = new Course(periods, PerDay(way, district, race, scenario.Start.Year, rules: null), [.. periods.All.Select(period => PerDay(way, district, race, period.Year, period.Rules))]);
            if (courses.Find(made.IsLike) is { } course)
                return course;
            courses.Add(made);
            return made;
        }

        double[] PerDay(int way, int district, int race, int year, PolicyInForce? rules)
        {
            double prostitution = arrest.Prostitution.Race.Values[Groups.Races[race]] * arrest.Prostitution.District.Values[areas.Districts[district]];
            double lever = rules is null ? 1 : rules.Enforcement * rules.EnforcementByDistrict[district] * rules.EnforcementByRace[race];
            double Rate(Charge charge, Quantity rate, QuantityTable enforcement, double ratio, bool applies) =>
                applies && rules?.IsNotProsecuted[(int)charge] is not true ? account * ratio * rate.PerDay() * Years.Of(enforcement, year) * lever : 0;
            return
            [
                Rate(Charge.Possession, arrest.Rate.Possession, arrest.Enforcement.Possession, byRace[race], way != Seller),
                Rate(Charge.Sale, arrest.Rate.Sale, arrest.Enforcement.Sale, byRace[race], way == Seller),
                Rate(Charge.Prostitution, arrest.Rate.Prostitution, arrest.Enforcement.Prostitution, prostitution, way == SellsSex),
                Rate(Charge.Other, arrest.Rate.Other, arrest.Enforcement.Other, byRace[race], true),
            ];
        }
    }

    // Ways of life: dependent user, dependent user who sells sex, seller.
    private const int SellsSex = 1, Seller = 2, Ways = 3;

    /// <summary>Arrests for new offences of people like this one, per person-day.</summary>
    public Timeline NewOffences(in Person person) => _newOffences[IndexOf(in person)];

    /// <summary>Arrests for new offences in the year of the first day before any policy, by <see cref="ChargeAt"/>, per person-day.</summary>
    public double[] BeforeFirstDay(in Person person) => _courses[IndexOf(in person)].BeforeFirstDay;

    /// <summary>Arrests on warrants of people like this one who have one, per person-day.</summary>
    public Timeline Warrants(in Person person) => _warrants[Groups.RaceOf(in person)];

    /// <summary>The charges of new offences, in the order of <see cref="ChargeShares"/>.</summary>
    public static Charge ChargeAt(int index) => Charges[index];

    /// <summary>How the new offences of a day divide over charges, added up.</summary>
    public double[] ChargeShares(in Person person, double day) => _courses[IndexOf(in person)].Shares[_periods.NumberOn(day)];

    private static int IndexOf(in Person person) => (person.Group * Ways) + (person.Class == PersonClass.Seller ? Seller : person.SellsSex ? SellsSex : 0);

    private sealed class Course(Periods periods, double[] beforeFirstDay, double[][] perDay)
    {
        public double[] BeforeFirstDay { get; } = beforeFirstDay;

        public Timeline NewOffences { get; } = new(periods, periods.All.Zip(perDay, (period, rates) => (period.FromDay, rates.Sum())));

        // Added up, by period.
        public double[][] Shares { get; } = [.. perDay.Select(Cumulative.Of)];

        public bool IsLike(Course other) => BeforeFirstDay.SequenceEqual(other.BeforeFirstDay) && PerDay.Zip(other.PerDay).All(period => period.First.SequenceEqual(period.Second));

        private double[][] PerDay { get; } = perDay;
    }
}
