using System.Globalization;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Experiments.Studies;

/// <summary>Sets a lever of a scenario by changing one number in the text of the file where it stands, so that the result is a scenario file as any other.</summary>
internal static class SweptText
{
    /// <summary>The texts with the lever set.</summary>
    /// <param name="files">The scenario's own file first, then what it extends.</param>
    /// <param name="setting">The lever and its value.</param>
    /// <returns>Null if the scenario does not state that lever as a number.</returns>
    public static IReadOnlyList<ScenarioText>? With(IReadOnlyList<ScenarioText> files, Setting setting)
    {
        string[] path = setting.Lever.Split('.');
        int change = int.Parse(path[0]["policy[".Length..^1], CultureInfo.InvariantCulture);
        Node? node = Changes(files).ElementAtOrDefault(change);
        foreach (string key in path[1..])
            node = (node as MapNode)?.Find(key);
        return node is ScalarNode scalar ? [.. files.Select(file => file.File == scalar.Where.File ? file with { Text = Replaced(file.Text, scalar, Shown.Number(setting.Value)) } : file)] : null;
    }

    /// <summary>The changes of policy: those of an extended file come first, and an empty list takes them all away.</summary>
    public static List<Node> Changes(IReadOnlyList<ScenarioText> files)
    {
        List<Node> changes = [];
        foreach (ScenarioText file in files.Reverse())
        {
            if (YamlTree.Parse(file.File, file.Text, new Problems())?.Find("policy") is not ListNode list)
                continue;
            if (list.Items.Count == 0)
                changes.Clear();
            changes.AddRange(list.Items);
        }
        return changes;
    }

    private static string Replaced(string text, ScalarNode scalar, string value)
    {
        int start = 0;
        for (int line = 1; line < scalar.Where.Line; line++)
            start = text.IndexOf('\n', start) + 1;
        start += scalar.Where.Column - 1;
        return string.Concat(text.AsSpan(0, start), value, text.AsSpan(start + scalar.Text.Length));
    }
}
