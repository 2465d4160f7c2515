using Lead.Sim.Engine.Reading;
using static Lead.Sim.Engine.Scenarios.ScenarioChecks;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>Rules of districts, of zones, and of what is stated by district.</summary>
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

        CheckDistricts("places.officers", places.Officers, "officers of", "Write 0 for a district without.");
        CheckDistricts("arrest.prostitution.district", scenario.Arrest.Prostitution.District, "value for", "Write 1 for a district like the city.");

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

        void CheckDistricts(string path, QuantityTable table, string missing, string suggestion)
        {
            foreach (string district in districts.Keys.Where(district => !table.Values.ContainsKey(district)))
                tell(path, $"no {missing} {district}", "a number for every district of places.residents", suggestion);
            foreach (string unknown in table.Values.Keys.Where(name => !districts.ContainsKey(name)))
                tell($"{path}.{table.Unit}.{unknown}", unknown, $"a district: {string.Join(", ", districts.Keys)}", Nearest.Hint(unknown, districts.Keys));
        }
    }
}
