using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Lead.Sim.Runner.Tests.CommandLine;
using Lead.Sim.Runner.Tests.Machine;

namespace Lead.Sim.Runner.Tests.Batches;

public sealed class BatchTests(TinyBatch tiny) : IClassFixture<TinyBatch>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Own => _folder["own"];

    [Fact]
    public void A_batch_says_how_much_is_chance_and_where_everything_is()
    {
        Assert.Equal(0, tiny.Ended.Code);
        Assert.Contains("pilot against the baseline", tiny.Ended.Out, StringComparison.Ordinal);
        Assert.Contains("what would help", tiny.Ended.Out, StringComparison.Ordinal);
        Assert.EndsWith($"Everything else: {tiny.Whole}, described in docs/batches.md\n", tiny.Ended.Out, StringComparison.Ordinal);
        Assert.Equal(["batch.json", "differences.csv", "lock", "manifest.json", "results.sqlite", "summary.csv"], Directory.EnumerateFiles(tiny.Whole).Select(Path.GetFileName).Order());
        Assert.Equal(12, Directory.GetFiles(Path.Combine(tiny.Whole, "units")).Length);
    }

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        Assert.Equal(new Ended(0, "", ""), Leadsim.Run(_folder.Path, "batch", tiny.Experiment, "--out", Own, "--quiet", "--threads", "1"));

        Assert.Equal(TinyBatch.Bits(tiny.Whole), TinyBatch.Bits(Own));
    }

    [Fact]
    public void However_often_and_whenever_it_is_killed_it_ends_with_the_same_bits()
    {
        // Random moments, the same in every run of the test; the machine adds its own.
        var random = new Random(20170201);
        int kills = 0, batches = 0;
        while (kills < 50)
        {
            string folder = _folder[$"batch-{batches++}"];
            while (kills < 50 && !File.Exists(Path.Combine(folder, "manifest.json")))
            {
                string[] arguments = File.Exists(Path.Combine(folder, "batch.json")) ? ["--resume", folder] : [tiny.Experiment, "--out", folder];
                using Process process = Leadsim.Start(_folder.Path, ["batch", .. arguments, "--quiet"]);
                if (process.WaitForExit(random.Next(200, 900)))
                    continue;
                process.Kill();
                process.WaitForExit();
                kills++;
            }
            string[] last = File.Exists(Path.Combine(folder, "batch.json")) ? ["--resume", folder] : [tiny.Experiment, "--out", folder];
            Assert.Equal(new Ended(0, "", ""), Leadsim.Run(_folder.Path, ["batch", .. last, "--quiet"]));
            Assert.Equal(TinyBatch.Bits(tiny.Whole), TinyBatch.Bits(folder));
        }
    }

    [Fact]
    public void What_is_damaged_is_told_and_run_again()
    {
        Begin();
        byte[] changed = File.ReadAllBytes(Unit(3));
        changed[changed.Length / 2] ^= 1;
        File.WriteAllBytes(Unit(3), changed);
        File.WriteAllBytes(Unit(5), File.ReadAllBytes(Unit(5))[..100]);
        File.WriteAllBytes(Unit(6), []);
        File.Copy(Unit(8), Unit(7), overwrite: true); // Sound, and of another unit.
        File.Delete(Unit(9));
        File.WriteAllText($"{Unit(10)}.partial", "half of it");

        Ended status = Leadsim.Run(_folder.Path, "status", Own);

        Assert.Contains("7 of 12 units", status.Out, StringComparison.Ordinal);
        Assert.Contains("4 damaged", status.Out, StringComparison.Ordinal);
        ResumedIsWhole();
    }

    [Theory]
    [InlineData("results.sqlite")]
    [InlineData("summary.csv")]
    [InlineData("manifest.json")]
    public void Results_that_were_changed_or_lost_are_written_again(string name)
    {
        Begin();
        File.WriteAllText(Path.Combine(Own, name), "{}");

        ResumedIsWhole();
        File.Delete(Path.Combine(Own, name));
        ResumedIsWhole();
    }

    [NeedsFact(Need.SmallDisk)]
    public void On_a_full_disk_what_is_finished_is_kept()
    {
        using SmallDisk disk = new(kilobytes: 2_000);
        string folder = Path.Combine(disk.Path, "batch"), filler = Path.Combine(disk.Path, "filler");
        File.WriteAllBytes(filler, new byte[1_950 * 1024]);

        Ended full = Leadsim.Run(_folder.Path, "batch", tiny.Experiment, "--out", folder, "--quiet", "--threads", "1");
        File.Delete(filler);
        Ended resumed = Leadsim.Run(_folder.Path, "batch", "--resume", folder, "--quiet");

        Assert.Equal((2, ""), (full.Code, full.Out));
        Assert.Matches("^leadsim: .*batch cannot be written: .* Finished units are kept: make room, then leadsim batch --resume .*batch goes on\\.\n$", full.Error);
        Assert.Equal(new Ended(0, "", ""), resumed);
        Assert.Equal(TinyBatch.Bits(tiny.Whole), TinyBatch.Bits(folder));
    }

    [Fact]
    public void A_unit_that_fails_does_not_stop_the_others_and_nothing_is_left_out_silently()
    {
        // Nearly all of Central's 140 officers are trained: a draw with fewer of them breaks a rule.
        string scenario = _folder.Write("many.yaml", $$"""
            extends: {{Repository.Shipped("pilot.yaml")}}
            name: many
            about: The pilot, a year later with nearly every officer of Central.
            policy:
              - from: 2018-02-01
                because: more training
                training: { central: { officers: 140 } }
            """);
        Ended ended = Leadsim.Run(_folder.Path, "batch", TinyBatch.WriteExperiment(_folder, "failing.yaml", scenario), "--out", Own);

        Assert.Equal(0, ended.Code);
        Assert.Matches(@"\n[1-5] units? failed; (its draw is|their draws are) left out of every difference that needs it:\n  many, draw \d: .*many\.yaml.*found 140 trained officers, expected at most the 1[0-3]\d officers of the district", ended.Out);
        string failed = Query("SELECT COUNT(*) FROM failures").Out.Split('\n')[1];
        Assert.Equal($"{6 - int.Parse(failed, CultureInfo.InvariantCulture)}", Query("SELECT DISTINCT draws FROM differences").Out.Split('\n')[1]);
        Assert.Contains($"  {failed} failed; results are written", Leadsim.Run(_folder.Path, "status", Own).Out, StringComparison.Ordinal);
        SortedDictionary<string, string> bits = TinyBatch.Bits(Own);
        Assert.Equal(new Ended(0, "", ""), Leadsim.Run(_folder.Path, "batch", "--resume", Own, "--retry-failed", "--quiet"));
        Assert.Equal(bits, TinyBatch.Bits(Own));
    }

    [Fact]
    public void Shares_run_apart_are_joined_to_the_same_bits()
    {
        string[] shares = [.. Enumerable.Range(0, 3).Select(share => _folder[$"share-{share}"])];
        foreach (var (place, share) in shares.Index())
            Assert.Equal(new Ended(0, "", ""), Leadsim.Run(_folder.Path, "batch", tiny.Experiment, "--shard", $"{place}/3", "--out", share, "--quiet"));

        Assert.Equal(new Ended(0, "", ""), Leadsim.Run(_folder.Path, ["merge", .. shares, "--out", Own, "--quiet"]));
        Assert.Equal(TinyBatch.Bits(tiny.Whole), TinyBatch.Bits(Own));

        // Without one of them nothing is lost: what is missing is told and run.
        Ended lacking = Leadsim.Run(_folder.Path, "merge", shares[0], shares[2], "--out", _folder["lacking"]);
        Assert.Equal(new Ended(2, "", $"leadsim: 4 of 12 units are in none of the folders, or damaged; the others are in {_folder["lacking"]}. leadsim batch --resume {_folder["lacking"]} runs what is missing.\n"), lacking);
        Leadsim.Run(_folder.Path, "batch", "--resume", _folder["lacking"], "--quiet");
        Assert.Equal(TinyBatch.Bits(tiny.Whole), TinyBatch.Bits(_folder["lacking"]));

        Leadsim.Run(_folder.Path, "batch", tiny.Experiment, "--shard", "1/3", "--seed", "2", "--out", _folder["other"], "--quiet");
        Ended mixed = Leadsim.Run(_folder.Path, "merge", shares[0], _folder["other"], "--out", _folder["mixed"]);
        Assert.Equal(new Ended(2, "", $"leadsim: {_folder["other"]} is of another batch than {shares[0]}: found seed 2, expected 1. Nothing was merged.\n"), mixed);
        Assert.False(Directory.Exists(_folder["mixed"]));
        Assert.Equal(new Ended(2, "", $"leadsim: {_folder["other"]} has another batch than the shares: choose another folder with --out.\n"), Leadsim.Run(_folder.Path, ["merge", .. shares, "--out", _folder["other"]]));
    }

    [Fact]
    public void A_batch_of_another_version_or_a_changed_plan_is_refused()
    {
        Begin();
        string plan = Path.Combine(Own, "batch.json");
        JsonObject json = JsonNode.Parse(File.ReadAllText(plan))!.AsObject();
        json["seed"] = 7;
        File.WriteAllText(plan, json.ToJsonString());
        Assert.Matches("batch.json is damaged: its fingerprint is not that of what it says", Leadsim.Run(_folder.Path, "batch", "--resume", Own).Error);

        foreach (string key in (string[])["fingerprint", "shard", "shards"])
            json.Remove(key);
        json["version"] = "0.0.1";
        JsonObject anywhere = json.DeepClone().AsObject();
        foreach (JsonNode? input in anywhere["inputs"]!.AsArray())
            input!["file"] = Path.GetFileName((string)input["file"]!);
        json["fingerprint"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(anywhere.ToJsonString())));
        (json["shard"], json["shards"]) = (0, 1);
        File.WriteAllText(plan, json.ToJsonString());
        Ended refused = Leadsim.Run(_folder.Path, "batch", "--resume", Own);
        Assert.Equal((2, ""), (refused.Code, refused.Out));
        Assert.Matches("was begun by leadsim 0.0.1, this is .*: their numbers may differ, so they are not mixed", refused.Error);
        Ended merged = Leadsim.Run(_folder.Path, "merge", Own, "--out", _folder["merged"]);
        Assert.Equal((2, ""), (merged.Code, merged.Out));
        Assert.Matches("was begun by leadsim 0.0.1, this is .*: merge with that one", merged.Error);
        Assert.Matches("found leadsim 0.0.1, expected ", Leadsim.Run(_folder.Path, "merge", tiny.Whole, Own, "--out", _folder["merged"]).Error);
        Assert.False(Directory.Exists(_folder["merged"]));
    }

    [Fact]
    public void A_folder_in_use_is_not_begun_again()
    {
        Begin();
        Ended again = Leadsim.Run(_folder.Path, "batch", tiny.Experiment, "--out", Own);
        Assert.Equal(new Ended(2, "", $"leadsim: {Own} has a batch already: leadsim batch --resume {Own} goes on with it. Choose another folder with --out for a new one.\n"), again);

        using FileStream held = new(Path.Combine(Own, "lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal(new Ended(2, "", $"leadsim: another leadsim is at work in {Own}. Wait for it, or see leadsim status {Own}.\n"), Leadsim.Run(_folder.Path, "batch", "--resume", Own));
    }

    [Fact]
    public void A_batch_is_repeated_to_the_bit_and_a_changed_one_is_found_out()
    {
        Assert.Equal(new Ended(0, $"{tiny.Whole}: the same to the bit (results.sqlite, summary.csv, differences.csv).\n", ""), Leadsim.Run(_folder.Path, "rerun", tiny.Whole, "--quiet"));

        Begin();
        File.AppendAllText(Path.Combine(Own, "summary.csv"), "x");
        Ended changed = Leadsim.Run(_folder.Path, "rerun", Own, "--quiet");
        Assert.Equal(2, changed.Code);
        Assert.Matches("they were changed after they were written", changed.Error);
    }

    [Fact]
    public void A_draw_that_is_saved_and_run_by_itself_gives_what_it_gave_in_the_batch()
    {
        string text = Leadsim.Run(_folder.Path, "draw", tiny.Whole, "4").Out;
        string file = _folder.Write("pilot.draw-4.yaml", text.Replace("'pilot.yaml'", $"'{Repository.Shipped("pilot.yaml")}'", StringComparison.Ordinal));
        string[] command = [.. text.Split('\n')[0].Split(' ').SkipWhile(word => word is not "--seed")];

        Assert.Equal(new Ended(0, "", ""), Leadsim.Run(_folder.Path, ["run", file, .. command, "--quiet", "--out", Own]));

        const string sql = "SELECT replication, \"group\", arrests, jail_days FROM totals";
        Assert.Equal(Leadsim.Run(_folder.Path, "query", tiny.Whole, $"{sql} WHERE scenario = 'pilot' AND draw = 4 ORDER BY 1, 2").Out, Leadsim.Run(_folder.Path, "query", Own, $"{sql} ORDER BY 1, 2").Out);
        Assert.Equal(new Ended(2, "", "leadsim: found draw 7, expected one from 1 to 6.\n"), Leadsim.Run(_folder.Path, "draw", tiny.Whole, "7"));
    }

    [NeedsFact(Need.Interrupt)]
    public async Task An_interrupted_batch_says_what_is_kept_and_how_to_go_on()
    {
        using Process process = Leadsim.Start(_folder.Path, "batch", tiny.Experiment, "--replications", "1000", "--out", Own, "--quiet");
        string first = Unit(0);
        for (int wait = 0; !File.Exists(first) && wait < 600; wait++)
            await Task.Delay(100);
        using (Process kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync();
        Ended ended = Leadsim.End(process, process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());

        Assert.Equal((130, ""), (ended.Code, ended.Out));
        Assert.Matches("^leadsim: interrupted; [0-9,]+ of 1,200 units are finished and kept\\. leadsim batch --resume .* goes on\\.\n$", ended.Error);
        Assert.True(File.Exists(first));
    }

    [Fact]
    public void A_fault_of_ours_says_what_is_kept_and_how_to_go_on()
    {
        Ended ended = Leadsim.RunWithLittleMemory(_folder.Path, megabytes: 200, "batch", tiny.Experiment, "--people", "16000000", "--threads", "1", "--out", Own, "--quiet");

        Assert.Equal((1, ""), (ended.Code, ended.Out));
        Assert.StartsWith($"leadsim: this is a fault of leadsim, not of your input. 0 of 12 units are finished and kept: leadsim batch --resume {Own} goes on. Please report it with the lines below.\n", ended.Error, StringComparison.Ordinal);
        Assert.Contains("OutOfMemoryException", ended.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    // A copy is as good as a batch of its own, and needs no computing.
    private void Begin()
    {
        foreach (string file in Directory.EnumerateFiles(tiny.Whole, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(Own, Path.GetRelativePath(tiny.Whole, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private void ResumedIsWhole()
    {
        Assert.Equal(new Ended(0, "", ""), Leadsim.Run(_folder.Path, "batch", "--resume", Own, "--quiet"));
        Assert.Equal(TinyBatch.Bits(tiny.Whole), TinyBatch.Bits(Own));
    }

    private string Unit(int number) => Path.Combine(Own, "units", number.ToString("D7", CultureInfo.InvariantCulture));

    private Ended Query(string sql) => Leadsim.Run(_folder.Path, "query", Own, sql);
}
