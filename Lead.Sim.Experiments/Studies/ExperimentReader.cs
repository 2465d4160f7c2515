using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Experiments.Studies;

/// <summary>Reads an experiment file with the scenarios it names.</summary>
public static class ExperimentReader
{
    private static readonly string[] OwnKeys = [.. Binder.KeysOf<Experiment>().Except(Binder.KeysOf<Scenario>())], KeysOfScenarios = [.. Binder.KeysOf<Scenario>().Except(Binder.KeysOf<Experiment>()), "extends"];

    /// <summary>Whether a text is meant as an experiment rather than as a scenario, by its keys; so it can be told what is wrong with it.</summary>
    public static bool IsExperiment(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        MapNode? tree = YamlTree.Parse("", text, new Problems());
        return tree is not null && OwnKeys.Count(key => tree.Find(key) is not null) > KeysOfScenarios.Count(key => tree.Find(key) is not null);
    }

    /// <summary>Reads and checks an experiment.</summary>
    /// <param name="file">Path of the experiment file.</param>
    /// <param name="textOf">Where texts come from.</param>
    /// <param name="change">What the command line decides instead of the file.</param>
    /// <exception cref="UnreadableScenarioException">Anything is wrong with it or its scenarios; it tells all of it.</exception>
    public static LoadedExperiment Read(string file, TextSource textOf, Func<Experiment, Experiment>? change = null)
    {
        ArgumentNullException.ThrowIfNull(textOf);
        OrderedDictionary<string, string> texts = [];
        var problems = new Problems();
        var asked = new Problems();
        string? text = Kept(file, new(file, 1, 1), asked);
        foreach (Problem problem in asked.All)
            problems.Add(problem with { Expected = problem.Expected.Replace("a scenario", "an experiment", StringComparison.Ordinal) });
        MapNode? tree = text is null ? null : YamlTree.Parse(file, text, problems);
        problems.ThrowIfAny();
        Bound<Experiment>? bound = Binder.Bind<Experiment>(tree!, problems);
        problems.ThrowIfAny();
        Experiment experiment = change?.Invoke(bound!.Value) ?? bound!.Value;

        ExperimentChecks.Check(bound!, experiment, problems);
        string directory = Path.GetDirectoryName(file) ?? "";
        LoadedScenario[] scenarios = [.. experiment.Scenarios.Index().Select(one => Scenario(Path.Combine(directory, one.Item), bound!.LocationOf($"scenarios[{one.Index}]"))).OfType<LoadedScenario>()];
        problems.ThrowIfAny();

        IReadOnlyList<Variant> variants = Sweeping.Variants(bound!, scenarios, problems);
        problems.ThrowIfAny();
        ExperimentChecks.CheckCorrelations(bound!, experiment, variants, problems);
        problems.ThrowIfAny();
        return new(experiment, variants, [.. texts.Select(one => new ScenarioText(one.Key, one.Value))]);

        string? Kept(string path, Location askedFrom, Problems into)
        {
            if (texts.TryGetValue(path, out string? known))
                return known;
            string? read = textOf(path, askedFrom, into);
            if (read is not null)
                texts[path] = read;
            return read;
        }

        LoadedScenario? Scenario(string path, Location namedAt)
        {
            try
            {
                // A file that is not there is told where it is named.
                return ScenarioReader.Read(path, (wanted, askedFrom, into) => Kept(wanted, wanted == path ? namedAt : askedFrom, into));
            }
            catch (UnreadableScenarioException e)
            {
                foreach (Problem problem in e.Problems.Except(problems.All))
                    problems.Add(problem);
                return null;
            }
        }
    }
}
