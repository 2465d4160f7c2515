using System.Diagnostics;
using System.Text;
using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Tests.Reading;

public class HostileYamlTests
{
    private const string TooDeep = "found 21 levels of nesting, expected at most 20.";

    [Theory]
    [InlineData("", "[", "1:21: " + TooDeep)]
    [InlineData("", "{", "1:2: found a mapping as a key, expected a word as a key. Put it in quotes if the brackets are meant.")]
    [InlineData("", "{a: ", "1:81: " + TooDeep)]
    [InlineData("", "- ", "1:41: " + TooDeep)]
    [InlineData("", "? ", "1:3: found a mapping as a key, expected a word as a key. Put it in quotes if the brackets are meant.")]
    [InlineData("a: ", "[", "1:23: " + TooDeep)]
    [InlineData("a:\n  ", "- ", "2:41: " + TooDeep)]
    [InlineData("", "[\n", "21:1: " + TooDeep)]
    [InlineData("a: ", "!x ", null)]
    [InlineData("a: ", "&x ", null)]
    [InlineData("a: ", "b: ", null)]
    [InlineData("a: ", "*x ", null)]
    [InlineData("", "---\n", null)]
    [InlineData("", "%TAG ! x\n", null)]
    [InlineData("a: [", "]", null)]
    [InlineData("a: \"", "\\", null)]
    [InlineData("a: |\n", "\n", null)]
    public void Fifty_thousand_repetitions_end_at_once(string start, string repeated, string? message)
    {
        string[] wrong = QuicklyWrong(start + new StringBuilder().Insert(0, repeated, 50_000));

        if (message is not null)
            Assert.Equal(["toy.yaml:" + message], wrong);
    }

    [Theory]
    [InlineData("a: [", "1,", "]")]
    [InlineData("a: \"", "x\n  ", "\"")]
    [InlineData("a: ", "x\n  ", "")]
    [InlineData("", "#\n", "a: 1")]
    [InlineData("", ": ", "")]
    [InlineData("", "x", ": 1")]
    [InlineData("a:\n", "- b\n", "")]
    public void The_longest_text_takes_a_moment(string start, string repeated, string end) =>
        QuicklyWrong(start + new StringBuilder().Insert(0, repeated, 990_000 / repeated.Length) + end);

    [Fact]
    public void Twenty_levels_are_read()
    {
        string flow = new string('[', 19) + new string(']', 19);

        Toys.Tree($"a: {flow}");
        Assert.Equal([$"toy.yaml:1:23: {TooDeep}"], QuicklyWrong($"a: [{flow}]"));
    }

    [Fact]
    public void Brackets_in_quotes_and_comments_are_no_nesting() => Toys.Tree($"a: \"{new string('[', 100)}\" # {new string('{', 100)}");

    [Fact]
    public void More_than_a_hundred_thousand_values_are_refused()
    {
        // The mapping, the key and the list are values too.
        string list = $"a: [{new StringBuilder().Insert(0, "1,", YamlTree.MaximumNodes - 3)}";

        Toys.Tree(list + "]");
        Assert.Equal(["toy.yaml:1:200000: found more than 100000 values, expected a smaller file."], QuicklyWrong(list + " 1]"));
    }

    [Fact]
    public void More_than_a_million_characters_are_refused()
    {
        string text = "a: 1\n#" + new string('x', YamlTree.MaximumCharacters - 6);

        Toys.Tree(text);
        Assert.Equal(["toy.yaml:1:1: found 1000001 characters, expected at most 1000000 characters."], QuicklyWrong(text + "x"));
    }

    [Fact]
    public void Any_garbage_is_a_problem_and_never_an_exception()
    {
        const string pieces = "a:: -[]{},?*&!|>'\"%@`#\n\n  \\Uxz0F<~.\t\r";
        uint state = 1;
        for (int text = 0; text < 20_000; text++)
        {
            StringBuilder garbage = new();
            for (int i = 0; i < 30; i++)
            {
                state = (state * 1_664_525) + 1_013_904_223;
                garbage.Append(pieces[(int)((state >> 8) % (uint)pieces.Length)]);
            }
            Problems problems = new();
            if (YamlTree.Parse("toy.yaml", garbage.ToString(), problems) is null)
                Assert.Single(problems.All, problem => !problem.Found.EndsWith("again", StringComparison.Ordinal));
        }
    }

    private static string[] QuicklyWrong(string yaml)
    {
        var watch = Stopwatch.StartNew();
        Problems problems = new();
        YamlTree.Parse("toy.yaml", yaml, problems);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
        return [.. problems.All.Select(problem => problem.ToString())];
    }
}
