using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.World;

/// <summary>The rules that hold from one dated change to the next. Known in advance, so that nobody has to meet the world to know them.</summary>
internal sealed record PolicyInForce
{
    /// <summary>First day of the rules, days from the start.</summary>
    public required double FromDay { get; init; }

    /// <summary>Participants at one time, or ever, as stated.</summary>
    public int Cap { get; init; }

    public CapMeaning CapMeaning { get; init; }

    /// <summary>What the case managers can carry and the funding pays for, participants; unlimited unless they are named.</summary>
    public double Carried => Math.Min(CaseManagers * MaximumCaseload, PaidFor);

    /// <summary>Participants whom the funding pays for.</summary>
    public double PaidFor { get; init; } = double.PositiveInfinity;

    public double CaseManagers { get; init; } = double.PositiveInfinity;

    /// <summary>Whether a policy has said how many case managers there are.</summary>
    public bool NamesCaseManagers => double.IsFinite(CaseManagers);

    public double MaximumCaseload { get; init; } = double.PositiveInfinity;

    /// <summary>Whether the programme has ended.</summary>
    public bool HasEnded { get; init; }

    /// <summary>Slots: the smaller of the cap and what can be carried.</summary>
    public int Slots => HasEnded ? 0 : (int)Math.Min(Cap, Carried);

    /// <summary>Whether the programme works in each area.</summary>
    public required bool[] ServesArea { get; init; }

    /// <summary>Training of each district.</summary>
    public required TrainedOfficers[] Trained { get; init; }

    /// <summary>Days within which a person who was given a slot has to come to the intake.</summary>
    public double IntakeWindowDays { get; init; }

    /// <summary>Whether the diverted charge of a person who does not come to the intake is filed.</summary>
    public bool NoShowIsCharged { get; init; } = true;

    /// <summary>Whether each charge can be diverted.</summary>
    public required bool[] IsEligible { get; init; }

    /// <summary>Whether each charge is not prosecuted.</summary>
    public required bool[] IsNotProsecuted { get; init; }

    /// <summary>Treatment places by modality.</summary>
    public required int[] TreatmentPlaces { get; init; }

    /// <summary>Days between asking for treatment and the appointment.</summary>
    public double TreatmentWaitDays { get; init; }

    /// <summary>Least chance of an offer by a trained officer.</summary>
    public double Mandate { get; init; }

    /// <summary>Share of arrests on the days of operation, or in its hours where no clock is named.</summary>
    public double Hours { get; init; } = 1;

    /// <summary>Share of arrests between the hours of the clock at which the programme opens and closes.</summary>
    public double WithinClock { get; init; } = 1;

    public bool ExcludesProbation { get; init; }

    /// <summary>Share of arrests on each charge at which no more is found than can be diverted.</summary>
    public required double[] WithinQuantityLimit { get; init; }

    /// <summary>Share of arrests on other charges that are of kinds that can be diverted.</summary>
    public double EligibleOther { get; init; } = 1;

    /// <summary>Days for which a finding of violence excludes.</summary>
    public double ViolenceLookBackDays { get; init; }

    /// <summary>Share of the arrests of an area's people that happen where the programme works, if it serves the area.</summary>
    public required double[] NotDisplaced { get; init; }

    /// <summary>Social-contact referrals relative to the stated rate.</summary>
    public double SocialContact { get; init; } = 1;

    /// <summary>Exponent of (1 + arrests in the last half year) by which contacts are shared; 0 shares them equally.</summary>
    public double Targeting { get; init; }

    /// <summary>Community referrals per day, all served areas together.</summary>
    public double CommunityReferralsPerDay { get; init; }

    /// <summary>Share of participants whose open warrant and case prosecutors look at.</summary>
    public double LegalCoordination { get; init; }

    /// <summary>Days from an enrolment under these rules to that look.</summary>
    public double LegalCoordinationLagDays { get; init; }

    /// <summary>Arrests for new offences relative to the stated enforcement.</summary>
    public double Enforcement { get; init; } = 1;

    /// <summary>The same by district.</summary>
    public required double[] EnforcementByDistrict { get; init; }

    /// <summary>The same by race.</summary>
    public required double[] EnforcementByRace { get; init; }

    /// <summary>Housing units held for participants.</summary>
    public int HousingUnits { get; init; }

    /// <summary>Share of people in treatment whose treatment goes on in jail.</summary>
    public double JailTreatment { get; init; }

    /// <summary>Shares of people in active use whom the jail begins to treat, by modality, added up; the last one is for the others.</summary>
    public required double[] JailInduction { get; init; }

