using Lead.Sim.Runner.Clusters;

namespace Lead.Sim.Runner.Tests.Clusters;

public class SlurmTimeTests
{
    // The six notations of sbatch's manual, and its reading of each.
    [Theory]
    [InlineData("90", "0-01:30:00")]
    [InlineData("90:30", "0-01:30:30")]
    [InlineData("12:00:00", "0-12:00:00")]
    [InlineData("36:00:00", "1-12:00:00")]
    [InlineData("2-12", "2-12:00:00")]
    [InlineData("2-12:30", "2-12:30:00")]
    [InlineData("2-12:30:15", "2-12:30:15")]
    public void A_time_is_read_as_sbatch_reads_it(string text, string expected) => Assert.Equal(expected, SlurmTime.Write(SlurmTime.Read(text)!.Value));

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("00:00:00")]
    [InlineData("-5")]
    [InlineData("1:60")]
    [InlineData("1:00:60")]
    [InlineData("1:2:3:4")]
    [InlineData("2h")]
    [InlineData("90 ")]
    [InlineData("1.5")]
    [InlineData("2-")]
    [InlineData("forever")]
    [InlineData("99999999999")]
    [InlineData("٩٠")]
    public void Anything_else_is_none(string text) => Assert.Null(SlurmTime.Read(text));
}
