using System.Globalization;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Studies;

namespace Lead.Sim.Notebooks.Tests;

/// <summary>Whatever a user of leadsim.py gets wrong is told in a sentence that says what to do.</summary>
public sealed class BadInputTests(AnsweredRequests requests) : IClassFixture<AnsweredRequests>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("leadsim-notebooks-").FullName;

    public static TheoryData<string, string, string> Requests => new()
    {
        { "leadsim.run('pilot', capp=120)", "LeadSimError", "found the unknown lever capp, expected policy[0].cap.participants, policy[0].training.central.officers" },
        { "leadsim.run('pilot', capp=120)", "LeadSimError", "Did you mean \"cap\"?" },
        { "leadsim.run('expansion', cap=120)", "LeadSimError", "found 2 levers cap, expected policy[0].cap.participants or policy[1].cap.participants." },
        { "leadsim.run('pilot', cap=-5)", "LeadSimError", "policy[0].cap.participants: found -5, expected 0 to 10000000 participants in whole numbers. It was set: cap=-5." },
        { "leadsim.run('pilot', cap='many')", "LeadSimError", "--set: found cap=many, expected a lever, an equals sign and a number, such as cap=120." },
        { "leadsim.run('pilot', replications=0)", "LeadSimError", "--replications: found 0, expected a whole number from 1" },
        { "leadsim.run('pilott')", "UnknownName", "There is no scenario 'pilott'. Did you mean 'pilot'?" },
        { "leadsim.run('nowhere/pilot.yaml')", "LeadSimError", "found no file nowhere/pilot.yaml, expected a scenario file." },
        { "leadsim.batch('pilot-uncertanty')", "UnknownName", "There is no experiment 'pilot-uncertanty'. Did you mean 'pilot-uncertainty'?" },
        { "leadsim.compare('no-lead', 'calibration')", "LeadSimError", "start: found 2014-01-01, expected 2017-01-01" },
        { "leadsim.load('nowhere')", "LeadSimError", "nowhere is no finished result of leadsim: there is no results.sqlite in it." },
        { "leadsim.load(pilot).summary['meen']", "UnknownName", "There is no column 'meen'. Did you mean 'mean'?" },
        { "leadsim.load(pilot).monthly['upper59']", "UnknownName", "There is no column 'upper59'. Did you mean 'upper95'?" },
        { "leadsim.load(pilot).value('jail-cencus')", "UnknownName", "There is no measure in summary 'jail-cencus'. Did you mean 'jail-census'?" },
        { "leadsim.load(pilot).value('arrests', 'pilott')", "UnknownName", "There is no scenario in summary 'pilott'. There are: pilot-cap-2-training-central-80." },
        { "leadsim.load(pilot).value('arrests', group='race=blak')", "UnknownName", "There is no group in summary 'race=blak'. Did you mean 'race=black'?" },
        { "leadsim.load(pilot).equity('arests')", "UnknownName", "There is no measure in rates_by_group 'arests'. Did you mean 'arrests'?" },
        { "leadsim.load(pilot).table('monthly_sumary')", "UnknownName", "There is no table 'monthly_sumary'. Did you mean 'monthly_summary'?" },
        { "leadsim.load(pilot).difference()", "LeadSimError", "It is a single run, which has no differences: leadsim.compare compares." },
        { "leadsim.load(pilot).change('arrests')", "LeadSimError", "It is a single run, which has no differences: leadsim.compare compares." },
        { "environ(LEADSIM='/nowhere/leadsim')", "LeadSimError", "LEADSIM names /nowhere/leadsim, but there is no such file. This builds it: dotnet build -c Release " },
        { "environ(LEADSIM='', PATH='/nowhere')", "LeadSimError", "leadsim is not built yet. This builds it: dotnet build -c Release " },
    };

    [NeedsPythonTheory]
    [MemberData(nameof(Requests))]
    public void A_wrong_request_is_told_in_a_sentence(string request, string kind, string told)
    {
        string answer = requests.Answers[request];

        Assert.StartsWith($"{kind}: ", answer, StringComparison.Ordinal);
        Assert.Contains(told, answer, StringComparison.Ordinal);
    }

    [NeedsPythonFact]
    public void A_wrong_request_leaves_nothing_behind() => Assert.Equal(2, Directory.EnumerateDirectories(requests.Folder).Count());

    [NeedsPythonFact]
    public void A_single_replication_has_no_interval_and_can_be_drawn() =>
        Assert.Matches(@"^[\d,]+\.\d arrests \(a single replication: no interval\)$", requests.Answers[AnsweredRequests.OneReplication]);

    [NeedsPythonFact]
    public void A_lever_that_is_set_is_the_library_s()
    {
        Comparison direct = Comparison.Run(
            new Design([Repository.Scenario("pilot").With(new Setting("policy[0].cap.participants", 2), new Setting("policy[0].training.central.officers", 80))], seed: 1, Given.People),
            new Plan(Given.Replications),
            threads: 2);

        Assert.Equal(direct.Outcome(0, ByName.IndexOf("enrolled")).Mean, double.Parse(requests.Answers[AnsweredRequests.Pilot], CultureInfo.InvariantCulture));
    }

    [NeedsPythonTheory]
    [InlineData("pandas")]
    [InlineData("plotly")]
    public async Task A_missing_library_is_told_with_the_command_that_installs_it(string library)
    {
        Ended ended = await Python.Run($"import sys; sys.modules['{library}'] = None\nimport leadsim", Python.Environment(_folder));

        Assert.Equal(1, ended.Code);
        Assert.Contains($"ImportError: Python cannot find {library}. Debian: sudo apt-get install python3-pandas python3-plotly, and start /usr/bin/python3. Elsewhere: ", ended.Error, StringComparison.Ordinal);
        Assert.Single(ended.Error.Split('\n'), line => line.Contains("Error", StringComparison.Ordinal) && !line.StartsWith(' '));
    }

    [NeedsPythonFact]
    public async Task What_was_run_once_is_not_run_again_unless_anything_differs()
    {
        File.Copy(Path.Combine(Repository.Root, "scenarios", "baltimore", "base.yaml"), Path.Combine(_folder, "base.yaml"));
        File.Copy(Path.Combine(Repository.Root, "scenarios", "baltimore", "pilot.yaml"), Path.Combine(_folder, "mine.yaml"));
        Ended ended = await Python.Run(
            $"""
            import pathlib, leadsim
            mine = pathlib.Path({Quoted(Path.Combine(_folder, "mine.yaml"))})
            def folder(**more):
                return leadsim.run(mine, replications=1, **more).folder
            first = folder()
            times = [first.stat().st_mtime_ns]
            assert folder() == first and first.stat().st_mtime_ns == times[0], "the same again"
            assert len({"{"}first, folder(seed=2), folder(cap=30), folder(cap=31){"}"}) == 4, "other options"
            base = mine.with_name("base.yaml")
            base.write_text(base.read_text() + "\n# another text\n")
            assert folder() != first, "another text below"
            """,
            Python.Environment(Path.Combine(_folder, "results")));

        Assert.Equal((0, ""), (ended.Code, ended.Error));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Quoted(string text) => $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal)}'";
}
