using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Uncertainty;

namespace Lead.Sim.Experiments.Studies;

/// <summary>What an experiment must satisfy beyond the form of each key.</summary>
internal static class ExperimentChecks
{
    /// <summary>Adds everything that is wrong with the file by itself.</summary>
    /// <param name="bound">The file.</param>
    /// <param name="experiment">What it says, with what the command line decides instead.</param>
    /// <param name="problems">Takes up everything.</param>
    public static void Check(Bound<Experiment> bound, Experiment experiment, Problems problems)
    {
        if (experiment.Scenarios.Count == 0)
            Tell("scenarios", "no scenario", "the baseline at least");
        foreach (var (n, sweep) in (experiment.Sweep ?? []).Index())
            CheckSweep($"sweep[{n}]", sweep, Tell);
        foreach (string lever in (experiment.Sweep ?? []).GroupBy(sweep => sweep.Lever).Where(same => same.Count() > 1).Select(same => same.Key))
            Tell("sweep", $"{lever} more than once", "each lever once");
        if (experiment.Sweep is { Count: > 0 } && experiment.Scenarios.Count < 2)
            Tell("sweep", "levers to sweep, but no scenario beside the baseline", "a second scenario whose levers are swept");

        string[] known = [.. Measure.All.Select(measure => measure.Name)];
        foreach (var (n, outcome) in (experiment.Outcomes ?? []).Index())
        {
            if (!known.Contains(outcome))
                Tell($"outcomes[{n}]", Shown.Text(outcome), "a measure of docs/results.md", Nearest.Hint(outcome, known));
            else if (experiment.Outcomes!.Take(n).Contains(outcome))
                Tell($"outcomes[{n}]", $"{outcome} a second time", "each measure once");
        }
        if (experiment.Outcomes is { Count: 0 })
            Tell("outcomes", "no outcome", "one measure at least", "Leave the key out for those that comparisons show.");
        CheckHowOften(experiment, Tell);

        void Tell(string path, string found, string expected, string suggestion = "") => problems.Add(bound.LocationOf(path), path, found, expected, suggestion);
    }

    // With draws an interval has two parts, and replications narrow only the one.
    private static void CheckHowOften(Experiment experiment, Action<string, string, string, string> tell)
    {
        if (experiment.Replications is null == experiment.Precision is null)
            tell("precision", experiment.Precision is null ? "neither replications nor precision" : "replications and precision", "one of them", "");
        if (experiment.MaxReplications is not null && experiment.Precision is null)
            tell("max-replications", "max-replications without precision", "both", "");
        if (experiment.Precision is not { } text)
            return;
        if (experiment.Draws is not null)
            tell("precision", "precision and draws", "one of them", "What nobody knows makes a difference as imprecise as it is, and no number of replications changes that. With draws, say how many replications each has.");
        if (experiment.Scenarios.Count < 2)
            tell("precision", "a precision, but no scenario beside the baseline", "a difference that is to be known", "");
        List<PrecisionProblem> wrong = [];
        IReadOnlyList<Precision> wanted = PrecisionText.Read(text, wrong);
        foreach (PrecisionProblem problem in wrong)
            tell("precision", problem.Found, problem.Expected, problem.Suggestion);
        foreach (Precision unkept in wanted.Where(one => experiment.Outcomes is { } outcomes && !outcomes.Contains(one.Outcome.Measure.Name)))
            tell("precision", unkept.Outcome.Measure.Name, "one of the outcomes that are kept", "Add it to outcomes.");
    }

    /// <summary>Adds everything that is wrong with correlations: they are of parameters that are drawn, and possible.</summary>
    public static void CheckCorrelations(Bound<Experiment> bound, Experiment experiment, IReadOnlyList<Variant> variants, Problems problems)
    {
        if (experiment.Correlations is not { } correlations)
            return;
        if (experiment.Draws is null)
            Tell("correlations", "correlations, but no draws", "draws beside them");
        string[] known = [.. variants.SelectMany(variant => Parameter.Of(variant.Loaded.Scenario, experiment.People is not null)).Select(parameter => parameter.Name).Distinct()];
        int before = problems.Count;
        foreach (var (n, correlation) in correlations.Index())
        {
            if (correlation.Between.Count != 2 || correlation.Between[0] == correlation.Between[1])
                Tell($"correlations[{n}].between", $"{correlation.Between.Distinct().Count()} different parameters", "two different parameters");
            foreach (string unknown in correlation.Between.Except(known))
                Tell($"correlations[{n}].between", Shown.Text(unknown), "a measured value that is not exact", Nearest.Hint(unknown, known));
        }
        if (problems.Count > before)
            return;
        try
        {
            _ = new Ranks(0, 1, Of(experiment));
        }
        catch (ArgumentException)
        {
            Tell("correlations", "correlations that no variables can have with each other", "a positive definite matrix", "Bring the strongest nearer to 0.");
        }

        void Tell(string path, string found, string expected, string suggestion = "") => problems.Add(bound.LocationOf(path), path, found, expected, suggestion);
    }

    /// <summary>The correlations of an experiment.</summary>
    public static IReadOnlyList<Correlation> Of(Experiment experiment) => [.. (experiment.Correlations ?? []).Select(one => new Correlation(one.Between[0], one.Between[1], one.Rank))];

    private static void CheckSweep(string path, SweepSection sweep, Action<string, string, string, string> tell)
    {
        if (sweep.Values is null == sweep.Steps is null)
            tell(path, sweep.Values is null ? "neither values nor steps" : "values and steps", "one of them", "");
        else if (sweep.Values is { } values && (values.Count == 0 || values.Distinct().Count() < values.Count))
            tell($"{path}.values", values.Count == 0 ? "no value" : "a value a second time", "each value once, and one at least", "");
        else if (sweep.Steps is { } steps && !IsWhole(steps))
            tell($"{path}.steps", $"from {Shown.Number(steps.From)} to {Shown.Number(steps.To)} by {Shown.Number(steps.Step)}", "steps above 0 that lead from the first value to the last", "");
    }

    private static bool IsWhole(StepsSection steps)
    {
        double count = (steps.To - steps.From) / steps.Step;
        return steps.Step > 0 && count >= 0 && count < 10_000 && Math.Abs(count - Math.Round(count)) < 1e-9;
    }
}
