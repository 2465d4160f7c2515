using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>What is decided on one day. What a change does not name stays as it was.</summary>
[Meaning("What is decided on one day. What a change does not name stays as it was.")]
public sealed record PolicyChange
{
    /// <summary>The first day on which it holds.</summary>
    [Meaning("The first day on which it holds.")]
    public required DateOnly From { get; init; }

    /// <summary>Why; printed beside the date.</summary>
    [Meaning("Why, in a few words; printed beside the date.")]
    public required string Because { get; init; }

    /// <summary>Participants at one time. At 0 the programme is closed: nothing is offered. A cut takes nobody's place away.</summary>
    [Meaning("Participants at one time. At 0 the programme is closed and nothing is offered; a cut takes no place away from those who hold one.")]
    [In("participants", 0, 10_000_000, Whole = true)]
    public Amount? Cap { get; init; }

    /// <summary>Districts and zones in which the programme works.</summary>
    [Meaning("Districts and zones in which the programme works.")]
    public IReadOnlyList<string>? Serves { get; init; }

    /// <summary>Charges that can be diverted at an arrest.</summary>
    [Meaning("Charges that can be diverted at an arrest.")]
    public IReadOnlyList<Charge>? Eligible { get; init; }

    /// <summary>Officers trained to divert and refer, by district.</summary>
    [Meaning("Officers who are trained to divert and to refer, by district.")]
    [In("officers", 0, 100_000, Whole = true)]
    [In("share", 0, 1)]
    public IReadOnlyDictionary<string, Amount>? Training { get; init; }
}
