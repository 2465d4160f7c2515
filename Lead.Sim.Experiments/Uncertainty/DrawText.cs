using System.Globalization;
using System.Text;
using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Experiments.Uncertainty;

/// <summary>Writes a draw as a scenario file that extends the one with the stated values.</summary>
internal static class DrawText
{
    /// <summary>The text of the file.</summary>
    public static string Of(Draw draw, string extends, IReadOnlyList<Parameter> parameters)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Draw {draw.Number}: what nobody knows exactly, each at its rank.\nextends: '{extends.Replace("'", "''", StringComparison.Ordinal)}'\n");
        Dictionary<string, double> sums = parameters.Where(IsAPart).GroupBy(GroupOf).ToDictionary(group => group.Key, group => group.Sum(one => Part(draw, one)));
        string[] section = [];
        foreach (var value in parameters.GroupBy(parameter => parameter.Measured.Path))
        {
            string[] path = value.Key.Split('.');
            int same = section.Zip(path).TakeWhile(pair => pair.First == pair.Second).Count();
            for (int depth = Math.Min(same, path.Length - 1); depth < path.Length - 1; depth++)
                text.Append(CultureInfo.InvariantCulture, $"{Indent(depth)}{path[depth]}:\n");
            section = path[..^1];
            text.Append(CultureInfo.InvariantCulture, $"{Indent(section.Length)}{path[^1]}: {{ {Value([.. value], draw, sums)}, fixed: true, source: \"{Source([.. value], draw)}\" }}\n");
        }
        return text.ToString();
    }

    private static string Value(Parameter[] parameters, Draw draw, Dictionary<string, double> sums)
    {
        Parameter first = parameters[0];
        if (first.Measured.Table is not { } table)
            return $"{first.Measured.Unit}: {Shown.Number(IsAPart(first) ? Part(draw, first) / sums[GroupOf(first)] : first.At(draw.Ranks[first.Name]))}";
        double[] values = first.Measured.SumsToOne
            ? [.. parameters.Select(one => Part(draw, one) / sums[GroupOf(one)])]
            : [.. table.Values.Select(entry => entry.Key == first.Measured.Reference ? entry.Value : Scaled(first, draw, entry.Value))];
        return $"{first.Measured.Unit}: {{ {string.Join(", ", table.Values.Keys.Zip(values, (entry, value) => $"{entry}: {Shown.Number(value)}"))} }}";
    }

    private static double Scaled(Parameter parameter, Draw draw, double value)
    {
        double scaled = value * parameter.At(draw.Ranks[parameter.Name]);

        // A factor at the very end of what is permitted may step over it by a rounding.
        scaled = Math.Clamp(scaled, parameter.Measured.Least, parameter.Measured.Most);
        return parameter.Measured.IsWhole ? Math.Round(scaled) : scaled;
    }

    private static string Source(Parameter[] parameters, Draw draw) => string.Join(", ", parameters.Select(parameter =>
        $"{(parameter.Entry is null ? "" : $"{parameter.Entry} ")}drawn at rank {draw.Ranks[parameter.Name].ToString("0.####", CultureInfo.InvariantCulture)}"));

    private static bool IsAPart(Parameter parameter) => parameter.Measured.SumsToOne;

    // What is to add up to 1: the entries of a table, or a number of all named things.
    private static string GroupOf(Parameter parameter)
    {
        if (parameter.Measured.Table is not null)
            return parameter.Measured.Path;
        string[] path = parameter.Measured.Path.Split('.');
        return string.Join('.', [.. path[..^2], "*", path[^1]]);
    }

    private static double Part(Draw draw, Parameter parameter) =>
        parameter.At(draw.Ranks[parameter.Name]) * (parameter.Entry is { } entry ? parameter.Measured.Table!.Values[entry] : 1);

    private static string Indent(int depth) => new(' ', 2 * depth);
}
