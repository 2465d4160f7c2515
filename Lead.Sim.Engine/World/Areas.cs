using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.World;

/// <summary>The smallest places of the model: what is left of each district outside its zones, then the zones.</summary>
internal sealed class Areas
{
    private readonly Dictionary<string, int> _zoneArea = [];

    /// <summary>The areas of a scenario.</summary>
    public Areas(PlacesSection places)
    {
        Districts = [.. places.Residents.Values.Keys];
        List<double> shares = [.. places.Residents.Values.Values];
        List<int> districtOf = [.. Enumerable.Range(0, Districts.Count)];
        foreach (var (name, zone) in places.Zones)
        {
            int district = DistrictNamed(zone.District);
            double share = places.Residents.Values[zone.District] * zone.Residents.Value;
            _zoneArea[name] = shares.Count;
            shares[district] -= share;
            shares.Add(share);
            districtOf.Add(district);
        }

        DistrictOf = [.. districtOf];
        CumulativeShares = Cumulative.Of(shares);
        Officers = [.. Districts.Select(district => places.Officers.Values[district])];
    }

    /// <summary>Names of the districts, in the order of the file.</summary>
    public IReadOnlyList<string> Districts { get; }

    /// <summary>The district of each area.</summary>
    public int[] DistrictOf { get; }

    /// <summary>Shares of people by area, added up.</summary>
    public double[] CumulativeShares { get; }

    /// <summary>Officers of each district.</summary>
    public double[] Officers { get; }

    /// <summary>Number of areas.</summary>
    public int Count => DistrictOf.Length;

    /// <summary>The number of a district.</summary>
    public int DistrictNamed(string name) => Districts.Index().First(district => district.Item == name).Index;

    /// <summary>The areas of the district in which an area lies.</summary>
    public IEnumerable<int> OfSameDistrict(int area) => DistrictOf.Index().Where(other => other.Item == DistrictOf[area]).Select(other => other.Index);

    /// <summary>The areas of a district or zone: a district includes its zones.</summary>
    public IEnumerable<int> Of(string place) =>
        _zoneArea.TryGetValue(place, out int zone) ? [zone] : DistrictOf.Index().Where(area => area.Item == DistrictNamed(place)).Select(area => area.Index);
}
