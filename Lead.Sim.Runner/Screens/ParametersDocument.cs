using System.Text;
using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Runner.Screens;

/// <summary>The measured values of a scenario as a Markdown document, so that a critic can argue with each.</summary>
internal static class ParametersDocument
{
    private static readonly string[] Grades = ["A", "B", "C"];

    /// <summary>The document.</summary>
    /// <param name="file">The scenario file as it was asked for.</param>
    /// <param name="scenario">Name of the scenario.</param>
    /// <param name="values">Its measured values.</param>
    public static string Of(string file, string scenario, IReadOnlyList<MeasuredValue> values)
    {
        var text = new StringBuilder($"*Made by `leadsim parameters {file}`. Change the scenario, not this page.*\n\n# Parameters of {scenario}\n\n");
        text.Append(Summary(values));
        foreach (IGrouping<string, MeasuredValue> section in values.GroupBy(value => value.Section))
        {
            text.Append($"\n## {section.Key}\n\n| name | meaning | value | unit | range | source | evidence | grade |\n|---|---|---|---|---|---|---|---|\n");
            foreach (MeasuredValue value in section)
                text.Append(Row(value));
        }
        return text.ToString();
    }

    /// <summary>How many values have a grade.</summary>
    /// <param name="values">All values.</param>
    /// <param name="grade">A, B, C, or null for those that have none.</param>
    public static int Count(IEnumerable<MeasuredValue> values, string? grade) => values.Count(value => value.Grade == grade);

    private static string Summary(IReadOnlyList<MeasuredValue> values)
    {
        string counts = string.Join(", ", Grades.Select(grade => $"{Count(values, grade)} of grade {grade}"));
        string[] weak = [.. values.Where(value => value.Grade is "C").Select(value => $"- `{value.Path}`\n")];
        return $"{values.Count} measured values (a table counts once): {counts}, {Count(values, null)} ungraded. A is direct evidence, B indirect, C weak or assumed.\n"
            + "A range is what the evidence allows; that of a table is a factor on all of its values. What is decided (the policy) is not here.\n"
            + $"\n<details>\n<summary>Grade C: {weak.Length} values</summary>\n\n{string.Concat(weak)}\n</details>\n";
    }

    private static string Row(MeasuredValue value)
    {
        string source = value.Note is null ? value.Source : $"{value.Source}. Note: {value.Note}";
        string[] cells = [$"`{value.Path}`", value.Meaning, ValueOf(value), value.Unit, RangeOf(value), source, string.Join(", ", value.Evidence), value.Grade ?? ""];
        return $"| {string.Join(" | ", cells.Select(Cell))} |\n";
    }

    private static string ValueOf(MeasuredValue value) => value.Number is { } number
        ? Shown.Number(number.Value)
        : string.Join(", ", value.Table!.Values.Select(entry => $"{entry.Key}: {Shown.Number(entry.Value)}"));

    private static string RangeOf(MeasuredValue value) =>
        value.IsFixed ? "exact" : $"{(value.Table is null ? "" : "times ")}{Shown.Number(value.Low)} to {Shown.Number(value.High)}{(value.Given is { } given ? $", {given}" : "")}";

    // A bar would end the cell, a line end the table.
    private static string Cell(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);
}
