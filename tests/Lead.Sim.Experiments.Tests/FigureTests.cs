using System.Text.Json.Nodes;
using Lead.Sim.Experiments.Figures;

namespace Lead.Sim.Experiments.Tests;

public class FigureTests
{
    private static readonly string[] Days = ["2020-01-01", "2020-02-01"];

    [Fact]
    public void A_figure_is_standard_figure_json()
    {
        var figure = new Figure("jail", "People in jail", new("") { IsTime = true }, new("people") { FromZero = true },
            [new Band("pilot", Days, [1, 2], [3, 4], SeriesStyle.Of(1)), new Line("pilot", Days, [2, 3], SeriesStyle.Of(1))]);

        JsonObject json = figure.ToJson();

        Assert.Equal(["data", "layout"], json.Select(entry => entry.Key));
        Assert.Equal("People in jail", (string?)json["layout"]!["title"]!["text"]);
        Assert.Equal(("date", "tozero"), ((string?)json["layout"]!["xaxis"]!["type"], (string?)json["layout"]!["yaxis"]!["rangemode"]));
        Assert.Equal("[3,4,2,1]", json["data"]![0]!["y"]!.ToJsonString());
        Assert.Equal("[2,3]", json["data"]![1]!["y"]!.ToJsonString());
    }

    [Fact]
    public void What_is_not_a_number_is_a_gap() => Assert.Equal("[1,null]", new Line("slots", Days, [1, double.NaN], SeriesStyle.Of(1)).ToJson()["y"]!.ToJsonString());

    [Fact]
    public void Names_are_text_and_no_markup() =>
        Assert.Equal("&lt;b>A &amp; B", (string?)new Line("<b>A & B", Days, [1, 2], SeriesStyle.Of(1)).ToJson()["name"]);

    [Fact]
    public void Error_bars_reach_to_the_ends_of_the_interval()
    {
        JsonNode bars = new Points("pilot", ["city"], [10], [7], [15], SeriesStyle.Of(1)).ToJson()["error_x"]!;

        Assert.Equal(("[5]", "[3]"), (bars["array"]!.ToJsonString(), bars["arrayminus"]!.ToJsonString()));
    }

    [Fact]
    public void Twenty_scenarios_look_different_with_colour_and_five_without()
    {
        Assert.Equal(21, Enumerable.Range(0, 21).Select(SeriesStyle.Of).Distinct().Count());
        Assert.Equal(6, Enumerable.Range(0, 6).Select(position => (SeriesStyle.Of(position).Dash, SeriesStyle.Of(position).Mark)).Distinct().Count());
    }

    [Theory]
    [InlineData(1.0)]
    [InlineData(0.009)] // The luminance of the dark page.
    public void Every_colour_has_a_contrast_of_three_against_the_page(double page) => Assert.All(Enumerable.Range(0, 6).SelectMany(n => new[] { SeriesStyle.Of(n).Colour, SeriesStyle.OfPart(n).Colour }), colour =>
    {
        double own = 0.2126 * Channel(colour, 1) + 0.7152 * Channel(colour, 3) + 0.0722 * Channel(colour, 5);
        Assert.InRange((Math.Max(own, page) + 0.05) / (Math.Min(own, page) + 0.05), 3, 21);
    });

    // WCAG 2.2, relative luminance.
    private static double Channel(string colour, int start)
    {
        double value = Convert.ToInt32(colour.Substring(start, 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
