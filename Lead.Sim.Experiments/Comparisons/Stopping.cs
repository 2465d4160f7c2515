using System.Globalization;

namespace Lead.Sim.Experiments.Comparisons;

/// <summary>Why a comparison stopped.</summary>
/// <param name="Reason">What ended it.</param>
/// <param name="Plan">How often it was to be run.</param>
/// <param name="Replications">Replications that were run.</param>
/// <param name="FirstStage">Replications whose spread decided how many were run; all of them if the number was fixed beforehand.</param>
/// <param name="Requirements">What each difference takes; empty if the number was fixed beforehand.</param>
public sealed record Stopping(StoppingReason Reason, Plan Plan, int Replications, int FirstStage, IReadOnlyList<Requirement> Requirements)
{
    /// <summary>The difference that takes the most replications; null if the number was fixed beforehand.</summary>
    public Requirement? Hardest => Requirements.MaxBy(requirement => requirement.Replications);

    /// <summary>Why, in sentences.</summary>
    /// <param name="most">What the most replications are called where they were asked for.</param>
    public string Words(string most = "--max-replications") => Reason switch
    {
        StoppingReason.AsAskedFor => $"{Count(Replications)}, as asked for.",
        StoppingReason.PreciseEnough => $"Stopped after {Count(Replications)}: precise enough. The spread of the first {FirstStage} said that {Needs}.",
        StoppingReason.MostReplications => $"Stopped after {Count(Replications)}, the most that are allowed; {Needs}. Raise {most} to run more.",
        _ => $"Stopped after {Count(Replications)} by the time limit of {Seconds(Plan.TimeLimit!.Value)}{(FirstStage < Plan.FirstStage ? $", before a first stage of {Plan.FirstStage} was over" : "")}; {Needs}. --replications {Replications} runs the same again, a longer --time-limit runs more.",
    };

    private string Needs => double.IsInfinity(Hardest!.Replications)
        ? $"no number is enough to know {Difference} to 0, which is what {Hardest.Wanted} asks for"
        : $"{Number(Hardest.Replications)} are needed to know {Difference} to ±{Number(Hardest.HalfWidth)} {Hardest.Wanted.Outcome.Measure.Unit}{(Hardest.Wanted.IsPercent ? $" ({Hardest.Wanted.Amount.ToString(CultureInfo.InvariantCulture)} % of the baseline)" : "")}";

    private string Difference => $"the difference in {Hardest!.Wanted.Outcome.Measure.Name} of {Hardest.Scenario}";

    private static string Count(int replications) => replications == 1 ? "1 replication" : $"{replications.ToString("N0", CultureInfo.InvariantCulture)} replications";

    private static string Number(double value) => value.ToString(value < 100 ? "0.##" : "N0", CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => $"{time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture)} s";
}
