using System.Reflection;
using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.Tests.Laws;

/// <summary>
/// A scenario drawn at random: every quantity somewhere in its permitted range around the stated one, worlds of one person to hundreds, policies, places and
/// horizons of all kinds, either account of recovery.
/// </summary>
internal sealed class RandomScenario
{
    private readonly PersonDraws _draws;
    private uint _asked;

    private RandomScenario(int seed) => _draws = new Draws((ulong)seed, 0).Of(0);

    public static Scenario From(int seed)
    {
        var random = new RandomScenario(seed);
        var scenario = (Scenario)random.Vary(Given.Pilot);
        return random.WithPolicy(scenario with
        {
            End = scenario.Start.AddDays(random.Uniform() < 0.1 ? random.Whole(1, 40) : random.Whole(40, 1_500)),
            Population = scenario.Population with { People = scenario.Population.People.Of(random.People()) },
            Arrest = scenario.Arrest with { Recovery = random.Uniform() < 0.5 ? Recovery.Frailty : Recovery.TrueRecovery },
        });
    }

    // Quantities are varied by a factor from 1/4 to 4 within the hard limits of their declaration; a tenth of them lie on a limit of their plausible range.
    private object Vary(object section)
    {
        object copy = section.GetType().GetMethod("<Clone>$")!.Invoke(section, null)!;
        foreach (PropertyInfo property in section.GetType().GetProperties().Where(property => property.SetMethod is not null))
        {
            object? value = property.GetValue(section);
            object? varied = value switch
            {
                Quantity quantity => Vary(quantity, property),
                QuantityTable table => Vary(table, property),
                IReadOnlyDictionary<string, ModalitySection> modalities => modalities.ToDictionary(entry => entry.Key, entry => ((ModalitySection)Vary(entry.Value)) with
                {
                    Chosen = entry.Value.Chosen,
                    Places = entry.Value.Places.Of(Whole(0, 60)),
                }),
                not null when value.GetType().Name.EndsWith("Section", StringComparison.Ordinal) => Vary(value),
                WhenFull => Uniform() < 0.5 ? WhenFull.Queue : WhenFull.Refuse,
                WaitingOrder => Uniform() < 0.5 ? WaitingOrder.FirstCome : WaitingOrder.Precedence,
                _ => value,
            };
            property.SetValue(copy, varied);
        }
        return copy;
    }

    private Quantity Vary(Quantity quantity, PropertyInfo property)
    {
        InAttribute limit = property.GetCustomAttributes<InAttribute>().First(limit => limit.Unit == quantity.Unit);
        double value = Uniform() switch
        {
            < 0.05 => quantity.Low,
            < 0.1 => quantity.High,
            _ => quantity.Value * Math.Pow(4, (2 * Uniform()) - 1),
        };
        return quantity.Of(Math.Clamp(limit.Whole ? Math.Round(value) : value, limit.Low, limit.High));
    }

    // Shares that sum to one stay as they are; in other tables a tenth of the entries are 0 where they may be.
    private QuantityTable Vary(QuantityTable table, PropertyInfo property)
    {
        if (property.GetCustomAttribute<SumsToOneAttribute>() is not null)
            return table;
        InAttribute limit = property.GetCustomAttributes<InAttribute>().First(limit => limit.Unit == table.Unit);
        return table with
        {
            Values = table.Values.ToDictionary(entry => entry.Key, entry =>
            {
                double value = Math.Clamp(Uniform() < 0.1 ? 0 : entry.Value * Math.Pow(4, (2 * Uniform()) - 1), limit.Low, limit.High);
                return limit.Whole ? Math.Round(value) : value;
            }),
        };
    }

    // Some worlds have one person, or a few.
    private int People() => Uniform() switch
    {
        < 0.05 => 1,
        < 0.2 => Whole(2, 20),
        _ => Whole(20, 280),
    };

