namespace Lead.Sim.Runner.Tests.CommandLine;

public sealed class ReportCommandTests(SmallComparison comparison) : IClassFixture<SmallComparison>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Report => Path.Combine(Compared, "report.html");

    private string Compared => comparison.Ended.Code is 0 ? comparison.Result : "";

    [Fact]
    public void A_comparison_comes_with_its_report() => Assert.StartsWith("<!doctype html>", File.ReadAllText(Report), StringComparison.Ordinal);

    [Fact]
    public void A_report_is_made_again_from_its_folder_alone_to_the_byte()
    {
        string again = _folder["again.html"];

        Ended ended = Leadsim.Run(_folder.Path, "report", Compared, "--out", again);

        Assert.Equal(new Ended(0, again + "\n", ""), ended);
        Assert.Equal(File.ReadAllBytes(Report), File.ReadAllBytes(again));
    }

    [Fact]
    public void The_map_is_in_the_report_and_its_outlines_among_the_inputs()
    {
        Assert.Contains("<div class=\"maps\">", File.ReadAllText(Report), StringComparison.Ordinal);
        Assert.Contains("\"file\": \"districts.geojson\"", File.ReadAllText(Path.Combine(Compared, "manifest.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_has_no_report()
    {
        Leadsim.RunSmall(_folder.Path, "pilot.yaml", "--out", "mine");

        Ended ended = Leadsim.Run(_folder.Path, "report", "mine");

        Assert.Equal(new Ended(2, "", "leadsim: mine has the single scenario pilot, expected a comparison: leadsim compare BASELINE OTHER...\n"), ended);
        Assert.False(File.Exists(_folder["mine", "report.html"]));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_told_and_nothing_is_left()
    {
        Ended ended = Leadsim.Run(_folder.Path, "report", Compared, "--out", Path.Combine("nowhere", "report.html"));

        Assert.Equal((2, ""), (ended.Code, ended.Out));
        Assert.StartsWith($"leadsim: {Path.Combine("nowhere", "report.html")} cannot be written: ", ended.Error, StringComparison.Ordinal);
        Assert.Empty(_folder.Contents());
    }

    [Fact]
    public void No_place_at_all_is_told() =>
        Assert.Equal(new Ended(2, "", "leadsim: --out is empty, expected a file to write.\n"), Leadsim.Run(_folder.Path, "report", Compared, "--out", ""));

    [Fact]
    public void Damaged_outlines_are_told_before_anything_is_computed()
    {
        foreach (string file in (string[])["base.yaml", "no-lead.yaml", "pilot.yaml"])
            File.Copy(Repository.Shipped(file), _folder[file]);
        _folder.Write("districts.geojson", "{");
        string[] before = _folder.Contents();

        Ended ended = Leadsim.Run(_folder.Path, "compare", "no-lead.yaml", "pilot.yaml", "--replications", "1000000");

        Assert.Equal((2, ""), (ended.Code, ended.Out));
        Assert.StartsWith("leadsim: districts.geojson: found what cannot be read as GeoJSON", ended.Error, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Contents());
    }

    public void Dispose() => _folder.Dispose();
}
