using Lead.Sim.Engine.Reading;
using static Lead.Sim.Engine.Scenarios.ScenarioChecks;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>
/// Rules that tie the levers of the programme together: one that is open needs places to work in, charges, officers and somebody who refers. A programme that
/// nobody can enter is a slip of the pen, not a policy. What is told of one change is not repeated for later ones.
/// </summary>
internal sealed class ProgrammeChecks(Scenario scenario, Teller tell)
{
    private readonly Dictionary<string, double> _trained = [];
    private readonly HashSet<string> _told = [];
    private double _cap;
    private double? _managers;
    private double? _caseload;
    private double? _funding;
    private bool _hasEnded;
    private bool _hasOpened;
    private bool _namesCharges;
    private IReadOnlyList<string> _serves = [];
    private IReadOnlyList<Charge> _eligible = [];
    private IReadOnlyList<Charge> _notProsecuted = [];
    private double _hours = 1;
    private double _withinClock = 1;
    private double _eligibleOther = 1;
    private double _coordination;
    private double _socialContact = 1;
    private double _community;

    private bool IsOpen => _cap > 0 && !_hasEnded;

    private bool DivertsAtArrests => _hours * _withinClock > 0 && _eligible.Except(_notProsecuted).Any(charge => charge != Charge.Other || _eligibleOther > 0);

    /// <summary>Tells everything that is wrong.</summary>
    public static void Check(Scenario scenario, Teller tell)
    {
        var checks = new ProgrammeChecks(scenario, tell);
        foreach (var (n, change) in scenario.Policy.Index())
        {
            checks.CheckClock(change, $"policy[{n}]");
            checks.CheckEnd(change, $"policy[{n}]");
            checks.Take(change);
            checks.CheckWhatNeedsTraining(change, $"policy[{n}]");
            checks.CheckWhatNeedsACap(change, $"policy[{n}]");
            checks.CheckLimitsOfCharges(change, $"policy[{n}]");
            checks.CheckCoordination(change, $"policy[{n}]");
            checks.CheckUnits(change, $"policy[{n}]");
            checks.CheckTargeting(change, $"policy[{n}]");
            if (checks.IsOpen)
                checks.CheckThatItWorks($"policy[{n}]");
        }
    }

    private void Take(PolicyChange change)
    {
        _cap = change.Cap?.Value ?? _cap;
        _managers = change.CaseManagers?.Value ?? _managers;
        _caseload = change.MaximumCaseload?.Value ?? _caseload;
        _funding = change.Funding is { } funding ? Conversions.UsdPerDay(funding.Value, funding.Unit) : _funding;
        _hasEnded = change.Ends ?? _hasEnded;
        _hasOpened |= IsOpen;
        _serves = change.Serves ?? _serves;
        _eligible = change.Eligible ?? _eligible;
        _namesCharges |= change.Eligible is not null;
        _notProsecuted = change.NonProsecution ?? _notProsecuted;
        _hours = change.Hours?.Value ?? _hours;
        _eligibleOther = change.EligibleOther?.Value ?? _eligibleOther;
        _withinClock = change.ShareWithinClock(scenario.Arrest.TimeOfDay) ?? _withinClock;
        _coordination = change.LegalCoordination?.Value ?? _coordination;
        _socialContact = change.SocialContact?.Value ?? _socialContact;
        _community = change.CommunityReferrals?.Value ?? _community;
        foreach (var (district, amount) in change.Training ?? new Dictionary<string, Amount>())
            _trained[district] = amount.Value;
    }

    private void CheckEnd(PolicyChange change, string path)
    {
        if (change.Ends is not true)
            return;
        if (change.Cap?.Value > 0)
            tell($"{path}.cap", $"a cap of {Plain(change.Cap.Value)} on the day on which the programme ends", "no cap beside ends: true, or a cap of 0", "Remove one of them.");
        else if (!IsOpen)
            tell($"{path}.ends", "the end of a programme that is not running", "a change before it that gave it a cap above 0", "Remove it, or check the dates and the extended file.");
    }

    private void CheckClock(PolicyChange change, string path)
    {
        if (change is { Opens: not null, Closes: null })
            tell($"{path}.opens", "an hour at which the programme opens, but none at which it closes", "both in one change", "Add e.g. closes: { hour: 18 }.");
        if (change is { Opens: null, Closes: not null })
            tell($"{path}.closes", "an hour at which the programme closes, but none at which it opens", "both in one change", "Add e.g. opens: { hour: 8 }.");
        if (change.Opens is { } opens && opens.Value == change.Closes?.Value)
            tell($"{path}.closes", $"closing at the hour of opening, {Plain(opens.Value)}", "another hour of the clock", "For round the clock say opens: { hour: 0 } and closes: { hour: 24 }.");
    }

    private void CheckWhatNeedsTraining(PolicyChange change, string path)
    {
        if (_trained.Values.Any(officers => officers > 0))
            return;
        if (change.Refresher is not null)
            tell($"{path}.refresher", "refresher sessions, but nobody was trained", "training before or with them", "Add training.");
        if (change.TrainingEffect is not null)
            tell($"{path}.training-effect", "an effect of training, but nobody was trained", "training before or with it", "Add training.");
        if (change.TrainingHalfLife is not null)
            tell($"{path}.training-half-life", "a half-life of the effect of training, but nobody was trained", "training before or with it", "Add training.");
        if (change.Mandate?.Value > 0)
            tell($"{path}.mandate", "a mandate, but no trained officer whom it would bind", "training before or with it", "Add training.");
        if (change.Targeting?.Value is not (null or 0))
            tell($"{path}.targeting", "contacts aimed at some people, but no trained officer who would have any", "training before or with it", "Add training.");
        if (change.Opens is not null)
            tell($"{path}.opens", "hours of the clock, but no trained officer who would offer anything in them", "training before or with them", "Add training.");
        if (change.Hours is not null)
            tell($"{path}.hours", "hours of operation, but no trained officer who would offer anything in them", "training before or with them", "Add training.");
    }

