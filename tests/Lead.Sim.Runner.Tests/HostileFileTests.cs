using System.Text;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Experiments.Inputs;
using Lead.Sim.Runner.Tests.Machine;

namespace Lead.Sim.Runner.Tests;

/// <summary>Files that are too large or too odd to be kept. None may take the reader's time, memory or stack.</summary>
public sealed class HostileFileTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Fifty_megabytes_are_refused_unread()
    {
        using (FileStream file = File.Create(_folder["large.yaml"]))
            file.SetLength(50 << 20);

        Assert.Equal("large.yaml:1:1: found a file of more than 4,000,000 bytes, expected a scenario of at most 1,000,000 characters.", await Said("large.yaml"));
    }

    [Theory]
    [InlineData("[", "1:21: found 21 levels of nesting, expected at most 20.")]
    [InlineData("- ", "1:41: found 21 levels of nesting, expected at most 20.")]
    [InlineData("{a: ", "1:81: found 21 levels of nesting, expected at most 20.")]
    [InlineData("? ", "1:3: found a mapping as a key, expected a word as a key. Put it in quotes if the brackets are meant.")]
    public async Task Fifty_thousand_levels_are_refused(string level, string message)
    {
        Write("deep.yaml", Repeated(level, 50_000));

        Assert.Equal($"deep.yaml:{message}", await Said("deep.yaml"));
    }

    [Fact]
    public async Task Thirty_levels_of_indentation_are_refused()
    {
        Write("deep.yaml", string.Concat(Enumerable.Range(0, 30).Select(level => $"{new string(' ', 2 * level)}a:\n")));

        Assert.Equal("deep.yaml:21:41: found 21 levels of nesting, expected at most 20.", await Said("deep.yaml"));
    }

    [Fact]
    public async Task A_hundred_thousand_and_one_values_are_refused()
    {
        Write("many.yaml", $"a: [{Repeated("1,", 100_001)}]");

        Assert.EndsWith("found more than 100000 values, expected a smaller file.", await Said("many.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fifty_thousand_unknown_keys_are_told_a_hundred_at_a_time()
    {
        Write("many.yaml", string.Concat(Enumerable.Range(0, 49_000).Select(n => $"key-{n}: 1\n")));

        string[] said = (await Said("many.yaml")).Split('\n');

        Assert.Equal(101, said.Length);
        Assert.Equal("... and 48,901 more.", said[^1]);
    }

    [Theory]
    [InlineData(9, "")]
    [InlineData(10, "10.yaml:1:10: extends: found a chain of more than 10 files, expected at most 10. Let a file extend one nearer to the base.")]
    public async Task A_chain_has_at_most_ten_files(int files, string message)
    {
        // The base is the last file of the chain.
        for (int n = files; n > 0; n--)
            Write($"{n}.yaml", $"extends: {(n == files ? Repository.Shipped("base.yaml") : $"{n + 1}.yaml")}\n");

        Assert.Equal(message, await Said("1.yaml"));
    }

    [Fact]
    public async Task More_than_255_districts_are_refused()
    {
        string shares = string.Join(", ", Enumerable.Range(0, 256).Select(n => $"d{n}: {(n == 0 ? "1" : "0")}"));
        string ones = string.Join(", ", Enumerable.Range(0, 256).Select(n => $"d{n}: 1"));
        Write("many.yaml", $$"""
            extends: {{Repository.Shipped("base.yaml")}}
            places:
              residents: { share: { {{shares}} }, source: "a guess", fixed: true }
              officers: { officers: { {{ones}} }, source: "a guess", fixed: true }
              zones:
                lexington-market:
                  district: d0
            arrest:
              prostitution:
                district: { ratio: { {{ones}} }, source: "a guess", fixed: true }
            """);

        Assert.Equal("many.yaml:3:3: places: found 257 districts and zones, expected at most 255.", await Said("many.yaml"));
    }

    [NeedsFact(Need.UnreadableFile)]
    public async Task A_file_that_cannot_be_read_is_told()
    {
        string file = Needs.UnreadableFile!;
        Write("secret.yaml", "name: secret\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_folder["secret.yaml"], UnixFileMode.None);

        Assert.StartsWith($"{file}:1:1: found a file that cannot be read (", await Said(file), StringComparison.Ordinal);
    }

    [NeedsFact(Need.EndlessFile)]
    public async Task A_file_without_end_is_refused() =>
        Assert.StartsWith("/dev/zero:1:1: found a file of more than 4,000,000 bytes", await Said("/dev/zero"), StringComparison.Ordinal);

    public void Dispose() => _folder.Dispose();

    private static string Repeated(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private void Write(string name, string text) => _folder.Write(name, text);

    private Task<string> Said(string name) => Task.Run(() =>
    {
        try
        {
            ScenarioFile.Load(_folder[name]);
            return "";
        }
        catch (UnreadableScenarioException e)
        {
            return e.Message.Replace(_folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        }
    }).WaitAsync(Patience);
}
