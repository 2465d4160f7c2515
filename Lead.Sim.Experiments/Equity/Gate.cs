namespace Lead.Sim.Experiments.Equity;

/// <summary>A gate on the way from an arrest or a referral into the programme.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Question">What it asks.</param>
/// <param name="Passed">Measures that add up to those who pass.</param>
/// <param name="Reached">Measures that add up to those who come to it.</param>
public sealed record Gate(string Name, string Question, IReadOnlyList<string> Passed, IReadOnlyList<string> Reached)
{
    /// <summary>All gates, in the order in which a person comes to them. Who waits for a slot or an intake when the time ends has come to that gate and not passed it.</summary>
    public static readonly IReadOnlyList<Gate> All =
    [
        new("served", "Of arrests: was the person free to be enrolled, where the programme works on that day?", ["served-arrests"], ["arrests"]),
        new("eligible", "Of these: was it for an eligible charge?", ["eligible-arrests"], ["served-arrests"]),
        new("offered", "Of these: did a trained officer offer diversion?", ["arrest-referrals"], ["eligible-arrests"]),
        new("records-check", "Of referrals by all doors: did the records check let the person in?", ["referrals-declined", "slot-requests"], ["referrals"]),
        new("consent", "Of these: did the person accept?", ["slot-requests"], ["referrals-declined", "slot-requests"]),
        new("slot", "Of these: was a slot given, at once or after a wait?", ["slots-given"], ["slot-requests"]),
        new("intake", "Of these: did the person come to the intake?", ["enrolments"], ["slots-given"]),
        new("net-widening", "Of enrolments: had the person not been arrested in the six months before? No gate, but who comes through: the programme reaches people whom arrest would not have.", ["enrolments-without-arrest"], ["enrolments"]),
    ];
}
