using Lead.Sim.Runner.Clusters;
using Lead.Sim.Runner.Tests.Machine;

namespace Lead.Sim.Runner.Tests.Clusters;

public class ShellWordTests
{
    [NeedsTheory(Need.Shell)]
    [InlineData("plain/path-1.2_3")]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("it's")]
    [InlineData("'")]
    [InlineData("$HOME `id` \"x\" \\ ; & | * ? ~ # ! { } ( ) < >")]
    [InlineData("a\nb")]
    [InlineData("ä 中")]
    public void A_shell_reads_the_word_that_was_meant(string word) =>
        Assert.Equal($"[{word}]", Shell.Run(".", new Dictionary<string, string>(), "/bin/sh", "-c", $"printf '[%s]' {ShellWord.Quoted(word)}").Out);
}
