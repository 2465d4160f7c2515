using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Experiments.Studies;

/// <summary>The levers of a scenario, the numbers of its policy that somebody decides, and how they are set.</summary>
public static class Levers
{
    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The paths of all levers that a scenario states as a number, each with its unit, such as <c>policy[0].cap.participants</c>, in the order of its changes.</summary>
    /// <param name="loaded">The scenario.</param>
    public static IReadOnlyList<string> Of(LoadedScenario loaded)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        return [.. SweptText.Changes(loaded.Files).Index().SelectMany(change => Numbers($"policy[{change.Index}]", change.Item)).Where(path => path.Count(letter => letter == '.') > 1)];
    }

    /// <summary>The scenario with levers set: a scenario as any other, checked like any other, with a name that says what was set.</summary>
    /// <param name="loaded">The scenario; it stays as it is.</param>
    /// <param name="settings">The levers, each by its path or by a part of it that only one lever has, such as <c>cap</c>, and their values in the unit of the path.</param>
    /// <exception cref="UnreadableScenarioException">There is no such lever, there are several, or the scenario would break a rule; it tells all of it.</exception>
    public static LoadedScenario With(this LoadedScenario loaded, params IReadOnlyList<Setting> settings)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.Count == 0)
            return loaded;
        Setting[] found = Found(loaded, settings);
        IReadOnlyList<ScenarioText> files = loaded.Files;
        foreach (Setting setting in found)
            files = SweptText.With(files, setting)!;
        files = [Front(loaded, found), .. files];
        try
        {
            int next = 0;
            return ScenarioReader.Read(files[0].File, (_, _, _) => files[next++].Text);
        }
        catch (UnreadableScenarioException e)
        {
            throw new UnreadableScenarioException([.. e.Problems.Select(problem => problem with { Suggestion = $"{problem.Suggestion} It was set: {string.Join(' ', found.AsEnumerable())}.".TrimStart() })]);
        }
    }

    // A quantity is written as its unit and its number, so that the path of a lever has at least two keys below the change.
    private static IEnumerable<string> Numbers(string path, Node node) => node switch
    {
        MapNode map => map.Entries.SelectMany(entry => Numbers($"{path}.{entry.Key}", entry.Value)),
        ScalarNode { Quoted: false } scalar when double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) => [path],
        _ => [],
    };

    private static Setting[] Found(LoadedScenario loaded, IReadOnlyList<Setting> settings)
    {
        IReadOnlyList<string> levers = Of(loaded);
        var problems = new Problems();
        List<Setting> found = [];
        foreach (Setting setting in settings)
        {
            string[] meant = [.. levers.Where(lever => $".{lever}.".Contains($".{setting.Lever}.", StringComparison.Ordinal))];
            if (meant.Length != 1)
                Tell(meant.Length == 0 ? $"the unknown lever {Shown.Text(setting.Lever)}" : $"{meant.Length} levers {Shown.Text(setting.Lever)}", Expected(meant.Length == 0 ? levers : meant), Hint(setting.Lever, levers));
            else if (found.Any(earlier => earlier.Lever == meant[0]))
                Tell($"{meant[0]} a second time", "each lever once", "");
            else
                found.Add(setting with { Lever = meant[0] });
        }
        problems.ThrowIfAny();
        return [.. found];

        void Tell(string what, string expected, string suggestion) => problems.Add(new(loaded.Files[0].File, 1, 1), "", what, expected, suggestion);
    }

    private static string Expected(IReadOnlyList<string> levers) => levers.Count == 0 ? "a scenario with a policy: this one decides nothing" : Shown.List(levers, "or");

    private static string Hint(string word, IReadOnlyList<string> levers) =>
        levers.Any(lever => $".{lever}.".Contains($".{word}.", StringComparison.Ordinal)) ? "" : Nearest.Hint(word, [.. levers.SelectMany(lever => lever.Split('.')).Distinct(), .. levers]);

    // A file in front of the others names what was set, so that no result stands under the name and the description of another scenario.
    private static ScenarioText Front(LoadedScenario loaded, Setting[] settings)
    {
        string own = loaded.Files[0].File, words = string.Join(", ", settings.AsEnumerable());
        string name = $"{loaded.Scenario.Name}-{Kebab(string.Join('-', settings.AsEnumerable()))}";
        string text = $"""
            # Levers were set to other values in the texts that follow: {string.Join(", ", settings.Select(setting => $"{setting.Lever}={Shown.Number(setting.Value)}"))}
            extends: {Quoted(Path.GetFileName(own))}
            name: {name}
            about: {Quoted($"As {loaded.Scenario.Name}, with {words}. {loaded.Scenario.Name}: {loaded.Scenario.About}")}

            """;
        return new(Path.Combine(Path.GetDirectoryName(own) ?? "", $"{name}.yaml"), text.ReplaceLineEndings("\n"));
    }

    // JSON texts are YAML texts.
    private static string Quoted(string text) => JsonSerializer.Serialize(text, AsWritten);

    private static string Kebab(string text) => string.Join('-', string.Concat(text.Select(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) ? letter : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
