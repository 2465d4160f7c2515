using Lead.Sim.Runner.Tests.Machine;

namespace Lead.Sim.Runner.Tests.CommandLine;

public sealed class ResultFolderTests : IDisposable
{
    // More than can be computed while a test waits: a refusal has to come before the computing.
    private const string Endless = "1000000";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Without_out_the_next_free_name_is_taken()
    {
        Ended first = Leadsim.RunSmall(_folder.Path, "pilot.yaml"), second = Leadsim.RunSmall(_folder.Path, "pilot.yaml");

        Assert.Equal((0, 0), (first.Code, second.Code));
        Assert.EndsWith($"{Path.Combine("results", "pilot-2")}\n", second.Out, StringComparison.Ordinal);
        Assert.Equal([_folder["results", "pilot"], _folder["results", "pilot-2"]], Directory.GetFileSystemEntries(_folder["results"]).Order());
    }

    [Fact]
    public async Task Runs_at_the_same_time_do_not_take_each_others_place()
    {
        Ended[] ended = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => Leadsim.RunSmall(_folder.Path, "pilot.yaml", "--quiet"))));

        Assert.All(ended, one => Assert.Equal((0, ""), (one.Code, one.Error)));
        string[] results = Directory.GetDirectories(_folder["results"]);
        Assert.Equal([_folder["results", "pilot"], _folder["results", "pilot-2"], _folder["results", "pilot-3"]], results.Order());
        Assert.All(results, folder => Assert.Equal(3, Directory.GetFiles(folder).Length));
    }

    [Fact]
    public void An_earlier_result_is_kept_unless_it_is_to_be_replaced()
    {
        Leadsim.RunSmall(_folder.Path, "pilot.yaml", "--out", "mine");
        string[] before = _folder.Contents();

        Ended refused = Leadsim.Run(_folder.Path, "run", Repository.Shipped("pilot.yaml"), "--out", "mine", "--replications", Endless);
        string[] after = _folder.Contents();
        Ended replaced = Leadsim.RunSmall(_folder.Path, "pilot.yaml", "--out", "mine/", "--force", "--seed", "2");

        Assert.Equal(new Ended(2, "", "leadsim: mine has results already. Choose another folder with --out, or replace them with --force.\n"), refused);
        Assert.Equal(before, after);
        Assert.Equal(0, replaced.Code);
        Assert.NotEqual(before, _folder.Contents());
        Assert.Equal([_folder["mine"]], Directory.GetFileSystemEntries(_folder.Path));
        Assert.Equal(3, Directory.GetFileSystemEntries(_folder["mine"]).Length);
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(_folder["empty"]);

        Assert.Equal(0, Leadsim.RunSmall(_folder.Path, "pilot.yaml", "--out", "empty").Code);
        Assert.True(File.Exists(_folder["empty", "manifest.json"]));
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("manifest.json")] // Of a web application, say.
    [InlineData("manifest.json notes.txt")]
    [InlineData("summary.csv results.sqlite")]
    public void A_folder_with_files_that_are_no_results_is_never_touched(string files)
    {
        Directory.CreateDirectory(_folder["mine"]);
        foreach (string file in files.Split(' '))
            File.WriteAllText(_folder["mine", file], "{ \"name\": \"my work\" }\n");

        RefusedWithoutATrace("mine", "mine has files that are no results of leadsim, so it is not touched. Choose another folder with --out.", "--force");
    }

    [Fact]
    public void A_result_to_which_somebody_added_a_file_is_not_replaced()
    {
        Leadsim.RunSmall(_folder.Path, "pilot.yaml", "--out", "mine");
        File.WriteAllText(_folder["mine", "chapter-1.txt"], "It was the best of times.");

        RefusedWithoutATrace("mine", "mine has files that are no results of leadsim, so it is not touched. Choose another folder with --out.", "--force");
    }

    [Theory]
    [InlineData("thesis.txt", "thesis.txt is a file, expected a folder for the results. Choose another one with --out.")]
    [InlineData("", "--out is empty, expected a folder for the results.")]
    [InlineData(" ", "--out is empty, expected a folder for the results.")]
    public void A_place_that_is_no_folder_is_refused(string place, string message)
    {
        _folder.Write("thesis.txt", "It was the worst of times.");

        RefusedWithoutATrace(place, message, "--force");
    }

    [Theory]
    [InlineData("thesis.txt/results")]
    [InlineData("thesis.txt/deep/down/results")]
    public void A_place_below_a_file_is_refused_before_anything_is_computed(string place)
    {
        _folder.Write("thesis.txt", "It was the age of wisdom.");

        RefusedWithoutATrace(place, $"{place} cannot be written: ");
    }

    [NeedsTheory(Need.SmallDisk)]
    [InlineData(0)]
    [InlineData(16)]
    [InlineData(160)]
    public void A_full_disk_is_told_and_nothing_is_left_on_it(int kilobytes)
    {
        using SmallDisk disk = new(Math.Max(kilobytes, 4));
        if (kilobytes is 0)
            File.WriteAllBytes(Path.Combine(disk.Path, "full"), new byte[4096]);
        string[] before = Directory.GetFileSystemEntries(disk.Path);

        Ended ended = Leadsim.RunSmall(_folder.Path, "pilot.yaml", "--out", Path.Combine(disk.Path, "deep", "down"));

        Assert.Equal((2, ""), (ended.Code, ended.Out));
        Assert.Matches("^leadsim: .*down cannot be written: .*Nothing was kept. Choose another folder with --out, or make room.\n$", ended.Error);
        Assert.Equal(before, Directory.GetFileSystemEntries(disk.Path));
    }

    public void Dispose() => _folder.Dispose();

    private void RefusedWithoutATrace(string place, string message, params string[] more)
    {
        string[] before = _folder.Contents();

        Ended ended = Leadsim.Run(_folder.Path, ["run", Repository.Shipped("pilot.yaml"), "--replications", Endless, "--out", place, .. more]);

        Assert.Equal((2, ""), (ended.Code, ended.Out));
        Assert.StartsWith($"leadsim: {message}", ended.Error, StringComparison.Ordinal);
        Assert.Single(ended.Error.TrimEnd('\n').Split('\n'));
        Assert.Equal(before, _folder.Contents());
    }
}
