using System.Text.RegularExpressions;

namespace Lead.Sim.Runner.Tests.CommandLine;

public sealed class HelpTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Help_names_all_commands()
    {
        Ended ended = Leadsim.Run(_folder.Path, "--help");

        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.All(["compare <BASELINE> <OTHER>", "run <FILE>", "batch <EXPERIMENT>", "status <DIR>", "merge <DIR>", "submit <EXPERIMENT>", "rerun <DIR>", "query <DIR> <SQL>", "show <DIR>", "export <DIR>", "check <FILE>", "schema", "parameters <FILE>"], command => Assert.Contains($"\n  {command} ", ended.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void Help_of_run_names_every_option_with_its_default()
    {
        Ended ended = Leadsim.Run(_folder.Path, "run", "--help");

        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.All(
            [
                @"--replications .*\[default: 100\]",
                @"--seed .*\[default: 1\]",
                $@"--threads .*\[default: {Environment.ProcessorCount}\]",
                "--people .*instead of the scenario's number",
                @"--out .*\[default: results/NAME, or the next free NAME-2, NAME-3, \.\.\.\]",
                "--force ",
                "--json ",
                "--quiet ",
            ],
            option => Assert.Matches(new Regex($"(?m)^  {option}"), ended.Out));
    }

    [Fact]
    public void The_version_is_told()
    {
        Ended ended = Leadsim.Run(_folder.Path, "--version");

        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.Matches(@"^\d+\.\d+\.\d+", ended.Out);
    }

    [Theory]
    [InlineData("", "found no command, expected compare, run, show, report, export, batch, status, merge, submit, draw, rerun, query, check, schema or parameters.|try leadsim --help.")]
    [InlineData("rnu", "found the unknown word rnu. Did you mean \"run\"?|try leadsim --help.")]
    [InlineData("simulate", "found the unknown word simulate.|try leadsim --help.")]
    [InlineData("run a.yaml --treads 2", "found the unknown option --treads. Did you mean \"--threads\"?|try leadsim run --help.")]
    [InlineData("run a.yaml --colour", "found the unknown option --colour.|try leadsim run --help.")]
    [InlineData("run a.yaml b.yaml", "found the unknown word b.yaml.|try leadsim run --help.")]
    [InlineData("run a.yaml --replications 0", "--replications: found 0, expected a whole number from 1 to 1000000.|try leadsim run --help.")]
    [InlineData("run a.yaml --replications -5", "--replications: found -5, expected a whole number from 1 to 1000000.|try leadsim run --help.")]
    [InlineData("run a.yaml --replications 1e3", "--replications: found 1e3, expected a whole number from 1 to 1000000.|try leadsim run --help.")]
    [InlineData("run a.yaml --replications 99999999999", "--replications: found 99999999999, expected a whole number from 1 to 1000000.|try leadsim run --help.")]
    [InlineData("run a.yaml --people 0", "--people: found 0, expected a whole number from 1 to 16777216.|try leadsim run --help.")]
    [InlineData("run a.yaml --people 2,000", "--people: found 2,000, expected a whole number from 1 to 16777216.|try leadsim run --help.")]
    [InlineData("run a.yaml --threads 0", "--threads: found 0, expected a whole number from 1 to 1024.|try leadsim run --help.")]
    [InlineData("run a.yaml --seed -1", "--seed: found -1, expected a whole number from 0 to 18446744073709551615.|try leadsim run --help.")]
    [InlineData("run a.yaml --seed abc", "--seed: found abc, expected a whole number from 0 to 18446744073709551615.|try leadsim run --help.")]
    [InlineData("run", "Required argument 'FILE' missing for command: 'run'.|try leadsim run --help.")]
    [InlineData("check", "Required argument 'FILE' missing for command: 'check'.|try leadsim check --help.")]
    public void A_command_that_cannot_be_followed_is_told_in_two_lines(string command, string told)
    {
        Ended ended = Leadsim.Run(_folder.Path, command.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(string.Concat(told.Split('|').Select(line => $"leadsim: {line}\n")), ended.Error);
        Assert.Equal((2, ""), (ended.Code, ended.Out));
        Assert.Empty(_folder.Contents());
    }

    [Fact]
    public void All_wrong_numbers_are_told_at_once() => Assert.Equal(
        ["--replications", "--seed", "--threads", "--people"],
        Leadsim.Run(_folder.Path, "run", "a.yaml", "--replications", "x", "--seed", "x", "--threads", "x", "--people", "x").Error
            .Split('\n').Where(line => line.Contains("found x,", StringComparison.Ordinal)).Select(line => line.Split(' ')[1].TrimEnd(':')));

    public void Dispose() => _folder.Dispose();
}
