using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Tests.Reading;

public class AmountTests
{
    [Theory]
    [InlineData("{ participants: 60 }", 60, "participants")]
    [InlineData("{ share: 0.6 }", 0.6, "share")]
    public void A_lever_is_a_unit_and_a_value(string yaml, double value, string unit) =>
        Assert.Equal(new Amount(value, unit, new("toy.yaml", 1, 6)), Toys.Read<Levers>($"cap: {yaml}").Cap);

    [Theory]
    [InlineData("{ share: 0.6, source: x }", "1:20: cap: found a source, expected only a unit and its value. A lever is decided, not measured: leave out source.")]
    [InlineData("{ share: 0.6, range: [0, 1] }", "1:20: cap: found a range, expected only a unit and its value. A lever is decided, not measured: leave out range.")]
    [InlineData("60", "1:6: cap: found 60, expected an amount in participants (0 to 1000 participants in whole numbers) or share (a share from 0 to 1). Write { participants: 60 }.")]
    [InlineData("{ people: 60 }", "1:8: cap: found people: 60, expected participants (0 to 1000 participants in whole numbers) or share (a share from 0 to 1).")]
    [InlineData("{ share: 60 }", "1:15: cap.share: found 60, expected a share from 0 to 1. Did you mean 0.6?")]
    [InlineData("{ participants: 6.5 }", "1:22: cap.participants: found 6.5, expected 0 to 1000 participants in whole numbers.")]
    [InlineData("{ share: 0.6, participants: 60 }", "1:20: cap: found share and participants, expected exactly one unit.")]
    [InlineData("{ participant: 60 }", "1:8: cap: found the unknown key \"participant\", expected a known key. Did you mean \"participants\"?")]
    [InlineData("{}", "1:6: cap: found no unit, expected participants (0 to 1000 participants in whole numbers) or share (a share from 0 to 1).")]
    public void Anything_else_is_told(string yaml, string message) => Assert.Equal(["toy.yaml:" + message], Toys.Wrong<Levers>($"cap: {yaml}"));
}
