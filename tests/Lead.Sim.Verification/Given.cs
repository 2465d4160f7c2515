using System.Runtime.CompilerServices;
using Lead.Sim.Engine;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Batches;

namespace Lead.Sim.Verification;

/// <summary>The worlds of the checks and tests: the shipped scenarios, and a still world in which nothing happens until a test lets it.</summary>
internal static class Given
{
    public static readonly string Root = RootFolder();

    private static readonly Lazy<Scenario> LazyPilot = new(() => Read("baltimore/pilot.yaml"));
    private static readonly Lazy<Scenario> LazyNoLead = new(() => Read("baltimore/no-lead.yaml"));
    private static readonly Lazy<Scenario> LazyExpansion = new(() => Read("baltimore/expansion.yaml"));

    public static Scenario Pilot => LazyPilot.Value;

    public static Scenario NoLead => LazyNoLead.Value;

    public static Scenario Expansion => LazyExpansion.Value;

    /// <summary>Dependent users in active use, one sex, race, age and district for all that matters; no hazard of any kind.</summary>
    public static Scenario Stillness
    {
        get
        {
            Scenario base_ = NoLead;
            return base_ with
            {
                Population = base_.Population with
                {
                    SellerShare = base_.Population.SellerShare.Of(0),
                    Arrivals = base_.Population.Arrivals.Of(0),
                    Departures = base_.Population.Departures.Of(0),
                    StopSelling = base_.Population.StopSelling.Of(0),
                    SexWork = base_.Population.SexWork.All(0),
                },
                DrugUse = base_.DrugUse with
                {
                    FirstDay = base_.DrugUse.FirstDay.With(("active-use", 1), ("treatment", 0), ("remission", 0)),
                    Injecting = base_.DrugUse.Injecting.Of(0),
                    BeginInjecting = base_.DrugUse.BeginInjecting.Of(0),
                    Remission = base_.DrugUse.Remission.Of(0),
                },
                Housing = base_.Housing with
                {
                    Unhoused = base_.Housing.Unhoused.Of(0),
                    Losing = base_.Housing.Losing.Of(0),
                    Finding = base_.Housing.Finding.Of(0),
                    MovingOn = base_.Housing.MovingOn.Of(0),
                    LosingUnit = base_.Housing.LosingUnit.Of(0),
                    Arrests = base_.Housing.Arrests.Of(1),
                    Overdose = base_.Housing.Overdose.Of(1),
                    Retention = base_.Housing.Retention.Of(1),
                },
                Treatment = base_.Treatment with { Seeking = base_.Treatment.Seeking.Of(0) },
                Arrest = base_.Arrest with
                {
                    Rate = new()
                    {
                        Possession = base_.Arrest.Rate.Possession.Of(0),
                        Sale = base_.Arrest.Rate.Sale.Of(0),
                        Prostitution = base_.Arrest.Rate.Prostitution.Of(0),
                        Warrant = base_.Arrest.Rate.Warrant.Of(0),
                        Other = base_.Arrest.Rate.Other.Of(0),
                    },
                    Enforcement = new()
                    {
                        Possession = base_.Arrest.Enforcement.Possession.All(1),
                        Sale = base_.Arrest.Enforcement.Sale.All(1),
                        Prostitution = base_.Arrest.Enforcement.Prostitution.All(1),
                        Warrant = base_.Arrest.Enforcement.Warrant.All(1),
                        Other = base_.Arrest.Enforcement.Other.All(1),
                    },
                    Recovery = Recovery.Frailty,
                    Frailty = new() { Shape = base_.Arrest.Frailty.Shape.Of(100), Rates = base_.Arrest.Frailty.Rates.Of(1), SinceRelease = base_.Arrest.Frailty.SinceRelease.All(1) },
                    Men = base_.Arrest.Men.Of(1),
                    Age = base_.Arrest.Age.All(1),
                    Race = base_.Arrest.Race.All(1),
                    Prostitution = new() { Race = base_.Arrest.Prostitution.Race.All(1), District = base_.Arrest.Prostitution.District.All(1) },
                },
                Jail = base_.Jail with { Priors = base_.Jail.Priors with { LongStay = base_.Jail.Priors.LongStay.Of(0), LongScale = base_.Jail.Priors.LongScale.Of(0) } },
                Court = base_.Court with
                {
                    FirstDay = base_.Court.FirstDay.All(0),
                    FailureToAppear = base_.Court.FailureToAppear.Of(0),
                    Dropped = base_.Court.Dropped.Of(1),
                    Violation = base_.Court.Violation.Of(0),
                },
                Programme = base_.Programme with
                {
                    Offer = base_.Programme.Offer.Of(1),
                    OfficersWhoEverOffer = base_.Programme.OfficersWhoEverOffer.Of(1),
                    OfficerTurnover = base_.Programme.OfficerTurnover.Of(0),
                    TrainingHalfLife = base_.Programme.TrainingHalfLife.Of(1_200),
                    SocialContact = base_.Programme.SocialContact.Of(0),
                    RecordsCheckFails = base_.Programme.RecordsCheckFails.Of(0),
                    Displacement = base_.Programme.Displacement.Of(0),
                    Acceptance = base_.Programme.Acceptance.Of(1),
                    NoShow = base_.Programme.NoShow.Of(0),
                    TimeToIntake = base_.Programme.TimeToIntake.Of(0),
                    NewOffenceArrests = base_.Programme.NewOffenceArrests.Of(1),
                    WarrantArrests = base_.Programme.WarrantArrests.Of(1),
                },
                Overdose = base_.Overdose with
                {
                    Overdose = base_.Overdose.Overdose.Of(0),
                    Fatality = base_.Overdose.Fatality with { Witnessed = base_.Overdose.Fatality.Witnessed.Of(0), Unhelped = base_.Overdose.Fatality.Unhelped.Of(1) },
                    CessationAfter = base_.Overdose.CessationAfter.Of(0),
                    FentanylRisk = base_.Overdose.FentanylRisk.Of(1),
                    ReleaseWeeksOneAndTwo = base_.Overdose.ReleaseWeeksOneAndTwo.Of(1),
                    ReleaseWeeksThreeAndFour = base_.Overdose.ReleaseWeeksThreeAndFour.Of(1),
                    FourWeeksAfterTreatment = base_.Overdose.FourWeeksAfterTreatment.Of(1),
                },
                Mortality = base_.Mortality with { Age = base_.Mortality.Age.All(0) },
            };
        }
    }

