using static Lead.Sim.Engine.Scenarios.ScenarioChecks;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>Rules of districts and zones.</summary>
internal static class PlaceChecks
{
    private const int MostAreas = byte.MaxValue;

    /// <summary>Adds everything that is wrong.</summary>
    public static void Check(Scenario scenario, Teller tell)
    {
        PlacesSection places = scenario.Places;
        var districts = places.Residents.Values;
        if (districts.Count + places.Zones.Count > MostAreas)
            tell("places", $"{districts.Count + places.Zones.Count} districts and zones", $"at most {MostAreas}");

        foreach (var inDistrict in places.Zones.GroupBy(zone => zone.Value.District))
            if (inDistrict.Sum(zone => zone.Value.Residents.Value) is > 1 and var sum)
                tell("places.zones", $"zones with {Plain(sum)} of the residents of {inDistrict.Key}", "at most a share of 1");
    }
}
