using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Experiments.Studies;

/// <summary>Makes the variants of an experiment: the baseline as it is, and every other scenario with every combination of the swept levers.</summary>
internal static class Sweeping
{
    private const int MostVariants = 10_000;

    /// <summary>All variants, the baseline first.</summary>
    public static IReadOnlyList<Variant> Variants(Bound<Experiment> bound, IReadOnlyList<LoadedScenario> scenarios, Problems problems)
    {
        IReadOnlyList<IReadOnlyList<Setting>> combinations = Combinations(bound.Value.Sweep ?? []);
        if (1 + ((scenarios.Count - 1L) * combinations.Count) > MostVariants)
        {
            problems.Add(bound.LocationOf("sweep"), "sweep", $"{combinations.Count:N0} combinations of {scenarios.Count - 1} scenarios", $"at most {MostVariants:N0} together", "Sweep fewer levers at a time.");
            return [];
        }
        List<Variant> variants = [new(scenarios[0].Scenario.Name, scenarios[0], [])];
        foreach (LoadedScenario scenario in scenarios.Skip(1))
            foreach (IReadOnlyList<Setting> settings in combinations)
                if (With(bound, scenario, settings, problems) is { } loaded)
                    variants.Add(new(Free(string.Join(' ', [scenario.Scenario.Name, .. settings]), variants), loaded, settings));
        return variants;
    }

    private static LoadedScenario? With(Bound<Experiment> bound, LoadedScenario scenario, IReadOnlyList<Setting> settings, Problems problems)
    {
        IReadOnlyList<ScenarioText> files = scenario.Files;
        foreach (var (place, setting) in settings.Index())
        {
            if (SweptText.With(files, setting) is { } swept)
            {
                files = swept;
                continue;
            }
            string path = $"sweep[{place}].lever";
            var problem = new Problem(bound.LocationOf(path), path, setting.Lever, $"a number that {Path.GetFileName(scenario.Files[0].File)} or what it extends states", "Levers and their units are named as there.");
            if (!problems.All.Contains(problem))
                problems.Add(problem);
            return null;
        }
        try
        {
            int next = 0;
            return settings.Count == 0 ? scenario : ScenarioReader.Read(files[0].File, (_, _, _) => files[next++].Text);
        }
        catch (UnreadableScenarioException e)
        {
            foreach (Problem problem in e.Problems)
                problems.Add(problem with { Suggestion = $"{problem.Suggestion} It is swept: {string.Join(' ', settings)}.".TrimStart() });
            return null;
        }
    }

    private static IReadOnlyList<IReadOnlyList<Setting>> Combinations(IReadOnlyList<SweepSection> sweep)
    {
        IEnumerable<IReadOnlyList<Setting>> all = [[]];
        foreach (SweepSection lever in sweep)
            all = all.SelectMany(_ => lever.Values ?? lever.Steps!.All(), (before, value) => (IReadOnlyList<Setting>)[.. before, new Setting(lever.Lever, value)]);
        return [.. all.Take(MostVariants + 1)];
    }

    private static string Free(string name, List<Variant> taken)
    {
        string free = name;
        for (int n = 2; taken.Any(variant => variant.Name == free); n++)
            free = $"{name}-{n}";
        return free;
    }
}
