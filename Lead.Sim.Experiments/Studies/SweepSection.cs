using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Experiments.Studies;

/// <summary>A lever that is varied.</summary>
[Meaning("A lever that is varied.")]
public sealed record SweepSection
{
    /// <summary>The path of the number in the scenario, its unit included.</summary>
    [Meaning("The path of the number in the scenario with its unit, such as policy[0].cap.participants; policy[0] is the first change of the scenario and what it extends.")]
    [Pattern(@"^policy\[[0-9]{1,4}\](\.[a-z0-9]+(-[a-z0-9]+)*){2,4}$", "a lever of a policy change with its unit, such as policy[0].cap.participants")]
    public required string Lever { get; init; }

    /// <summary>The values one by one.</summary>
    [Meaning("The values one by one; or else steps.")]
    [Between(double.NegativeInfinity, double.PositiveInfinity)]
    public IReadOnlyList<double>? Values { get; init; }

    /// <summary>The values in even steps.</summary>
    [Meaning("The values in even steps; or else values.")]
    public StepsSection? Steps { get; init; }
}