    /// <summary>Whether the jail begins to treat anybody.</summary>
    public bool HasInduction => JailInduction[^2] > 0;

    /// <summary>Chance of dying of an overdose.</summary>
    public double OverdoseFatality { get; init; }

    /// <summary>Share of outstanding warrants cleared on the first day of the rules; 0 but for an amnesty.</summary>
    public double Amnesty { get; init; }

    /// <summary>Share of arrests on a charge that can be diverted where the charge is eligible.</summary>
    public double EligibleShare(Charge charge) => charge == Charge.Other ? EligibleOther : WithinQuantityLimit[(int)charge];

    /// <summary>Whether a programme is running: it has slots and works somewhere.</summary>
    public bool IsOpen => Slots > 0 && ServesArea.Contains(true);

    /// <summary>Whether the programme runs in an area.</summary>
    public bool Serves(int area) => ServesArea[area] && Slots > 0;

    /// <summary>Places of a kind, see <see cref="Places"/>.</summary>
    public Capacity CapacityOf(int kind) => kind switch
    {
        Places.Slot when HasEnded => new(0),
        Places.Slot when CapMeaning == CapMeaning.Cumulative => new((int)Math.Min(int.MaxValue, Carried), Cap),
        Places.Slot => new(Slots),
        Places.Unit => new(HousingUnits),
        _ => new(TreatmentPlaces[kind - Places.FirstTreatment]),
    };

    /// <summary>All rules of a scenario, the first from day 0: no programme.</summary>
    public static PolicyInForce[] Of(Scenario scenario, Areas areas)
    {
        var rules = new PolicyInForce
        {
            FromDay = 0,
            ServesArea = new bool[areas.Count],
            Trained = [.. areas.Officers.Select(officers => TrainedOfficers.None(officers, scenario.Programme.TrainingHalfLife.Days()))],
            IsEligible = new bool[Enum.GetValues<Charge>().Length],
            IsNotProsecuted = new bool[Enum.GetValues<Charge>().Length],
            EnforcementByDistrict = [.. areas.Districts.Select(_ => 1.0)],
            EnforcementByRace = [.. Groups.Races.Select(_ => 1.0)],
            WithinQuantityLimit = Quantities.WithinLimit(double.PositiveInfinity, scenario.Programme.Exclusions),
            NotDisplaced = new double[areas.Count],
            TreatmentPlaces = [.. scenario.Treatment.Modalities.Values.Select(modality => (int)modality.Places.Value)],
            JailInduction = Inductions(null, scenario),
            OverdoseFatality = scenario.Overdose.Fatality.Chance(scenario.Overdose.Fatality.Naloxone.Value),
            IntakeWindowDays = scenario.Programme.IntakeWindow.Days(),
        };
        List<PolicyInForce> all = [rules];
        foreach (PolicyChange change in scenario.Policy)
        {
            rules = rules.After(change, scenario, areas);
            if (rules.FromDay == 0)
                all.Clear();
            all.Add(rules);
        }
        return [.. all];
    }

