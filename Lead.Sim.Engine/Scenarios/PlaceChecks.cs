using Lead.Sim.Engine.Reading;
using static Lead.Sim.Engine.Scenarios.ScenarioChecks;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>Rules of districts, zones and officers.</summary>
internal static class PlaceChecks
{
    private const int MostAreas = byte.MaxValue;

    /// <summary>Adds everything that is wrong.</summary>
    public static void Check(PlacesSection places, Teller tell)
    {
        var districts = places.Residents.Values;
        if (districts.Count + places.Zones.Count > MostAreas)
            tell("places", $"{districts.Count + places.Zones.Count} districts and zones", $"at most {MostAreas}");

        foreach (string district in districts.Keys.Where(district => !places.Officers.Values.ContainsKey(district)))
            tell("places.officers", $"no officers of {district}", "a number for every district of places.residents", "Write 0 for a district without.");
        foreach (string unknown in places.Officers.Values.Keys.Where(name => !districts.ContainsKey(name)))
            tell($"places.officers.{places.Officers.Unit}.{unknown}", unknown, $"a district: {string.Join(", ", districts.Keys)}", Nearest.Hint(unknown, districts.Keys));

        foreach (var (name, zone) in places.Zones)
        {
            if (districts.ContainsKey(name))
                tell($"places.zones.{name}", $"the name of a district, {name}", "a name of its own for the zone");
            if (!districts.ContainsKey(zone.District))
                tell($"places.zones.{name}.district", zone.District, $"a district: {string.Join(", ", districts.Keys)}", Nearest.Hint(zone.District, districts.Keys));
        }

        foreach (var inDistrict in places.Zones.GroupBy(zone => zone.Value.District))
            if (inDistrict.Sum(zone => zone.Value.Residents.Value) is > 1 and var sum)
                tell("places.zones", $"zones with {Plain(sum)} of the residents of {inDistrict.Key}", "at most a share of 1");
    }
}
