using System.Text.RegularExpressions;

namespace Lead.Sim.Notebooks.Tests;

/// <summary>What is saved in the notebooks can be read on a web page: real results, small, and nothing of the machine that made them.</summary>
public partial class SavedNotebookTests
{
    private const int MostBytes = 300_000;

    public static TheoryData<string> All => [.. Repository.All];

    [Fact]
    public void There_are_four_notebooks() => Assert.Equal(["01", "02", "03", "04"], Repository.All.Select(name => name[..2]));

    [Theory]
    [MemberData(nameof(All))]
    public void A_saved_notebook_is_small(string name) => Assert.InRange(new FileInfo(Saved(name)).Length, 10_000, MostBytes);

    [Theory]
    [MemberData(nameof(All))]
    public void A_saved_notebook_was_executed_without_a_fault_or_a_warning(string name)
    {
        var notebook = new Notebook(Saved(name));

        Assert.NotEmpty(notebook.Figures);
        Assert.All(notebook.Outputs, output => Assert.Contains(output["output_type"]!.GetValue<string>(), (string[])["display_data", "execute_result"]));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_figure_has_a_picture_for_pages_that_cannot_draw_it(string name)
    {
        var notebook = new Notebook(Saved(name));

        Assert.Equal(notebook.Figures.Length, notebook.Pictures.Length);
        Assert.All(notebook.Pictures, picture => Assert.DoesNotMatch(@"nan|inf|<script|None", picture));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_axis_of_numbers_says_what_stands_on_it(string name) => Assert.All(new Notebook(Saved(name)).Figures, figure =>
    {
        foreach (string axis in (string[])["xaxis", "yaxis"])
        {
            string type = figure["layout"]![axis]!["type"]!.GetValue<string>();
            Assert.True(type is "date" or "category" || figure["layout"]![axis]!["title"]!["text"]!.GetValue<string>().Length > 0, axis);
        }
    });

    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_saved_names_a_folder_of_a_machine(string name) => Assert.DoesNotMatch(FolderOfAMachine(), File.ReadAllText(Saved(name)));

    [Fact]
    public void The_saved_numbers_are_of_the_whole_city() =>
        Assert.Contains(new Notebook(Saved(Repository.All[0])).Sentences, sentence => sentence.StartsWith("29,500 people on the first day, 30 paired replications", StringComparison.Ordinal));

    private static string Saved(string name) => Path.Combine(Repository.Notebooks, name);

    [GeneratedRegex(@"(?<![\w.])/(root|home|tmp|usr|work|Users|var)/|[A-Z]:\\\\")]
    private static partial Regex FolderOfAMachine();
}
