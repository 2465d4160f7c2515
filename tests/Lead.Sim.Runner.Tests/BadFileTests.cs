using Lead.Sim.Runner.Tests.CommandLine;

namespace Lead.Sim.Runner.Tests;

public class BadFileTests
{
    public static TheoryData<string> Files => [.. BadFile.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_bad_file_is_told_as_expected(string name)
    {
        string said = BadFile.Said(name);
        if (BadFile.Accepts && said is not "")
            File.WriteAllText(BadFile.ExpectedPathOf(name), said);

        string expected = File.Exists(BadFile.ExpectedPathOf(name)) ? File.ReadAllText(BadFile.ExpectedPathOf(name)) : "";

        Assert.True(said is not "", $"{name}.yaml is taken for sound.");
        Assert.True(expected == said, $"{name}.yaml\nexpected:\n{expected}\nsaid:\n{said}\n{BadFile.ToAccept}");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_line_says_where_what_was_found_and_what_was_expected(string name) =>
        Assert.All(File.ReadAllLines(BadFile.ExpectedPathOf(name)), line => Assert.Matches(@"^[^ ]+\.yaml:\d+:\d+: ([^ ]+: )?found .+, expected .+[.?]$", line));

    [Fact]
    public void Every_bad_file_has_its_message_and_every_message_its_file()
    {
        Assert.InRange(BadFile.Names.Count, 70, int.MaxValue);
        Assert.Equal(BadFile.Names, BadFile.NamesOf("*.expected.txt"));
    }

    [Fact]
    public void Checking_all_of_them_at_once_says_it_all_on_standard_error_and_ends_with_2()
    {
        Ended ended = Leadsim.Run(Repository.BadFiles, ["check", .. BadFile.Names.Select(name => name + ".yaml")]);

        Assert.Equal(2, ended.Code);
        Assert.Equal("", ended.Out);
        Assert.Equal(string.Concat(BadFile.Names.Select(name => File.ReadAllText(BadFile.ExpectedPathOf(name)))), ended.Error);
        Assert.DoesNotMatch(@"(?m)^\s+at ", ended.Error);
    }

    [Theory]
    [InlineData("share-of-sixty")]
    [InlineData("many-things")]
    [InlineData("empty")]
    public void A_bad_file_is_not_run_and_leaves_nothing(string name)
    {
        using TemporaryFolder folder = new();

        Ended ended = Leadsim.Run(folder.Path, "run", BadFile.PathOf(name));

        Assert.Equal(2, ended.Code);
        Assert.Equal("", ended.Out);
        Assert.Equal(BadFile.Said(name), ended.Error.Replace(Repository.BadFiles + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
        Assert.Empty(folder.Contents());
    }
}