    /// <summary>A programme in every district from the first day on, for possession, with this share of the officers trained.</summary>
    public static PolicyChange Programme(double cap, double trained) => new()
    {
        From = NoLead.Start,
        Because = "test",
        Cap = Amount(cap, "participants"),
        Serves = [.. NoLead.Places.Residents.Values.Keys],
        Eligible = [Charge.Possession],
        Training = NoLead.Places.Residents.Values.Keys.ToDictionary(district => district, _ => Amount(trained, "share")),
    };

    /// <summary>Stays of a minute and a half after every arrest, so that arrests follow a Poisson process.</summary>
    public static JailSection NoStay
    {
        get
        {
            StaySection other = NoLead.Jail.Other;
            StaySection stay = other with { ShortShare = other.ShortShare.Of(0), LongShape = other.LongShape.Of(1), LongScale = other.LongScale.Of(0.001) };
            return Stillness.Jail with { Possession = stay, Sale = stay, Prostitution = stay, Warrant = stay, Violation = stay, Other = stay };
        }
    }

    /// <summary>Replications with the seed of all checks.</summary>
    public static IReadOnlyList<Record> Records(Scenario scenario, int people, int replications) =>
        Batch.Run(new Simulation(scenario, people), seed: 1, replications, Environment.ProcessorCount).Records;

    public static Quantity Of(this Quantity quantity, double value, string? unit = null) => quantity with { Value = value, Unit = unit ?? quantity.Unit, Low = value, High = value };

    public static QuantityTable All(this QuantityTable table, double value) => table with { Values = table.Values.Keys.ToDictionary(key => key, _ => value) };

    public static QuantityTable With(this QuantityTable table, params (string Key, double Value)[] values) =>
        table with { Values = table.Values.Keys.ToDictionary(key => key, key => values.Where(pair => pair.Key == key).Select(pair => pair.Value).DefaultIfEmpty(table.Values[key]).First()) };

    public static Amount Amount(double value, string unit) => new(value, unit, new Location("test", 1, 1));

    public static Scenario Read(string file) =>
        ScenarioReader.Read(Path.Combine(Root, "scenarios", file), (path, _, _) => File.ReadAllText(path)).Scenario;

    private static string RootFolder([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../.."));
}
