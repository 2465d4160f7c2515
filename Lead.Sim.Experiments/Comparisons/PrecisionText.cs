using System.Globalization;
using System.Text.RegularExpressions;
using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Experiments.Comparisons;

/// <summary>Reads how precise a comparison is to be: <c>jail-days 2%, overdose-deaths ±3</c>.</summary>
public static partial class PrecisionText
{
    private const string Example = "such as \"jail-days 2%, overdose-deaths ±3\"";

    /// <summary>Reads a text.</summary>
    /// <param name="text">Outcomes with a number, separated by commas.</param>
    /// <param name="problems">Takes up all that is wrong.</param>
    /// <returns>What was understood.</returns>
    public static IReadOnlyList<Precision> Read(string text, ICollection<PrecisionProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(problems);
        List<Precision> wanted = [];
        foreach (string part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (One(part, problems) is not { } precision)
                continue;
            if (wanted.Any(earlier => earlier.Outcome == precision.Outcome))
                problems.Add(new($"{precision.Outcome.Measure.Name} twice", "each outcome once"));
            wanted.Add(precision);
        }
        return wanted;
    }

    private static Precision? One(string part, ICollection<PrecisionProblem> problems)
    {
        Match match = Part().Match(part);
        if (!match.Success)
        {
            problems.Add(new(part is "" ? "nothing" : Shown.Text(part), $"an outcome and how precisely it is to be known, {Example}"));
            return null;
        }
        string name = match.Groups["name"].Value, number = match.Groups["number"].Value, unit = match.Groups["unit"].Value;
        if (Headline.All.FirstOrDefault(headline => headline.Measure.Name == name) is not { } outcome)
        {
            problems.Add(new($"the unknown outcome {Shown.Text(name)}", Known(name), Nearest.Hint(name, Headline.All.Select(headline => headline.Measure.Name))));
            return null;
        }
        if (!double.TryParse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out double amount) || !(amount > 0 && double.IsFinite(amount)))
        {
            problems.Add(new($"{Shown.Text(number)} for {name}", "a number above 0 in digits"));
            return null;
        }
        if (unit is not "" and not "%" && unit != outcome.Measure.Unit)
        {
            problems.Add(new($"the unit {Shown.Text(unit)} for {name}", $"{outcome.Measure.Unit} or %"));
            return null;
        }
        return new(outcome, amount, unit is "%");
    }

    // The nearest first.
    private static string Known(string name)
    {
        string[] known = [.. Headline.All.Select(headline => headline.Measure.Name)];
        string? nearest = Nearest.To(name, known);
        return Shown.List([.. known.OrderBy(candidate => candidate == nearest ? 0 : 1)], "or");
    }

    [GeneratedRegex(@"\A(?<name>[^\s±+%]+)\s+(±|\+/?-)?\s*(?<number>[^\s±+%][^\s%]*)\s*(?<unit>%|\S+)?\z")]
    private static partial Regex Part();
}
