using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>Reads a scenario file with everything it extends.</summary>
public static class ScenarioReader
{
    private const int LongestChain = 10;
    private const int LongestPath = 1_000;
    private const string Extends = "extends";

    /// <summary>Reads, merges and checks a scenario.</summary>
    /// <param name="file">Path of the scenario file.</param>
    /// <param name="textOf">Where texts come from.</param>
    /// <exception cref="UnreadableScenarioException">Anything is wrong; it tells all of it.</exception>
    public static LoadedScenario Read(string file, TextSource textOf)
    {
        ArgumentNullException.ThrowIfNull(textOf);
        var problems = new Problems();
        List<ScenarioText> files = [];
        MapNode? tree = Tree(file, new Location(file, 1, 1), textOf, files, problems);
        problems.ThrowIfAny();

        Bound<Scenario>? bound = Binder.Bind<Scenario>(tree!, problems);
        NameChecks.Check(tree!, problems);
        if (bound is not null)
            ScenarioChecks.Check(bound, problems);
        problems.ThrowIfAny();
        return new(bound!.Value, files);
    }

    // The file over what it extends. What a file is based on is known only when that is merged, so the chain is walked to its end first.
    private static MapNode? Tree(string file, Location askedFrom, TextSource textOf, List<ScenarioText> files, Problems problems)
    {
        if (ChainIsSound(file, askedFrom, files, problems) && textOf(file, askedFrom, problems) is { } text)
        {
            files.Add(new(file, text));
            if (YamlTree.Parse(file, text, problems) is not { } tree)
                return null;
            if (tree.Find(Extends) is not { } extends)
                return tree;
            if (PathIn(extends, problems) is not { } path)
                return null;
            string directory = Path.GetDirectoryName(file) ?? "";
            return Tree(Path.Combine(directory, path), extends.Where, textOf, files, problems)?.Without(Extends).Merge(tree);
        }
        return null;
    }

    // Told at once: without the extended file everything else would seem to be missing.
    private static string? PathIn(Node extends, Problems problems)
    {
        if (extends is ScalarNode { IsNothing: false } scalar && !string.IsNullOrWhiteSpace(scalar.Text) && scalar.Text.Length <= LongestPath && !scalar.Text.Any(char.IsControl))
            return scalar.Text;
        problems.Add(extends.Where, Extends, Shown.Node(extends), "the path of a scenario file, relative to this one");
        return null;
    }

    private static bool ChainIsSound(string file, Location askedFrom, List<ScenarioText> files, Problems problems)
    {
        if (files.Any(earlier => Path.GetFullPath(earlier.File) == Path.GetFullPath(file)))
        {
            string chain = string.Join(" extends ", files.Select(earlier => Path.GetFileName(earlier.File)).Append(Path.GetFileName(file)));
            problems.Add(askedFrom, Extends, $"a circle: {chain}", "a file that does not lead back to this one", "Let one of them stand by itself.");
            return false;
        }
        if (files.Count == LongestChain)
        {
            problems.Add(askedFrom, Extends, $"a chain of more than {LongestChain} files", $"at most {LongestChain}", "Let a file extend one nearer to the base.");
            return false;
        }
        return true;
    }
}
