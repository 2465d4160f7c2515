using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.RegularExpressions;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Experiments.Comparisons;

namespace Lead.Sim.Runner.Commands;

/// <summary>The options that say how often scenarios are run to be compared.</summary>
internal sealed partial class PlanOptions
{
    private const int MostReplications = 1_000_000;
    private const string None = "none";
    private static readonly TimeSpan LongestTime = TimeSpan.FromDays(30);

    private readonly Option<int?> _replications = WholeNumber.Option("--replications", "Run each scenario exactly so often, whatever the precision.", 1, MostReplications);

    private readonly Option<IReadOnlyList<Precision>> _precision = new("--precision")
    {
        Description = $"How precisely differences are to be known: half the width of their interval, in percent of the baseline or in the outcome's unit, such as \"jail-days 2%, overdose-deaths ±3\". [default: {Precision.Standard[0].Amount} % for every judged outcome]",
        CustomParser = ReadPrecision,
    };

    private readonly Option<int?> _most = WholeNumber.Option("--max-replications", $"The most replications that a precision may take. [default: {Plan.StandardMost}]", Plan.Fewest, MostReplications);

    private readonly Option<TimeSpan> _timeLimit = new("--time-limit")
    {
        Description = $"Time after which no replication begins, such as 90s, 10min, 2h or none. [default: {Plan.StandardTimeLimit.TotalSeconds}s]",
        CustomParser = ReadTime,
    };

    /// <summary>Adds the options to a command.</summary>
    public PlanOptions(Command command)
    {
        foreach (Option option in (Option[])[_replications, _precision, _most, _timeLimit])
            command.Options.Add(option);
        command.Validators.Add(RefuseContradictions);
    }

    /// <summary>The plan that was asked for.</summary>
    public Plan Asked(ParseResult parsed)
    {
        if (parsed.GetValue(_replications) is { } fixedNumber)
            return new(fixedNumber);
        TimeSpan limit = parsed.GetResult(_timeLimit) is null ? Plan.StandardTimeLimit : parsed.GetValue(_timeLimit);
        return Plan.Precise(parsed.GetValue(_precision) ?? Precision.Standard, parsed.GetValue(_most) ?? Plan.StandardMost, limit == Timeout.InfiniteTimeSpan ? null : limit);
    }

    private void RefuseContradictions(CommandResult result)
    {
        if (result.GetResult(_replications) is null)
            return;
        foreach (Option option in (Option[])[_precision, _most, _timeLimit])
            if (result.GetResult(option) is not null)
                result.AddError($"found --replications and {option.Name}, expected one of them: a fixed number of replications leaves nothing to decide.");
    }

    private static IReadOnlyList<Precision> ReadPrecision(ArgumentResult result)
    {
        List<PrecisionProblem> problems = [];
        IReadOnlyList<Precision> wanted = PrecisionText.Read(result.Tokens[0].Value, problems);
        foreach (PrecisionProblem problem in problems)
            result.AddError($"--precision: {problem}");
        return wanted;
    }

    private static TimeSpan ReadTime(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (text is None)
            return Timeout.InfiniteTimeSpan;
        Match match = Time().Match(text);
        double seconds = match.Success
            ? double.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) * (match.Groups["unit"].Value switch { "min" => 60, "h" => 3_600, _ => 1 })
            : 0;
        if (seconds > 0 && seconds <= LongestTime.TotalSeconds)
            return TimeSpan.FromSeconds(seconds);
        result.AddError($"--time-limit: found {Shown.Text(text)}, expected a time up to {LongestTime.TotalHours:F0}h, such as 90s, 10min or 2h, or none.");
        return default;
    }

    [GeneratedRegex(@"\A(?<number>[0-9]{1,9}(\.[0-9]{1,9})?)\s*(?<unit>s|min|h)?\z")]
    private static partial Regex Time();
}