    private Scenario WithPolicy(Scenario scenario)
    {
        string[] places = [.. scenario.Places.Residents.Values.Keys, .. scenario.Places.Zones.Keys];
        List<PolicyChange> policy = [];
        for (DateOnly from = scenario.Start.AddDays(Whole(0, 200)); from < scenario.End && policy.Count < 4; from = from.AddDays(Whole(1, 400)))
        {
            bool clock = Uniform() < 0.3;
            int opens = Whole(0, 23);
            policy.Add(new()
            {
                From = from,
                Because = "drawn",
                Cap = Given.Amount(Uniform() < 0.2 ? 0 : Whole(0, 30), "participants"),
                CapMeaning = Uniform() < 0.3 ? CapMeaning.Cumulative : Uniform() < 0.5 ? CapMeaning.Concurrent : null,
                IntakeWindow = Maybe("days", 60),
                NoShowIsCharged = Uniform() < 0.3 ? Uniform() < 0.5 : null,
                Serves = [.. places.Where(_ => Uniform() < 0.5)],
                Eligible = [.. Enum.GetValues<Charge>().Where(_ => Uniform() < 0.7)],
                Training = scenario.Places.Residents.Values.Keys.ToDictionary(district => district, _ => Uniform() < 0.5 ? Given.Amount(Uniform(), "share") : Given.Amount(Whole(0, 120), "officers")),
                Refresher = Uniform() < 0.5 ? Given.Amount(Whole(1, 24), "months") : null,
                TrainingEffect = Maybe("ratio", 2),
                TrainingHalfLife = Uniform() < 0.3 ? Given.Amount(Whole(1, 24), "months") : null,
                Mandate = Maybe("share", 1),
                Hours = Maybe("share", 1),
                Opens = clock ? Given.Amount(opens, "hour") : null,
                Closes = clock ? Given.Amount((opens + Whole(1, 23)) % 24, "hour") : null,
                QuantityLimit = Maybe("grams", 10),
                EligibleOther = Maybe("share", 1),
                ViolenceLookBack = Maybe("years", 30),
                ExcludesProbation = Uniform() < 0.5 ? Uniform() < 0.5 : null,
                SocialContact = Maybe("ratio", 8),
                Targeting = Uniform() < 0.3 ? Given.Amount((5 * Uniform()) - 2, "exponent") : null,
                CommunityReferrals = Maybe("per-month", 30),
                CaseManagers = Maybe("managers", 3),
                MaximumCaseload = Maybe("participants", 30),
                Funding = Maybe("usd-per-year", 400_000),
                LegalCoordination = Maybe("share", 1),
                LegalCoordinationLag = Maybe("days", 300),
                Amnesty = Maybe("share", 1),
                NonProsecution = Uniform() < 0.3 ? [.. Enum.GetValues<Charge>().Where(_ => Uniform() < 0.3)] : null,
                Enforcement = Maybe("ratio", 3),
                EnforcementByDistrict = Uniform() < 0.3 ? SomeRatios(scenario.Places.Residents.Values.Keys) : null,
                EnforcementByRace = Uniform() < 0.3 ? SomeRatios(scenario.Arrest.Race.Values.Keys) : null,
                TreatmentPlaces = Uniform() < 0.3 ? scenario.Treatment.Modalities.Keys.ToDictionary(modality => modality, _ => Given.Amount(Whole(0, 60), "places")) : null,
                HousingUnits = Maybe("units", 10),
                TreatmentWait = Maybe("days", 90),
                JailTreatment = Maybe("share", 1),
                JailInduction = Uniform() < 0.3 ? scenario.Treatment.Modalities.Keys.ToDictionary(modality => modality, _ => Given.Amount(Uniform() / scenario.Treatment.Modalities.Count, "share")) : null,
                Naloxone = Maybe("share", 1),
                Ends = Uniform() < 0.2 ? Uniform() < 0.7 : null,
            });
        }
        return scenario with { Policy = policy };
    }

    private Amount? Maybe(string unit, double most) => Uniform() < 0.3 ? Given.Amount(Uniform() * most, unit) : null;

    private Dictionary<string, Amount> SomeRatios(IEnumerable<string> names) =>
        names.Where(_ => Uniform() < 0.5).ToDictionary(name => name, _ => Given.Amount(Uniform() < 0.2 ? 0 : 3 * Uniform(), "ratio"));

    private double Uniform() => _draws.Uniform(Decision.Class, _asked++);

    private int Whole(int least, int most) => least + (int)(Uniform() * (most - least + 1));
}
