using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.World;

/// <summary>The rules that hold from one dated change to the next. Known in advance, so that nobody has to meet the world to know them.</summary>
/// <param name="FromDay">First day of the rules, days from the start.</param>
/// <param name="Cap">Participants at one time.</param>
/// <param name="ServesArea">Whether the programme works in each area.</param>
/// <param name="TrainedOfficers">Trained officers of each district.</param>
/// <param name="Coverage">Their share of the district's officers.</param>
/// <param name="IsEligible">Whether each charge can be diverted.</param>
internal sealed record PolicyInForce(double FromDay, int Cap, bool[] ServesArea, double[] TrainedOfficers, double[] Coverage, bool[] IsEligible)
{
    /// <summary>Whether a programme is running: it has places and works somewhere.</summary>
    public bool IsOpen => Cap > 0 && ServesArea.Contains(true);

    /// <summary>Whether the programme runs in an area.</summary>
    public bool Serves(int area) => Cap > 0 && ServesArea[area];

    /// <summary>All rules of a scenario, the first from day 0: no programme.</summary>
    public static PolicyInForce[] Of(Scenario scenario, Areas areas)
    {
        int districts = areas.Districts.Count;
        var rules = new PolicyInForce(0, 0, new bool[areas.Count], new double[districts], new double[districts], new bool[Enum.GetValues<Charge>().Length]);
        List<PolicyInForce> all = [rules];
        foreach (PolicyChange change in scenario.Policy)
        {
            rules = rules.After(change, change.From.DayNumber - scenario.Start.DayNumber, areas);
            if (rules.FromDay == 0)
                all.Clear();
            all.Add(rules);
        }
        return [.. all];
    }

    private PolicyInForce After(PolicyChange change, double fromDay, Areas areas)
    {
        double[] trained = [.. TrainedOfficers];
        foreach (var (district, amount) in change.Training ?? new Dictionary<string, Reading.Amount>())
        {
            int number = areas.DistrictNamed(district);
            trained[number] = amount.Unit == "share" ? amount.Value * areas.Officers[number] : amount.Value;
        }
        return this with
        {
            FromDay = fromDay,
            Cap = change.Cap is { } cap ? (int)cap.Value : Cap,
            ServesArea = change.Serves is { } places ? AreasServed(places, areas) : ServesArea,
            TrainedOfficers = trained,
            Coverage = [.. trained.Select((officers, district) => areas.Officers[district] == 0 ? 0 : officers / areas.Officers[district])],
            IsEligible = change.Eligible is { } charges ? [.. Enum.GetValues<Charge>().Select(charges.Contains)] : IsEligible,
        };
    }

    private static bool[] AreasServed(IEnumerable<string> places, Areas areas)
    {
        bool[] served = new bool[areas.Count];
        foreach (int area in places.SelectMany(areas.Of))
            served[area] = true;
        return served;
    }
}
