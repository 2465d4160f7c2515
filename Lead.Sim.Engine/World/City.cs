using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;
using MathNet.Numerics.Distributions;

namespace Lead.Sim.Engine.World;

/// <summary>A scenario in the numbers of the engine: days, events per person-day, tables. Made once, shared by all replications, never changed.</summary>
internal sealed class City
{
    private const int FirstMonths = 5;
    private static readonly string[] UseStates = ["active-use", "treatment", "remission"];

    private readonly Stay[][] _stays;
    private readonly double[] _revocationTermDays;

    /// <summary>Prepares a scenario that has been checked.</summary>
    public City(Scenario scenario)
    {
        Scenario = scenario;
        HorizonDays = scenario.HorizonDays;
        Months = new(scenario.Start, scenario.End);
        Areas = new(scenario.Places);
        Groups = new(Areas.Districts, AgeBands.All);
        Policy = PolicyInForce.Of(scenario, Areas);
        Periods = new(scenario, Policy);
        ArrestRates = new(scenario, Periods, Areas);
        HasTargeting = Policy.Any(rules => rules.Targeting != 0);
        HasInduction = Policy.Any(rules => rules.HasInduction);

        PopulationSection population = scenario.Population;
        MakeUp = [new(population.Users), new(population.Sellers)];
        SexWork = [population.SexWork.Values["women"], population.SexWork.Values["men"]];
        FirstUse = Cumulative.Of(UseStates.Select(state => scenario.DrugUse.FirstDay.Values[state]));

        double shape = scenario.Arrest.Account().Shape.Value;
        Frailty = new(p => Gamma.InvCDF(shape, shape, p));
        SinceReleaseRatio = [1, .. RecoveryStages.Names.Select(stage => scenario.Arrest.Account().SinceRelease.Values[stage])];
        OfferByRace = ByName(scenario.Programme.OfferByRace, Groups.Races);
        _stays = StaysByPeriod(scenario.Jail, Periods);
        _revocationTermDays = [.. Periods.All.Select(period => Years.Of(scenario.Court.RevocationTerm, period.Year) * KnownUnits.DaysPerMonth)];

        Rates = new(scenario);
        Valuation = Values.Of(scenario, Months, Policy, FirstStays[(int)Charge.Other].MeanDays((int)scenario.Jail.Priors.Typical.Value));
        ModalityStocks = [.. scenario.Treatment.Modalities.Keys.Select(CensusOf)];
        TurnoverPerDay = scenario.Programme.OfficerTurnover.PerDay();
        (double officerShape, double offer) = (scenario.Programme.OfficerShape.Value, scenario.Programme.Offer.Value / scenario.Programme.OfficersWhoEverOffer.Value);
        Propensity = new(p => offer == 0 ? 0 : Math.Min(1, Gamma.InvCDF(officerShape, officerShape / offer, p)));
        (FirstCase, FirstWarrant, FirstProbation) = (scenario.Court.FirstDay.Values["open-case"], scenario.Court.FirstDay.Values["warrant"], scenario.Court.FirstDay.Values["probation"]);
        FirstPrison = scenario.Court.FirstDay.Values["prison"];
        PrisonShare = [.. Enum.GetNames<Charge>().Select(charge => scenario.Court.Prison.Values.GetValueOrDefault(charge.ToLowerInvariant()))];
        Modalities = [.. scenario.Treatment.Modalities.Values.Select(modality => Modality.Of(modality, scenario.Housing.Retention.Value, scenario.DrugUse.Cocaine.Retention.Value))];
        ModalityShares = Cumulative.Of(scenario.Treatment.Modalities.Values.Select(modality => modality.Chosen.Value));
        FirstModalityShares = Cumulative.Of(scenario.Treatment.Modalities.Values.Zip(Modalities, (section, modality) => section.Chosen.Value * modality.MeanDays));

        (RelapseShape, RelapseScaleDays) = (scenario.DrugUse.RelapseShape.Value, scenario.DrugUse.RelapseScale.Days());
        RemissionLength = StayLengths.Weibull(RelapseShape, RelapseScaleDays);
        RemissionFoundUnderWay = StayLengths.WeibullFoundUnderWay(RelapseShape, RelapseScaleDays);
        Fentanyl = new(Periods, Periods.All.Select(period =>
            (period.FromDay, 1 + ((scenario.Overdose.FentanylRisk.Value - 1) * Years.Of(scenario.Overdose.FentanylShare, period.Year)))));

        (FirstReferralsFrom, FirstReferralsTo) = FirstReferralMonths();
    }

    public Scenario Scenario { get; }

    /// <summary>Days from the start to the end.</summary>
    public double HorizonDays { get; }

    public MonthGrid Months { get; }

    public Areas Areas { get; }

    public Groups Groups { get; }

    /// <summary>The rules from one change to the next, in order of date.</summary>
    public PolicyInForce[] Policy { get; }

    public Periods Periods { get; }

    public ArrestRates ArrestRates { get; }

    /// <summary>By <see cref="PersonClass"/>.</summary>
    public ClassMakeUp[] MakeUp { get; }

    /// <summary>Share of dependent users who sell sex: women, men.</summary>
    public double[] SexWork { get; }

    /// <summary>Shares of active use, treatment and remission on the first day, added up.</summary>
    public double[] FirstUse { get; }

    /// <summary>Gamma with mean 1.</summary>
    public QuantileTable Frailty { get; }

    /// <summary>Offers of diversion by race, relative to white people.</summary>
    public double[] OfferByRace { get; }

