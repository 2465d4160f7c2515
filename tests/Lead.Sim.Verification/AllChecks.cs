using Lead.Sim.Verification.Concepts;

namespace Lead.Sim.Verification;

/// <summary>Every check, in the order of the document. A new concept is a file of <c>Concepts</c> and a line here.</summary>
internal static class AllChecks
{
    public static readonly IReadOnlyList<Check> List =
    [
        .. LeadCoreFigures.Checks,
        .. CompetingHazards.Checks,
        .. CalendarTime.Checks,
        .. Frailty.Checks,
        .. JailCensus.Checks,
        .. Erlang.Checks,
        .. WaitingLists.Checks,
        .. Training.Checks,
        .. Offers.Checks,
        .. Exclusions.Checks,
        .. Enforcement.Checks,
        .. Retention.Checks,
        .. Treatments.Checks,
        .. Courts.Checks,
        .. Overdoses.Checks,
        .. Money.Checks,
        .. PilotReferrals.Checks,
        .. ZeroEffect.Checks,
    ];

    /// <summary>The check of a name.</summary>
    public static Check Named(string name) => List.Single(check => check.Name == name);
}
