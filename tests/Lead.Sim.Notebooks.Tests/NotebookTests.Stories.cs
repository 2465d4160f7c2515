using System.Globalization;
using System.Text.RegularExpressions;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Inputs;
using Lead.Sim.Experiments.Statistics;
using Lead.Sim.Experiments.Studies;
using MathNet.Numerics.Distributions;

namespace Lead.Sim.Notebooks.Tests;

/// <summary>What the second, third and fourth notebook say.</summary>
public partial class NotebookTests
{
    [NeedsPythonFact]
    public void Participants_by_cap_are_those_of_the_library()
    {
        // LEADSIM_SMALL runs two replications of a batch.
        var pilot = Repository.Scenario("pilot").With(new("policy[0].cap.participants", 60), new("policy[0].training.central.officers", 60));
        Comparison direct = Comparison.Run(new Design([Repository.Scenario("no-lead"), pilot], seed: 1, Given.People), new Plan(2), threads: 2);
        int at = Array.IndexOf(Notebook.Numbers(executed["02"].Trace("Participants", "60 officers trained")["x"]!), 60.0);

        Assert.Equal(direct.Outcome(1, ByName.IndexOf("enrolled")).Mean, Notebook.Numbers(executed["02"].Trace("Participants", "60 officers trained")["y"]!)[at]!.Value, Relative);
        Assert.Equal(-direct.Difference(1, ByName.IndexOf("arrests")).Difference.Mean, Notebook.Numbers(executed["02"].Trace("Arrests averted", "60 officers trained")["y"]!)[at]!.Value, Relative);
    }

    [NeedsPythonFact]
    public void The_recursion_of_the_notebook_is_erlangs_formula()
    {
        Assert.Equal(0.2146, ErlangLoss.Blocked(10, 10), 4);
        Assert.Equal("A load of 10 on 10 lines loses 0.2146 of the calls; Erlang's tables say 0.2146.", executed["02"].Sentence("A load of 10"));
    }

    [Fact]
    public void The_saved_shares_of_refused_requests_are_erlangs_for_the_saved_loads()
    {
        var saved = new Notebook(Path.Combine(Repository.Notebooks, Repository.All[1]));
        double[][] rows = [.. Row().Matches(saved.Texts.Single(text => text.Contains("erlang", StringComparison.Ordinal)))
            .Select(row => row.Groups["number"].Captures.Select(number => double.Parse(number.Value, CultureInfo.InvariantCulture)).ToArray())];

        // cap, requests, days held, load, refused, erlang
        Assert.Equal(6, rows.Length);
        Assert.All(rows, row => Assert.Equal(row[1] * row[2] / 3652, row[3], 0.01));
        Assert.All(rows, row => Assert.Equal(ErlangLoss.Blocked(row[3], (int)row[0]), row[5], 0.0006));
    }

    [NeedsPythonFact]
    public void Shared_and_independent_luck_have_the_spread_that_the_replications_have()
    {
        Comparison direct = Given.Compared("no-lead", "expansion");
        int jailDays = ByName.IndexOf("jail-days"), half = Given.Replications / 2;
        double[] none = direct.Totals(0, jailDays).ToArray(), expansion = direct.Totals(1, jailDays).ToArray();
        PairedDifference paired = direct.Difference(1, jailDays);
        string sentence = executed["03"].Sentence("A difference between independent runs");

        SaysWithin(sentence, paired.Difference.StandardDeviation, 0.5);
        SaysWithin(sentence, paired.PairingFactor, 0.5);
        SaysWithin(sentence, Estimate.Of(expansion[..half].Zip(none[half..], (other, baseline) => other - baseline)).StandardDeviation, 0.5);
        Same(
            [.. new[] { 1, 2 }.Select(n => Estimate.Of(expansion.Zip(none, (other, baseline) => other - baseline).Chunk(n).Select(group => group.Average())).StandardDeviation)],
            Notebook.Numbers(executed["03"].Trace("Error of the difference", "shared luck (common random numbers)")["y"]!));
    }

    [NeedsPythonFact]
    public void A_correlation_has_to_exceed_what_luck_gives_so_many_parameters()
    {
        const int Draws = 12;
        int parameters = int.Parse(Parameters().Match(executed["03"].Sentence($"{Draws} draws of ")).Groups["count"].Value, CultureInfo.InvariantCulture);
        double t = StudentT.InvCDF(0, 1, Draws - 2, 1 - (0.05 / 2 / parameters));

        Assert.StartsWith($"With {Draws} draws a correlation has to exceed {Math.Sqrt(t * t / ((t * t) + Draws - 2)):F2} ", executed["03"].Sentence("With 12 draws"), StringComparison.Ordinal);
    }

    [NeedsPythonFact]
    public void The_calibration_is_counted_as_its_page_counts_it()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "calibration.md"));
        string counted = Counted().Match(page).Value;

        Assert.StartsWith(counted, executed["04"].Sentence(counted.Split(':')[0]), StringComparison.Ordinal);
    }

    [NeedsPythonFact]
    public void Arrests_by_district_are_those_of_the_library()
    {
        Comparison direct = Comparison.Run(new Design([ScenarioFile.Load(Path.Combine(Repository.Notebooks, "data", "2014-2016.yaml"))], seed: 1, Given.People), new Plan(Given.Replications), threads: 2);
        var trace = executed["04"].Trace("Drug arrests by police district", "model");
        string[] districts = [.. trace["y"]!.AsArray().Select(name => name!.GetValue<string>())];
        double[][] drug = [.. districts.Select(district => Drug(direct, direct.Groups.Names.Index().First(group => group.Item == $"district={district}").Index))];

        Same(
            [.. drug.Select(mine => Estimate.Of(mine.Select((arrests, n) => arrests / drug.Sum(all => all[n]))).Mean)],
            Notebook.Numbers(trace["x"]!));
    }

    [NeedsPythonFact]
    public void The_data_of_a_chart_are_those_of_its_file()
    {
        Dictionary<string, double> data = File.ReadLines(Path.Combine(Repository.Notebooks, "data", "drug-arrests.csv"))
            .Where(line => line.StartsWith("age=", StringComparison.Ordinal))
            .Select(line => line["age=".Length..].Split(','))
            .ToDictionary(cells => cells[0], cells => double.Parse(cells[1], CultureInfo.InvariantCulture));
        var trace = executed["04"].Trace("Drug arrests by age", "data");

        Assert.Equal(data.Keys, trace["y"]!.AsArray().Select(name => name!.GetValue<string>()));
        Same([.. data.Values.Select(arrests => arrests / data.Values.Sum())], Notebook.Numbers(trace["x"]!));
    }

    private static double[] Drug(Comparison comparison, int group) =>
        [.. comparison.Totals(0, ByName.IndexOf("possession-arrests"), group).ToArray().Zip(comparison.Totals(0, ByName.IndexOf("sale-arrests"), group).ToArray(), (possession, sale) => possession + sale)];

    [GeneratedRegex(@"^(?<number>\d+)(\s+(?<number>\d+\.\d+)){5}$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"draws of (?<count>\d+) parameters")]
    private static partial Regex Parameters();

    [GeneratedRegex(@"\d+ comparisons: \d+ met, \d+ not met, \d+ not comparable\.")]
    private static partial Regex Counted();
}
