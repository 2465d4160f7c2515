using System.Text.Json;
using Lead.Sim.Experiments.Comparisons;

namespace Lead.Sim.Runner.Results;

/// <summary>Reads from a manifest why a comparison stopped.</summary>
internal static class StoredStopping
{
    /// <summary>As it was written.</summary>
    /// <param name="stopping">The object <c>stopping</c>.</param>
    /// <param name="replications">Replications that were run.</param>
    public static Stopping Of(JsonElement stopping, int replications)
    {
        Requirement[] required = [.. stopping.GetProperty("required").EnumerateArray().Select(Required)];
        Plan plan = required.Length == 0
            ? new(replications)
            : Plan.Precise([.. required.Select(requirement => requirement.Wanted).Distinct()], stopping.GetProperty("most-replications").GetInt32(), Seconds(stopping.GetProperty("time-limit-seconds")));
        return new(Words.Parse<StoppingReason>(stopping.GetProperty("reason").GetString()!), plan, replications, stopping.GetProperty("first-stage").GetInt32(), required);
    }

    private static Requirement Required(JsonElement required)
    {
        double halfWidth = required.GetProperty("half-width").GetDouble();
        Headline outcome = Headline.All.First(headline => headline.Measure.Name == required.GetProperty("measure").GetString());
        Precision wanted = required.GetProperty("percent-of-baseline") is { ValueKind: JsonValueKind.Number } percent
            ? new(outcome, percent.GetDouble(), IsPercent: true)
            : new(outcome, halfWidth, IsPercent: false);
        double replications = required.GetProperty("replications") is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : double.PositiveInfinity;
        return new(required.GetProperty("scenario").GetString()!, wanted, halfWidth, replications);
    }

    private static TimeSpan? Seconds(JsonElement seconds) => seconds.ValueKind is JsonValueKind.Number ? TimeSpan.FromSeconds(seconds.GetDouble()) : null;
}
