using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Experiments.Studies;

/// <summary>A lever and the value it is set to.</summary>
/// <param name="Lever">The path of the number with its unit, such as <c>policy[0].cap.participants</c>.</param>
/// <param name="Value">The value, in that unit.</param>
public sealed record Setting(string Lever, double Value)
{
    /// <summary>In short, as part of a name: <c>cap=120</c>.</summary>
    public override string ToString() => $"{string.Join('.', Lever.Split('.')[1..^1])}={Shown.Number(Value)}";
}
