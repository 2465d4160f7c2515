using System.Globalization;
using Lead.Sim.Engine.Reading;
using static Lead.Sim.Engine.Scenarios.ScenarioChecks;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>Rules of each change of policy: dates in order and within the time; officers and charges that there are.</summary>
internal static class PolicyChecks
{
    /// <summary>Adds everything that is wrong.</summary>
    public static void Check(Scenario scenario, Teller tell)
    {
        for (int n = 0; n < scenario.Policy.Count; n++)
        {
            CheckDate(scenario, n, tell);
            CheckTraining(scenario, n, tell);
            CheckInduction(scenario.Policy[n].JailInduction, $"policy[{n}].jail-induction", tell);
            CheckCharges(scenario.Policy[n].Eligible, $"policy[{n}].eligible", [Charge.Violation], "a charge that can be diverted", tell);
            CheckCharges(scenario.Policy[n].NonProsecution, $"policy[{n}].non-prosecution", [Charge.Warrant, Charge.Violation], "a charge that prosecutors file", tell);
            if (scenario.Policy[n].ChangesNothing)
                tell($"policy[{n}]", "a change that changes nothing", "at least one lever beside from and because, such as cap or serves");
        }
        ProgrammeChecks.Check(scenario, tell);
    }

    private static void CheckDate(Scenario scenario, int n, Teller tell)
    {
        DateOnly from = scenario.Policy[n].From;
        if (from < scenario.Start || from >= scenario.End)
            tell($"policy[{n}].from", Date(from), $"a day from the start, {Date(scenario.Start)}, to before the end, {Date(scenario.End)}", "Move the change, or the scenario's start or end.");
        if (n > 0 && from <= scenario.Policy[n - 1].From)
            tell($"policy[{n}].from", Date(from), $"a day after that of the change before it, {Date(scenario.Policy[n - 1].From)}", "List the changes in order of date, one a day; changes of an extended file come first.");
    }

    private static void CheckTraining(Scenario scenario, int n, Teller tell)
    {
        var officers = scenario.Places.Officers.Values;
        foreach (var (district, amount) in scenario.Policy[n].Training ?? new Dictionary<string, Amount>())
        {
            if (amount.Unit == "officers" && officers.TryGetValue(district, out double strength) && amount.Value > strength)
                tell($"policy[{n}].training.{district}", $"{Plain(amount.Value)} trained officers", $"at most the {Plain(strength)} officers of the district");
        }
    }

    private static void CheckInduction(IReadOnlyDictionary<string, Amount>? shares, string path, Teller tell)
    {
        double sum = Math.Round(shares?.Values.Sum(amount => amount.Value) ?? 0, 9);
        if (sum > 1)
            tell(path, $"shares that add up to {Plain(sum)}", "at most 1, everybody who is booked in active use");
    }

    private static void CheckCharges(IReadOnlyList<Charge>? charges, string path, Charge[] impossible, string expected, Teller tell)
    {
        foreach (var (n, charge) in (charges ?? []).Index().Where(charge => impossible.Contains(charge.Item)))
            tell($"{path}[{n}]", charge.ToString().ToLowerInvariant(), $"{expected}: {string.Join(", ", Enum.GetValues<Charge>().Except(impossible)).ToLowerInvariant()}");
        foreach (var (n, charge) in (charges ?? []).Index().Where(charge => charges!.Take(charge.Index).Contains(charge.Item)))
            tell($"{path}[{n}]", $"{charge.ToString().ToLowerInvariant()} a second time", "each charge once");
    }

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
