using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Tests.Reading;

public class ProblemTests
{
    private static readonly Location Here = new("a.yaml", 3, 7);

    [Fact]
    public void A_location_reads_as_file_line_and_column() => Assert.Equal("a.yaml:3:7", Here.ToString());

    [Fact]
    public void A_problem_says_where_what_was_found_what_is_expected_and_what_to_do() =>
        Assert.Equal("a.yaml:3:7: policy[1].from: found x, expected y. Do z.", new Problem(Here, "policy[1].from", "x", "y", "Do z.").ToString());

    [Fact]
    public void A_problem_without_path_or_suggestion_leaves_them_out() =>
        Assert.Equal("a.yaml:3:7: found x, expected y.", new Problem(Here, "", "x", "y").ToString());

    [Fact]
    public void A_problem_ends_with_one_full_stop_even_if_its_parts_have_one() =>
        Assert.Equal("a.yaml:3:7: found x, expected y. Do z.", new Problem(Here, "", "x", "y.", "Do z.").ToString());

    [Fact]
    public void The_exception_lists_all_problems_by_file_line_and_column()
    {
        Problems problems = new();
        problems.Add(new("b.yaml", 1, 1), "", "4", "y");
        problems.Add(new("a.yaml", 10, 1), "", "3", "y");
        problems.Add(new("a.yaml", 2, 9), "", "2", "y");
        problems.Add(new(new("a.yaml", 2, 1), "", "1", "y"));

        UnreadableScenarioException thrown = Assert.Throws<UnreadableScenarioException>(problems.ThrowIfAny);

        Assert.Equal(["1", "2", "3", "4"], thrown.Problems.Select(problem => problem.Found));
        Assert.Equal(
            "a.yaml:2:1: found 1, expected y.\na.yaml:2:9: found 2, expected y.\na.yaml:10:1: found 3, expected y.\nb.yaml:1:1: found 4, expected y.",
            thrown.Message);
    }

    [Theory]
    [InlineData(100, "toy.yaml:100:1: found x, expected y.")]
    [InlineData(101, "... and 1 more.")]
    [InlineData(2_345, "... and 2,245 more.")]
    public void The_message_lists_a_hundred_problems_and_counts_the_rest(int problems, string lastLine)
    {
        UnreadableScenarioException thrown = new([.. Enumerable.Range(1, problems).Select(line => new Problem(new("toy.yaml", line, 1), "", "x", "y"))]);

        string[] lines = thrown.Message.Split('\n');

        Assert.Equal(Math.Min(problems, 101), lines.Length);
        Assert.Equal("toy.yaml:100:1: found x, expected y.", lines[99]);
        Assert.Equal(lastLine, lines[^1]);
        Assert.Equal(problems, thrown.Problems.Count);
    }

    [Fact]
    public void Nothing_is_thrown_if_nothing_is_wrong() => new Problems().ThrowIfAny();
}
