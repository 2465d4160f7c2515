using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>What a scenario must satisfy beyond the range of each number: rules that tie values together.</summary>
internal static class ScenarioChecks
{
    private const int LongestYears = 50;
    private const double Rounding = 1e-6;

    /// <summary>Adds everything that is wrong.</summary>
    public static void Check(Bound<Scenario> bound, Problems problems)
    {
        Scenario scenario = bound.Value;
        void Tell(string path, string found, string expected, string suggestion = "") =>
            problems.Add(bound.LocationOf(path), path, found, expected, suggestion);

        CheckTime(scenario, Tell);
        CheckYears(scenario, Tell);
        CheckReferences(scenario, Tell);
        CheckTreatment(scenario, Tell);
        CheckFatality(scenario.Overdose.Fatality, Tell);
        PlaceChecks.Check(scenario, Tell);
        CostChecks.Check(scenario, Tell);
        WaitingChecks.Check(scenario, Tell);
        PolicyChecks.Check(scenario, Tell);
    }

    private static void CheckTime(Scenario scenario, Teller tell)
    {
        if (scenario.End <= scenario.Start)
            tell("end", $"{scenario.End:yyyy-MM-dd}", $"a day after the start, {scenario.Start:yyyy-MM-dd}");
        else if (scenario.Start.Year <= DateOnly.MaxValue.Year - LongestYears && scenario.End > scenario.Start.AddYears(LongestYears))
            tell("end", $"{scenario.End:yyyy-MM-dd}", $"at most {LongestYears} years after the start, {scenario.Start:yyyy-MM-dd}");
    }

    private static void CheckYears(Scenario scenario, Teller tell)
    {
        EnforcementSection enforcement = scenario.Arrest.Enforcement;
        Covers("arrest.enforcement.possession", enforcement.Possession);
        Covers("arrest.enforcement.sale", enforcement.Sale);
        Covers("arrest.enforcement.prostitution", enforcement.Prostitution);
        Covers("arrest.enforcement.warrant", enforcement.Warrant);
        Covers("arrest.enforcement.other", enforcement.Other);
        Covers("jail.release-odds", scenario.Jail.ReleaseOdds);
        Covers("court.revocation-term", scenario.Court.RevocationTerm);
        Covers("overdose.fentanyl-share", scenario.Overdose.FentanylShare);

        void Covers(string path, QuantityTable table)
        {
            if (scenario.End <= scenario.Start)
                return;
            (int first, int last) = (scenario.Start.Year, scenario.End.AddDays(-1).Year);
            int[] missing = [.. Enumerable.Range(first, last - first + 1).Where(year => table.OfYear(year) is null)];
            if (missing.Length == 0)
                return;
            bool isAtTheEnd = missing[^1] == last && missing.Length == last - missing[0] + 1;
            string suggestion = isAtTheEnd ? $"Add them, or {missing[0]}+ for that year and all later ones." : "Add them, or move the scenario's start or end.";
            tell(path, $"no value for {string.Join(", ", missing)}", $"a value for every simulated year, {first} to {last}", suggestion);
        }
    }

    private static void CheckReferences(Scenario scenario, Teller tell)
    {
        foreach (MeasuredValue value in MeasuredValues.In(scenario))
            if (value.Reference is { } reference && value.Table!.Values[reference] is not 1 and var found)
                tell($"{value.Path}.{value.Unit}.{reference}", Plain(found), $"1, because {reference} is what the others are compared with", "Divide all of them by it.");
    }

    private static void CheckTreatment(Scenario scenario, Teller tell)
    {
        var modalities = scenario.Treatment.Modalities;
        if (modalities.Count is 0)
        {
            tell("treatment.modalities", "no modalities", $"at least one of {string.Join(", ", ModalityNames.All)}");
            return;
        }
        double chosen = modalities.Values.Sum(modality => modality.Chosen.Value);
        if (Math.Abs(chosen - 1) > Rounding)
            tell("treatment.modalities", $"shares of chosen that add up to {Plain(chosen)}", "shares that add up to 1");

        double inTreatment = scenario.Population.People.Value * (1 - scenario.Population.SellerShare.Value) * scenario.DrugUse.FirstDay.Values["treatment"];
        double places = modalities.Values.Sum(modality => modality.Places.Value);
        if (inTreatment > places)
            tell("drug-use.first-day", $"{Plain(Math.Round(inTreatment))} people in treatment on the first day", $"at most the {Plain(places)} places of all modalities",
                "Change drug-use.first-day, population.people or the places in treatment.modalities.");
    }

    private static void CheckFatality(FatalitySection fatality, Teller tell)
    {
        if (fatality.WithNaloxone.Value > fatality.Unhelped.Value)
            tell($"overdose.fatality.with-naloxone.{fatality.WithNaloxone.Unit}", Plain(fatality.WithNaloxone.Value), $"at most {Plain(fatality.Unhelped.Value)}, the fatality without help", "Naloxone kills nobody: check both values.");
    }

    internal static string Plain(double number) => number.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture);
}
