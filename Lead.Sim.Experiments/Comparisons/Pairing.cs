using System.Globalization;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Experiments.Comparisons;

/// <summary>Sees to it that scenarios have the same people over the same time, so that every person lives a life in each of them.</summary>
/// <remarks>Zones, officers, hazards and effects may differ: they change what happens to people, not who they are.</remarks>
internal static class Pairing
{
    /// <summary>Tells every difference at once.</summary>
    /// <exception cref="UnpairedScenariosException">There is one.</exception>
    public static void Check(IReadOnlyList<LoadedScenario> scenarios, bool peopleAreGiven)
    {
        Problem[] problems = [.. scenarios.Skip(1).SelectMany(other => Differences(scenarios[0], other, peopleAreGiven)).Distinct()];
        if (problems.Length > 0)
            throw new UnpairedScenariosException(problems);
    }

    private static IEnumerable<Problem> Differences(LoadedScenario baseline, LoadedScenario other, bool peopleAreGiven)
    {
        foreach (string key in (string[])["start", "end"])
        {
            string expected = Date(baseline.Scenario, key), found = Date(other.Scenario, key);
            if (found != expected)
                yield return Told(Line(other, key), key, found, expected, Line(baseline, key));
        }

        MeasuredValue[] one = [.. PeopleOf(baseline.Scenario)], two = [.. PeopleOf(other.Scenario)];
        foreach (var (mine, theirs) in one.Zip(two))
            if (!(peopleAreGiven && mine.Path is "population.people") && !IsSame(mine, theirs))
                yield return Told(Where(theirs), mine.Path, Shown(theirs), Shown(mine), Where(mine));
    }

    private static Problem Told(Location where, string path, string found, string expected, Location there) => new(where, path, found, $"{expected} as in {there}");

    // The districts are named, in their order, by the table of who lives where.
    private static IEnumerable<MeasuredValue> PeopleOf(Scenario scenario) =>
        MeasuredValues.In(scenario).Where(value => value.Section is "population" || value.Path is "places.residents");

    // Each of them can be written in one unit only.
    private static bool IsSame(MeasuredValue one, MeasuredValue two) => one.Number is { } number
        ? number.Value == two.Number!.Value
        : one.Table!.Values.SequenceEqual(two.Table!.Values);

    private static Location Where(MeasuredValue value) => value.Number?.Where ?? value.Table!.Where;

    private static string Shown(MeasuredValue value) => value.Number is { } number
        ? $"{Engine.Reading.Shown.Number(number.Value)} {number.Unit}"
        : Engine.Reading.Shown.Text(string.Join(", ", value.Table!.Values.Select(entry => $"{entry.Key}: {Engine.Reading.Shown.Number(entry.Value)}")));

    private static string Date(Scenario scenario, string key) => (key is "start" ? scenario.Start : scenario.End).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // A date carries no place of its own: it is looked up in the first of the files that has the key.
    private static Location Line(LoadedScenario loaded, string key) => loaded.Files
        .Select(file => YamlTree.Parse(file.File, file.Text, new Problems())?.Find(key)?.Where)
        .OfType<Location>()
        .FirstOrDefault(new Location(loaded.Files[0].File, 1, 1));
}