    /// <summary>Arrests by stage of the time since a release, long ago first.</summary>
    public double[] SinceReleaseRatio { get; }

    /// <summary>Stays after bookings under the rules of the first day, by <see cref="Charge"/>.</summary>
    public Stay[] FirstStays => _stays[0];

    /// <summary>Constant hazards and lengths.</summary>
    public LifeRates Rates { get; }

    /// <summary>What everything is worth.</summary>
    public Valuation Valuation { get; }

    /// <summary>The census of each modality.</summary>
    public Stock[] ModalityStocks { get; }

    /// <summary>Trained officers who leave, per day.</summary>
    public double TurnoverPerDay { get; }

    /// <summary>Chance of an offer by a freshly trained officer of those who ever offer.</summary>
    public QuantileTable Propensity { get; }

    /// <summary>Share of people with an open case on the first day.</summary>
    public double FirstCase { get; }

    /// <summary>Share of people with an outstanding warrant on the first day.</summary>
    public double FirstWarrant { get; }

    /// <summary>Share of people on probation on the first day.</summary>
    public double FirstProbation { get; }

    /// <summary>Share of people in prison on the first day.</summary>
    public double FirstPrison { get; }

    /// <summary>Share of convictions that lead to prison, by <see cref="Charge"/>; 0 for charges that are no cases.</summary>
    public double[] PrisonShare { get; }

    public Modality[] Modalities { get; }

    /// <summary>Shares of those who ask for treatment, added up.</summary>
    public double[] ModalityShares { get; }

    /// <summary>Shares of those who are in treatment on the first day, added up: in proportion to how often it is chosen and how long it lasts.</summary>
    public double[] FirstModalityShares { get; }

    public double RelapseShape { get; }

    public double RelapseScaleDays { get; }

    /// <summary>The length of a remission, were relapse its only end.</summary>
    public QuantileTable RemissionLength { get; }

    /// <summary>The whole length of a remission that the first day finds under way, were relapse its only end.</summary>
    public QuantileTable RemissionFoundUnderWay { get; }

    /// <summary>Risk of overdose relative to the time before fentanyl.</summary>
    public Timeline Fentanyl { get; }

    /// <summary>The first five months of the programme, days from the start; empty if there is no programme.</summary>
    public double FirstReferralsFrom { get; }

    /// <inheritdoc cref="FirstReferralsFrom"/>
    public double FirstReferralsTo { get; }

    /// <summary>The first day from <paramref name="day"/> on, that day excluded, on which rules begin for which something holds; never, if none do.</summary>
    public float NextRules(double day, Func<PolicyInForce, bool> holds) =>
        Policy.FirstOrDefault(rules => rules.FromDay > day && holds(rules)) is { } rules ? (float)rules.FromDay : float.PositiveInfinity;

    /// <summary>The stay after a booking on a day.</summary>
    public Stay StayAfter(Charge charge, double day) => _stays[Periods.NumberOn(day)][(int)charge];

    /// <summary>Mean time in prison after a violation of probation on a day.</summary>
    public double RevocationTermDays(double day) => _revocationTermDays[Periods.NumberOn(day)];

    /// <summary>The census of the people in a kind of treatment.</summary>
    public static Stock CensusOf(string modality) => Stock.InMethadone + ModalityNames.All.Index().First(known => known.Item == modality).Index;

    /// <summary>Places of every kind, none of them held: slots, housing units, treatment by modality.</summary>
    public Places[] NewPlaces() =>
    [
        new(Places.Slot, Scenario.Programme.Waiting),
        new(Places.Unit, Scenario.Housing.Waiting),
        .. Modalities.Select((_, modality) => new Places(Places.FirstTreatment + modality, Scenario.Treatment.Waiting)),
    ];

    /// <summary>Whether any policy begins treatment in jail.</summary>
    public bool HasInduction { get; }

    /// <summary>Whether any policy shares contacts by arrests.</summary>
    public bool HasTargeting { get; }

    /// <summary>The first day, from <paramref name="day"/> on, on which contacts are shared by arrests; never, if no policy says so.</summary>
    public float TargetingFrom(float day) => !HasTargeting ? float.PositiveInfinity : RulesOn(day).Targeting != 0 ? day : NextRules(day, static rules => rules.Targeting != 0);

    /// <summary>The rules that hold on a day.</summary>
    public PolicyInForce RulesOn(double day) => Periods.On(day).Rules;

    // Years with the same rules of release share their tables.
    private static Stay[][] StaysByPeriod(JailSection jail, Periods periods)
    {
        var byOdds = new Dictionary<double, Stay[]>();
        return [.. periods.All.Select(period => Of(Years.Of(jail.ReleaseOdds, period.Year)))];

        Stay[] Of(double odds)
        {
            if (!byOdds.TryGetValue(odds, out Stay[]? stays))
                byOdds[odds] = stays = [.. new[] { jail.Possession, jail.Sale, jail.Prostitution, jail.Warrant, jail.Other, jail.Violation }.Select(stay => new Stay(stay, jail.Priors, odds))];
            return stays;
        }
    }

    private static double[] ByName(QuantityTable table, IEnumerable<string> names) => [.. names.Select(name => table.Values[name])];

    private (double From, double To) FirstReferralMonths()
    {
        if (Policy.FirstOrDefault(rules => rules.IsOpen) is not { } opening)
            return (double.PositiveInfinity, double.PositiveInfinity);
        DateOnly from = Scenario.Start.AddDays((int)opening.FromDay);
        return (opening.FromDay, from.AddMonths(FirstMonths).DayNumber - Scenario.Start.DayNumber);
    }
}
