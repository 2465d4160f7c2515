using System.Globalization;
using System.Text.RegularExpressions;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Notebooks.Tests;

/// <summary>Every notebook is executed for real, and says what the library says when it is asked without a notebook.</summary>
public partial class NotebookTests(ExecutedNotebooks executed) : IClassFixture<ExecutedNotebooks>
{
    // Figures keep five significant digits.
    private const double Relative = 1e-4;

    public static TheoryData<string> All => [.. Repository.All];

    [NeedsPythonTheory]
    [MemberData(nameof(All))]
    public void A_notebook_runs_to_its_end(string name)
    {
        Assert.True(executed.Ended(name).Code == 0, executed.Ended(name).Error);
        Assert.All(executed[name].Outputs, output => Assert.NotEqual("error", output["output_type"]!.GetValue<string>()));
    }

    [NeedsPythonTheory]
    [MemberData(nameof(All))]
    public void What_is_executed_is_what_is_saved(string name) => Assert.Equal(new Notebook(Path.Combine(Repository.Notebooks, name)).Sources, executed[name].Sources);

    [NeedsPythonTheory]
    [InlineData("no-lead", 0)]
    [InlineData("pilot", 1)]
    [InlineData("expansion", 2)]
    public void The_chart_of_the_jail_population_is_the_mean_over_replications(string name, int scenario) =>
        Same([.. MonthlyFigure.LevelsOf(Given.Three, "jail-census")[scenario].Select(month => month.Mean)], Notebook.Numbers(executed["01"].Trace("Projected jail population", name)["y"]!));

    [NeedsPythonTheory]
    [InlineData("pilot", 0)]
    [InlineData("expansion", 1)]
    public void The_chart_of_the_difference_is_the_mean_over_paired_replications(string name, int scenario) =>
        Same([.. MonthlyFigure.DifferencesOf(Given.Three, "jail-census")[scenario].Select(month => month.Mean)], Notebook.Numbers(executed["01"].Trace("Difference from no-lead", name)["y"]!));

    [NeedsPythonFact]
    public void Added_costs_are_paired_differences_with_their_intervals()
    {
        var bars = executed["01"].Trace("Added costs", "expansion");
        Estimate[] costs = [.. new[] { "cost-city", "cost-state", "cost-medicaid", "cost-funder", "cost-total" }.Select(measure => Given.Three.Difference("expansion", measure).Difference)];

        Same([.. costs.Select(cost => cost.Mean / 1e6)], Notebook.Numbers(bars["x"]!));
        Same([.. costs.Select(cost => (cost.Upper95 - cost.Mean) / 1e6)], Notebook.Numbers(bars["error_x"]!["array"]!));
    }

    [NeedsPythonFact]
    public void Gates_are_counts_a_year()
    {
        double years = Given.Three.Months.EndOf(Given.Three.Months.Count - 1) / 365.25;
        var bars = executed["01"].Trace("From arrest to enrolment", "pilot");
        double enrolments = Notebook.Numbers(bars["x"]!)[bars["y"]!.AsArray().Select(name => name!.GetValue<string>()).ToList().IndexOf("enrolments")]!.Value;

        Assert.Equal(Given.Three.Outcome("pilot", "enrolments").Mean / years, enrolments, Relative);
    }

    [NeedsPythonFact]
    public void Sentences_say_the_numbers_of_the_library()
    {
        Notebook notebook = executed["01"];
        Estimate jail = Given.Three.Outcome("no-lead", "jail-census"), fewer = Given.Three.Difference("expansion", "jail-census").Difference;

        SaysWithin(notebook.Sentence("Without LEAD, "), jail.Mean, 0.05);
        SaysWithin(notebook.Sentence("Without LEAD, "), jail.Upper95, 0.05);
        SaysWithin(notebook.Sentence("**expansion**: -"), fewer.Mean, 0.005);
        SaysWithin(notebook.Sentence("**expansion**: -"), fewer.Lower95, 0.005);
        Assert.Contains($"{Given.People} people on the first day, {Given.Replications} paired replications", notebook.Sentences[0], StringComparison.Ordinal);
    }

    [NeedsPythonFact]
    public async Task A_notebook_with_a_fault_does_not_pass()
    {
        string broken = Path.Combine(executed.Folder, "broken.ipynb");
        string sound = await File.ReadAllTextAsync(Path.Combine(Repository.Notebooks, Repository.All[0]));
        string faulty = sound.Replace("\"result.difference()\"", "\"assert result.difference() is None, 'broken on purpose'\"", StringComparison.Ordinal);
        Assert.NotEqual(sound, faulty);
        await File.WriteAllTextAsync(broken, faulty);

        Ended ended = await Python.Execute(broken, Path.Combine(executed.Folder, "broken-executed.ipynb"), Python.Environment(executed.Folder));

        Assert.NotEqual(0, ended.Code);
        Assert.Contains("broken on purpose", ended.Error, StringComparison.Ordinal);
    }

    private static void Same(double[] expected, double?[] found)
    {
        Assert.Equal(expected.Length, found.Length);
        Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First, pair.Second!.Value, Math.Max(1e-12, Math.Abs(pair.First) * Relative)));
    }

    private static void SaysWithin(string sentence, double value, double error) => Assert.Contains(
        Number().Matches(sentence).Select(match => double.Parse(match.Value, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture)),
        said => Math.Abs(said - value) <= error);

    [GeneratedRegex(@"-?\d[\d,]*(\.\d+)?")]
    private static partial Regex Number();
}
