using System.Globalization;
using System.Text.Json;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Reports;

/// <summary>Outlines of the districts, read from a GeoJSON file beside the scenario, as paths of an SVG drawing.</summary>
/// <param name="Source">Where they come from, as the file says.</param>
/// <param name="Width">Width of the drawing.</param>
/// <param name="Height">Height of the drawing.</param>
/// <param name="Districts">One outline a district, in the order of the scenario.</param>
internal sealed record DistrictOutlines(string Source, double Width, double Height, IReadOnlyList<DistrictOutlines.Outline> Districts)
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "districts.geojson";

    private const double DrawnWidth = 400;
    private const long MaximumBytes = 1 << 20;

    /// <summary>One district.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Path">Its outline as the path of an SVG drawing.</param>
    /// <param name="LabelX">Where a short label fits, from the left.</param>
    /// <param name="LabelY">The same from the top.</param>
    internal sealed record Outline(string Name, string Path, double LabelX, double LabelY);

    /// <summary>The file beside that of a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <returns>Null if there is no such file.</returns>
    /// <exception cref="UserException">The file is none of outlines of the scenario's districts.</exception>
    public static ScenarioText? Beside(LoadedScenario scenario)
    {
        string path = Path.Combine(Path.GetDirectoryName(scenario.Files[0].File) ?? "", FileName);
        if (!File.Exists(path))
            return null;
        try
        {
            if (new FileInfo(path).Length > MaximumBytes)
                throw new FormatException($"more than {MaximumBytes:N0} bytes, expected simplified outlines");
            string text = File.ReadAllText(path);
            _ = Of(text, DistrictsOf(scenario.Scenario));
            return new(path, text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            string found = e is FormatException ? e.Message : $"what cannot be read as GeoJSON ({e.Message.TrimEnd('.')}), expected a FeatureCollection of polygons with a name each";
            throw new UserException($"{path}: found {found}. Mend it, or take it away: a report does without a map.");
        }
    }

    /// <summary>The districts of a scenario, in its order.</summary>
    public static IReadOnlyList<string> DistrictsOf(Scenario scenario) => [.. scenario.Places.Residents.Values.Keys];

    /// <summary>The outlines in a GeoJSON text.</summary>
    /// <param name="geoJson">A FeatureCollection of polygons in degrees; each has the property <c>name</c>.</param>
    /// <param name="districts">The districts that have to be there.</param>
    /// <exception cref="FormatException">A district is missing, or has no outline.</exception>
    /// <exception cref="JsonException">It is no JSON. Other exceptions say that it is no GeoJSON.</exception>
    public static DistrictOutlines Of(string geoJson, IReadOnlyList<string> districts)
    {
        using var document = JsonDocument.Parse(geoJson);
        Dictionary<string, List<(double X, double Y)[]>> rings = [];
        foreach (JsonElement feature in document.RootElement.GetProperty("features").EnumerateArray())
            rings[feature.GetProperty("properties").GetProperty("name").GetString() ?? ""] = [.. Rings(feature.GetProperty("geometry"))];
        foreach (string district in districts)
            if (!rings.TryGetValue(district, out var its) || its.Count == 0)
                throw new FormatException($"no outline of {district}, expected one of each district. {Nearest.Hint(district, rings.Keys)}".TrimEnd('.', ' '));

        (double X, double Y)[] all = [.. districts.SelectMany(district => rings[district]).SelectMany(ring => ring)];
        (double left, double right, double bottom, double top) = (all.Min(point => point.X), all.Max(point => point.X), all.Min(point => point.Y), all.Max(point => point.Y));
        // A degree of longitude is shorter than one of latitude by the cosine of the latitude.
        double shorter = Math.Cos((top + bottom) / 2 * Math.PI / 180), scale = DrawnWidth / ((right - left) * shorter);
        if (!double.IsFinite(scale) || top <= bottom)
            throw new FormatException("outlines without any area, expected longitude and latitude in degrees");

        string source = document.RootElement.TryGetProperty("source", out JsonElement told) ? told.ToString() : "";
        return new(source, DrawnWidth, (top - bottom) * scale, [.. districts.Select(district => Drawn(district, rings[district].Select(ring => ring.Select(OnPaper).ToArray())))]);

        (double X, double Y) OnPaper((double X, double Y) point) => ((point.X - left) * shorter * scale, (top - point.Y) * scale);
    }

    private static IEnumerable<(double X, double Y)[]> Rings(JsonElement geometry)
    {
        JsonElement coordinates = geometry.GetProperty("coordinates");
        return geometry.GetProperty("type").GetString() switch
        {
            "Polygon" => coordinates.EnumerateArray().Select(Ring),
            "MultiPolygon" => coordinates.EnumerateArray().SelectMany(polygon => polygon.EnumerateArray()).Select(Ring),
            var other => throw new FormatException($"the geometry {Shown.Text(other ?? "")}, expected Polygon or MultiPolygon"),
        };
    }

    private static (double X, double Y)[] Ring(JsonElement ring) => [.. ring.EnumerateArray().Select(point => point.GetArrayLength() >= 2
        ? (point[0].GetDouble(), point[1].GetDouble())
        : throw new FormatException("a point without two numbers, expected longitude and latitude in degrees"))];

    private static Outline Drawn(string name, IEnumerable<(double X, double Y)[]> rings)
    {
        (double X, double Y)[][] all = [.. rings];
        string path = string.Concat(all.Select(ring => $"M{string.Join(' ', ring.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:F1},{point.Y:F1}")))}Z"));
        (double x, double y) = Polygons.PlaceOfLabel(all.MaxBy(ring => Math.Abs(Polygons.Area(ring)))!);
        return new(name, path, x, y);
    }
}