    private PolicyInForce After(PolicyChange change, Scenario scenario, Areas areas)
    {
        double day = change.From.DayNumber - scenario.Start.DayNumber;
        bool[] serves = change.Serves is { } places ? AreasServed(places, areas) : ServesArea;
        TrainedOfficers[] trained = [.. Trained.Select(officers => officers with
        {
            RefresherDays = change.Refresher?.Value * KnownUnits.DaysPerMonth ?? officers.RefresherDays,
            HalfLifeDays = change.TrainingHalfLife?.Value * KnownUnits.DaysPerMonth ?? officers.HalfLifeDays,
            Effect = change.TrainingEffect?.Value ?? officers.Effect,
        })];
        foreach (var (district, amount) in change.Training ?? new Dictionary<string, Amount>())
        {
            int number = areas.DistrictNamed(district);
            trained[number] = trained[number] with { Number = amount.Unit == "share" ? amount.Value * areas.Officers[number] : amount.Value, SessionDay = day };
        }
        string[] modalities = [.. scenario.Treatment.Modalities.Keys];
        return this with
        {
            FromDay = day,
            Cap = (int?)change.Cap?.Value ?? Cap,
            CapMeaning = change.CapMeaning ?? CapMeaning,
            IntakeWindowDays = change.IntakeWindow?.Value ?? IntakeWindowDays,
            NoShowIsCharged = change.NoShowIsCharged ?? NoShowIsCharged,
            CaseManagers = change.CaseManagers?.Value ?? CaseManagers,
            PaidFor = change.Funding is { } funding ? ParticipantsPaidBy(Conversions.UsdPerDay(funding.Value, funding.Unit), scenario.Costs) : PaidFor,
            MaximumCaseload = change.MaximumCaseload?.Value ?? MaximumCaseload,
            HasEnded = change.Ends ?? HasEnded,
            ServesArea = serves,
            NotDisplaced = [.. Enumerable.Range(0, areas.Count).Select(area => serves[area] && !areas.OfSameDistrict(area).All(other => serves[other]) ? 1 - scenario.Programme.Displacement.Value : 1)],
            WithinQuantityLimit = change.QuantityLimit is { } limit ? Quantities.WithinLimit(limit.Value, scenario.Programme.Exclusions) : WithinQuantityLimit,
            EligibleOther = change.EligibleOther?.Value ?? EligibleOther,
            ViolenceLookBackDays = change.ViolenceLookBack?.Value * KnownUnits.DaysPerYear ?? ViolenceLookBackDays,
            Trained = trained,
            IsEligible = Flags(change.Eligible) ?? IsEligible,
            IsNotProsecuted = Flags(change.NonProsecution) ?? IsNotProsecuted,
            TreatmentPlaces = [.. modalities.Select((modality, n) => change.TreatmentPlaces?.TryGetValue(modality, out Amount? changed) == true ? (int)changed.Value : TreatmentPlaces[n])],
            Mandate = change.Mandate?.Value ?? Mandate,
            Hours = change.Hours?.Value ?? Hours,
            WithinClock = change.ShareWithinClock(scenario.Arrest.TimeOfDay) ?? WithinClock,
            ExcludesProbation = change.ExcludesProbation ?? ExcludesProbation,
            SocialContact = change.SocialContact?.Value ?? SocialContact,
            Targeting = change.Targeting?.Value ?? Targeting,
            CommunityReferralsPerDay = change.CommunityReferrals is { } referrals ? Conversions.PerDay(referrals.Value, referrals.Unit) : CommunityReferralsPerDay,
            LegalCoordination = change.LegalCoordination?.Value ?? LegalCoordination,
            LegalCoordinationLagDays = change.LegalCoordinationLag?.Value ?? LegalCoordinationLagDays,
            Enforcement = change.Enforcement?.Value ?? Enforcement,
            EnforcementByDistrict = Changed(EnforcementByDistrict, areas.Districts, change.EnforcementByDistrict),
            EnforcementByRace = Changed(EnforcementByRace, Groups.Races, change.EnforcementByRace),
            HousingUnits = (int?)change.HousingUnits?.Value ?? HousingUnits,
            TreatmentWaitDays = change.TreatmentWait?.Value ?? TreatmentWaitDays,
            JailTreatment = change.JailTreatment?.Value ?? JailTreatment,
            JailInduction = change.JailInduction is { } shares ? Inductions(shares, scenario) : JailInduction,
            OverdoseFatality = change.Naloxone is { } naloxone ? scenario.Overdose.Fatality.Chance(naloxone.Value) : OverdoseFatality,
            Amnesty = change.Amnesty?.Value ?? 0,
        };
    }

    private static double ParticipantsPaidBy(double usdPerDay, CostsSection costs)
    {
        double left = usdPerDay - costs.Programme.Cost.UsdPerDay(), each = costs.Participant.Cost.UsdPerDay();
        return left <= 0 ? 0 : left / each;
    }

    private static double[] Changed(double[] before, IReadOnlyList<string> names, IReadOnlyDictionary<string, Amount>? changes) =>
        [.. names.Select((name, n) => changes?.TryGetValue(name, out Amount? changed) == true ? changed.Value : before[n])];

    // The rest, up to 1, is nobody's.
    private static double[] Inductions(IReadOnlyDictionary<string, Amount>? shares, Scenario scenario)
    {
        double[] begun = [.. scenario.Treatment.Modalities.Keys.Select(modality => shares?.GetValueOrDefault(modality)?.Value ?? 0)];
        return Cumulative.Of([.. begun, 1 - begun.Sum()]);
    }

    private static bool[]? Flags(IReadOnlyList<Charge>? charges) => charges is null ? null : [.. Enum.GetValues<Charge>().Select(charges.Contains)];

    private static bool[] AreasServed(IEnumerable<string> places, Areas areas)
    {
        bool[] served = new bool[areas.Count];
        foreach (int area in places.SelectMany(areas.Of))
            served[area] = true;
        return served;
    }
}
