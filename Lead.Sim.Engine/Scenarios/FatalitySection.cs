using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>Who dies of an overdose: witness, naloxone, emergency call.</summary>
[Meaning("Who dies of an overdose: witness, naloxone, emergency call.")]
public sealed record FatalitySection
{
    /// <summary>Overdoses that somebody sees.</summary>
    [Meaning("Share of overdoses that somebody witnesses.")]
    [In("share", 0, 1)]
    public required Quantity Witnessed { get; init; }

    /// <summary>Naloxone given, of those witnessed.</summary>
    [Meaning("Share of witnessed overdoses in which naloxone is given, unless a policy changes it.")]
    [In("share", 0, 1)]
    public required Quantity Naloxone { get; init; }

    /// <summary>Emergency call, of those witnessed without naloxone.</summary>
    [Meaning("Share of other witnessed overdoses in which somebody calls for help.")]
    [In("share", 0, 1)]
    public required Quantity EmergencyCall { get; init; }

    /// <summary>Death without witness or naloxone.</summary>
    [Meaning("Share of overdoses without witness or help that are fatal.")]
    [In("share", 0, 1)]
    public required Quantity Unhelped { get; init; }

    /// <summary>Death with naloxone.</summary>
    [Meaning("Share of overdoses with naloxone that are fatal.")]
    [In("share", 0, 1)]
    public required Quantity WithNaloxone { get; init; }

    /// <summary>Death with an emergency call relative to without help.</summary>
    [Meaning("Fatality with an emergency call, relative to without help.")]
    [In("ratio", 0, 1)]
    public required Quantity WithCall { get; init; }

    /// <summary>The chance of dying of an overdose.</summary>
    /// <param name="naloxone">Share of witnessed overdoses in which naloxone is given.</param>
    public double Chance(double naloxone)
    {
        double called = Unhelped.Value * ((EmergencyCall.Value * WithCall.Value) + 1 - EmergencyCall.Value);
        return ((1 - Witnessed.Value) * Unhelped.Value) + (Witnessed.Value * ((naloxone * WithNaloxone.Value) + ((1 - naloxone) * called)));
    }
}
