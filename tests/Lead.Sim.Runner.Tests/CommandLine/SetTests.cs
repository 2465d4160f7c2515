using System.Text.Json.Nodes;

namespace Lead.Sim.Runner.Tests.CommandLine;

/// <summary><c>--set LEVER=VALUE</c> of run and compare.</summary>
public sealed class SetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_lever_is_set_and_the_result_can_be_run_again()
    {
        Ended ended = Leadsim.Run(_folder.Path, "run", Repository.Shipped("pilot.yaml"), "--people", "300", "--replications", "2", "--set", "cap=2", "--set", "policy[0].training.central.officers=80", "--out", "small");

        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.StartsWith("pilot-cap-2-training-central-80: As pilot, with cap=2, training.central=80. pilot: ", ended.Out, StringComparison.Ordinal);
        JsonNode manifest = JsonNode.Parse(File.ReadAllText(_folder["small", "manifest.json"]))!;
        Assert.Contains("cap: { participants: 2 }", manifest["inputs"]![1]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(0, Leadsim.Run(_folder.Path, "rerun", "small").Code);
    }

    [Fact]
    public void Compare_sets_levers_of_all_but_the_baseline()
    {
        Ended ended = Leadsim.Run(_folder.Path, "compare", Repository.Shipped("pilot.yaml"), Repository.Shipped("pilot.yaml"), "--people", "300", "--replications", "2", "--set", "cap=2");

        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.Contains("pilot, the baseline: The pilot as it began", ended.Out, StringComparison.Ordinal);
        Assert.Contains("pilot-cap-2 against pilot: As pilot, with cap=2. ", ended.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cap", "leadsim: --set: found cap, expected a lever, an equals sign and a number, such as cap=120.")]
    [InlineData("=3", "leadsim: --set: found =3, expected a lever, an equals sign and a number, such as cap=120.")]
    [InlineData("cap=NaN", "leadsim: --set: found cap=NaN, expected a lever, an equals sign and a number, such as cap=120.")]
    [InlineData("cap=1,000", "leadsim: --set: found cap=1,000, expected a lever, an equals sign and a number, such as cap=120.")]
    [InlineData("capp=3", "pilot.yaml:1:1: found the unknown lever capp, expected policy[0].cap.participants, policy[0].training.central.officers, policy[0].refresher.months or policy[0].legal-coordination.share. Did you mean \"cap\"?")]
    public void A_wrong_setting_is_told_and_nothing_is_written(string setting, string told)
    {
        Ended ended = Leadsim.Run(_folder.Path, "run", Repository.Shipped("pilot.yaml"), "--set", setting);

        Assert.Equal((2, ""), (ended.Code, ended.Out));
        Assert.Contains(told, ended.Error, StringComparison.Ordinal);
        Assert.Empty(_folder.Contents());
    }

    public void Dispose() => _folder.Dispose();
}
