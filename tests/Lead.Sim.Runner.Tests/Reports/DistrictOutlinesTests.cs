using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Inputs;
using Lead.Sim.Runner.Reports;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Tests.Reports;

public sealed class DistrictOutlinesTests : IDisposable
{
    private static readonly string[] Districts = ["north", "south"];

    // Two squares of 0.1 degrees, one above the other, at the equator.
    private const string Squares = """
        { "type": "FeatureCollection", "source": "drawn by hand", "features": [
          { "properties": { "name": "south" }, "geometry": { "type": "Polygon", "coordinates": [[[0,-0.1],[0.1,-0.1],[0.1,0],[0,0],[0,-0.1]]] } },
          { "properties": { "name": "north" }, "geometry": { "type": "MultiPolygon", "coordinates": [[[[0,0],[0.1,0],[0.1,0.1],[0,0.1],[0,0]]]] } } ] }
        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Outlines_are_drawn_north_up_in_the_order_of_the_scenario()
    {
        var outlines = DistrictOutlines.Of(Squares, Districts);

        Assert.Equal(("drawn by hand", 400, 800), (outlines.Source, Math.Round(outlines.Width), Math.Round(outlines.Height)));
        Assert.Equal(["north", "south"], outlines.Districts.Select(district => district.Name));
        Assert.Equal("M0.0,400.0 400.0,400.0 400.0,0.0 0.0,0.0 0.0,400.0Z", outlines.Districts[0].Path);
    }

    [Fact]
    public void A_label_stands_in_the_middle_of_its_district() =>
        Assert.All(DistrictOutlines.Of(Squares, Districts).Districts.Zip([200.0, 600.0]), pair => Assert.Equal((200, pair.Second), (pair.First.LabelX, pair.First.LabelY)));

    [Fact]
    public void A_label_stands_within_its_district_even_if_the_middle_does_not()
    {
        (double X, double Y)[] horseshoe = [(0, 0), (10, 0), (10, 10), (8, 10), (8, 2), (2, 2), (2, 10), (0, 10)];

        (double x, double y) = Polygons.PlaceOfLabel(horseshoe);

        Assert.True(Polygons.Contains(horseshoe, (x, y)));
        Assert.False(Polygons.Contains(horseshoe, (5, 5)));
        Assert.Equal(52, Math.Abs(Polygons.Area(horseshoe)));
    }

    [Fact]
    public void Without_the_file_there_is_no_map() => Assert.Null(DistrictOutlines.Beside(City()));

    [Theory]
    [InlineData("", "found what cannot be read as GeoJSON")]
    [InlineData("{}", "found what cannot be read as GeoJSON")]
    [InlineData("[1]", "found what cannot be read as GeoJSON")]
    [InlineData("{ \"features\": [] }", "found no outline of north, expected one of each district.")]
    [InlineData("{ \"features\": [{ \"properties\": { \"name\": \"norht\" }, \"geometry\": { \"type\": \"Polygon\", \"coordinates\": [[[0,0],[1,0],[1,1],[0,0]]] } }] }", "Did you mean \"norht\"?")]
    [InlineData("{ \"features\": [{ \"properties\": { \"name\": \"north\" }, \"geometry\": { \"type\": \"Point\", \"coordinates\": [0,0] } }] }", "found the geometry Point, expected Polygon or MultiPolygon")]
    [InlineData("{ \"features\": [{ \"properties\": { \"name\": \"north\" }, \"geometry\": { \"type\": \"Polygon\", \"coordinates\": [[[0],[1,0]]] } }] }", "found a point without two numbers")]
    [InlineData("{ \"features\": [{ \"properties\": { \"name\": \"north\" }, \"geometry\": { \"type\": \"Polygon\", \"coordinates\": [[[0,0],[0,0],[0,0]]] } }, { \"properties\": { \"name\": \"south\" }, \"geometry\": { \"type\": \"Polygon\", \"coordinates\": [[[0,0],[0,0],[0,0]]] } }] }", "found outlines without any area")]
    public void A_damaged_file_is_told_with_a_way_out(string text, string told)
    {
        _folder.Write(DistrictOutlines.FileName, text);

        var e = Assert.Throws<UserException>(() => DistrictOutlines.Beside(City()));

        Assert.StartsWith($"{_folder[DistrictOutlines.FileName]}: found ", e.Message, StringComparison.Ordinal);
        Assert.Contains(told, e.Message, StringComparison.Ordinal);
        Assert.EndsWith(" Mend it, or take it away: a report does without a map.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_outlines_are_those_of_the_shipped_districts()
    {
        LoadedScenario shipped = ScenarioFile.Load(Repository.Shipped("no-lead.yaml"));

        var outlines = DistrictOutlines.Of(DistrictOutlines.Beside(shipped)!.Text, DistrictOutlines.DistrictsOf(shipped.Scenario));


        Assert.Equal(9, outlines.Districts.Count);
        Assert.Contains("City of Baltimore", outlines.Source, StringComparison.Ordinal);
        Assert.InRange(new FileInfo(Repository.Shipped(DistrictOutlines.FileName)).Length, 1, 12_000);
    }

    public void Dispose() => _folder.Dispose();

    private LoadedScenario City()
    {
        LoadedScenario shipped = ScenarioFile.Load(Repository.Shipped("no-lead.yaml"));
        QuantityTable residents = shipped.Scenario.Places.Residents with { Values = Districts.ToDictionary(district => district, _ => 0.5) };
        return new(shipped.Scenario with { Places = shipped.Scenario.Places with { Residents = residents } }, [new(_folder["city.yaml"], "")]);
    }
}
