using System.Collections.ObjectModel;

namespace Lead.Sim.Engine.Reading;

/// <summary>Reads what stands beside the unit of a measured value: where it comes from and how sure it is.</summary>
internal sealed class SourceReader(Problems problems)
{
    public const string EvidencePattern = "^[A-Z]{1,3}[0-9]{1,3}$";

    private const string WhenFixed = "Write fixed: true if the value is exact by definition or a legal fact.";
    private readonly ScalarReader _scalars = new(problems);

    public static IReadOnlyList<string> Grades { get; } = ["A", "B", "C"];

    /// <summary>Whether the value is said to be exact. A word that is neither true nor false is told, and taken for true.</summary>
    public bool IsFixed(MapNode map, string path) =>
        map.Find(MeasureKeys.Fixed) is { } node && _scalars.Truth(node, Keys.Below(path, MeasureKeys.Fixed)) is not false;

    /// <summary>Where the number comes from, or null after a problem. Also tells a range that is missing.</summary>
    public Origin? Read(MapNode map, string path, string rangeKey, bool isFixed)
    {
        string[] wanted = isFixed ? [MeasureKeys.Source] : [MeasureKeys.Source, rangeKey];
        string[] missing = [.. wanted.Where(key => map.Find(key) is null)];
        string suggestion = missing.Contains(rangeKey) ? WhenFixed : "";
        Keys.TellMissing(map, [.. missing.Select(key => (key, MeasureKeys.Meaning(key)))], path, problems, suggestion);

        string? source = Text(map, path, MeasureKeys.Source);
        ReadOnlyCollection<string>? evidence = Evidence(map.Find(MeasureKeys.Evidence), Keys.Below(path, MeasureKeys.Evidence));
        string? grade = Grade(map.Find(MeasureKeys.Grade), Keys.Below(path, MeasureKeys.Grade));
        string? note = Text(map, path, MeasureKeys.Note);
        return source is null || evidence is null ? null : new(source, evidence, grade, note);
    }

    /// <summary>The lowest and highest number of a list of two, or null after a problem or if there is no such list.</summary>
    /// <param name="map">The measured value.</param>
    /// <param name="path">Its path.</param>
    /// <param name="rangeKey">The key of the list.</param>
    /// <param name="exact">The value that both ends must have if it is exact, or null if it is not.</param>
    public (double Low, double High)? Range(MapNode map, string path, string rangeKey, double? exact)
    {
        if (map.Find(rangeKey) is not { } node)
            return null;
        path = Keys.Below(path, rangeKey);
        if (node is not ListNode { Items: [var first, var second] })
            return Tell(node, path, Shown.Node(node), "a list of two numbers, [lowest, highest]");
        double? low = NumberText.Read(first, $"{path}[0]", problems);
        double? high = NumberText.Read(second, $"{path}[1]", problems);
        if (low is not { } from || high is not { } to)
            return null;

        if (from > to)
            return Tell(node, path, Shown.Range(from, to), "the lower number first", $"Write {Shown.Range(to, from)}.");
        if (exact is { } value && (from != value || to != value))
            return Tell(node, path, $"{Shown.Range(from, to)} beside fixed: true", $"no {rangeKey}", $"Leave out {rangeKey} or fixed.");
        if (exact is null && from == to)
            return Tell(node, path, Shown.Range(from, to), "two different numbers", WhenFixed);
        return (from, to);
    }

    /// <summary>Tells that a range does not fit what it belongs to.</summary>
    public void TellRange(MapNode map, string path, string rangeKey, (double Low, double High) range, string expected) =>
        Tell(map.Find(rangeKey)!, Keys.Below(path, rangeKey), Shown.Range(range.Low, range.High), expected);

    private string? Text(MapNode map, string path, string key) =>
        map.Find(key) is { } node ? _scalars.Text(node, Keys.Below(path, key), MeasureKeys.Meaning(key)) : null;

    private ReadOnlyCollection<string>? Evidence(Node? node, string path)
    {
        if (node is null)
            return [];
        Node[] ids = node is ListNode list ? [.. list.Items] : [node];
        Node[] wrong = [.. ids.Where(id => id is not ScalarNode scalar || !ScalarReader.Matches(EvidencePattern, scalar.Text))];
        foreach (Node id in wrong)
            problems.Add(id.Where, path, Shown.Node(id), "the id of an entry in the evidence table, such as N01");
        return wrong.Length > 0 ? null : Array.AsReadOnly([.. ids.Select(id => ((ScalarNode)id).Text)]);
    }

    private string? Grade(Node? node, string path)
    {
        if (node is null || (node is ScalarNode scalar && Grades.Contains(scalar.Text)))
            return (node as ScalarNode)?.Text;
        problems.Add(node.Where, path, Shown.Node(node), Shown.List(Grades, "or"));
        return null;
    }

    private (double Low, double High)? Tell(Node node, string path, string found, string expected, string suggestion = "")
    {
        problems.Add(node.Where, path, found, expected, suggestion);
        return null;
    }
}