    private void CheckWhatNeedsACap(PolicyChange change, string path)
    {
        if (_cap > 0)
            return;
        if (change.CapMeaning is not null)
            tell($"{path}.cap-meaning", "what the cap means, but no cap", "a cap before or with it", "Add e.g. cap: { participants: 60 }.");
        if (change.IntakeWindow is not null)
            tell($"{path}.intake-window", "a window for the intake, but no slots to be given", "a cap before or with it", "Add e.g. cap: { participants: 60 }.");
    }

    private void CheckLimitsOfCharges(PolicyChange change, string path)
    {
        if (change.QuantityLimit is not null && _namesCharges && !_eligible.Intersect([Charge.Possession, Charge.Sale]).Any())
            tell($"{path}.quantity-limit", "a limit on the quantity, but no charge with a quantity can be diverted", "possession or sale among the eligible charges", "Remove one of them.");
        if (change.EligibleOther is not null && _namesCharges && !_eligible.Contains(Charge.Other))
            tell($"{path}.eligible-other", "which arrests on other charges can be diverted, but other charges are not eligible", "other among the eligible charges", "Add other to eligible, or remove this.");
    }

    private void CheckCoordination(PolicyChange change, string path)
    {
        if (change.LegalCoordinationLag is not null && _coordination == 0)
            tell($"{path}.legal-coordination-lag", "a lag of legal coordination, but prosecutors coordinate nobody's case", "legal-coordination above 0 before or with it", "Add e.g. legal-coordination: { share: 1 }.");
    }

    private void CheckTargeting(PolicyChange change, string path)
    {
        if (change.Targeting?.Value is not (null or 0) && _socialContact == 0)
            tell($"{path}.targeting", "contacts aimed at some people, but social-contact is 0", "social-contact above 0", "Remove one of them.");
    }

    // Units stay when a programme ends: who lives in one keeps it. Before the first participant nobody can ask for one.
    private void CheckUnits(PolicyChange change, string path)
    {
        if (change.HousingUnits?.Value > 0 && !_hasOpened)
            tell($"{path}.housing-units", "housing units for participants, but no programme has begun", "a cap above 0 before or with them", "Add a cap, or move the units to a later change.");
    }

    private void CheckThatItWorks(string path)
    {
        if (_managers is null != _caseload is null)
            Once("caseload", path, _managers is null ? "a maximum caseload without case managers" : "case managers without a maximum caseload", "both, or neither",
                _managers is null ? "Add e.g. case-managers: { managers: 3 }." : "Add e.g. maximum-caseload: { participants: 20 }.");
        else if (_managers * _caseload < 1)
            Once("carried", path, $"a cap of {Plain(_cap)}, but {Plain(_managers ?? 0)} case managers with at most {Plain(_caseload ?? 0)} participants each", "at least one participant whom they can carry",
                "To close the programme, say ends: true or a cap of 0.");

        double least = scenario.Costs.Programme.Cost.UsdPerDay() + scenario.Costs.Participant.Cost.UsdPerDay();
        if (_funding < least)
            Once("funding", path, $"a cap of {Plain(_cap)}, but funding of {Plain(Math.Round(_funding.Value * KnownUnits.DaysPerYear))} dollars a year", $"the fixed cost and one participant, {Plain(Math.Ceiling(least * KnownUnits.DaysPerYear))} dollars a year, at least",
                "To close the programme, say ends: true or a cap of 0.");

        if (_serves.Count == 0)
            Once("serves", path, $"a cap of {Plain(_cap)} and no place served", "the places where the programme works", $"Add e.g. serves: [{scenario.Places.Residents.Values.Keys.First()}], or a cap of 0.");
        if (!_namesCharges)
            Once("eligible", path, $"a cap of {Plain(_cap)} and no word on eligible charges", "the charges that can be diverted", "Add e.g. eligible: [possession], or eligible: [] for social contact alone.");
        else if (!DivertsAtArrests && _socialContact == 0 && _community == 0)
            Once("doors", path, $"a cap of {Plain(_cap)}, but no door into the programme: no charge can be diverted, and nobody refers without an arrest",
                "eligible charges that are prosecuted, social-contact above 0 or community-referrals", "To close the programme, say ends: true or a cap of 0.");

        // Nobody has to be trained where the community alone refers.
        if (_namesCharges && !DivertsAtArrests && _socialContact == 0)
            return;
        foreach (string place in _serves)
            if (DistrictOf(place) is { } district && _trained.GetValueOrDefault(district) == 0)
                Once($"training {place}", path, $"{place} is served, but no officer there is trained", "trained officers in every district served", $"Add training: {{ {district}: {{ share: 0.5 }} }}.");
    }

    private void Once(string what, string path, string found, string expected, string suggestion)
    {
        if (_told.Add(what))
            tell(path, found, expected, suggestion);
    }

    private string? DistrictOf(string place) =>
        scenario.Places.Zones.TryGetValue(place, out ZoneSection? zone) ? zone.District
        : scenario.Places.Residents.Values.ContainsKey(place) ? place
        : null;
}
