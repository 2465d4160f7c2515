namespace Lead.Sim.Engine.Scenarios;

/// <summary>Rules of costs: events cost a sum, states cost so much a day or month.</summary>
internal static class CostChecks
{
    /// <summary>Adds everything that is wrong.</summary>
    public static void Check(Scenario scenario, Teller tell)
    {
        CostsSection costs = scenario.Costs;
        OnEvent("arrest", costs.Arrest);
        OnEvent("case", costs.Case);
        OnEvent("ambulance", costs.Ambulance);
        OnEvent("hospital", costs.Hospital);
        OnEvent("training", costs.Training);
        OverTime("jail", costs.Jail);
        OverTime("prison", costs.Prison);
        OverTime("probation", costs.Probation);
        OverTime("care-in-use", costs.CareInUse);
        OverTime("care-outside-use", costs.CareOutsideUse);
        OverTime("participant", costs.Participant);
        OverTime("programme", costs.Programme);
        OverTime("housing-unit", costs.HousingUnit);
        foreach (var (modality, cost) in costs.Treatment)
            OverTime($"treatment.{modality}", cost);

        void OnEvent(string name, CostSection cost)
        {
            if (cost.Cost.Unit != "usd")
                tell($"costs.{name}.cost", cost.Cost.Unit, "usd, for each event");
        }

        void OverTime(string name, CostSection cost)
        {
            if (cost.Cost.Unit == "usd")
                tell($"costs.{name}.cost", "usd", "usd-per-day or usd-per-month, for each person and time");
        }
    }
}
