using System.Text.Json.Nodes;
using Lead.Sim.Runner.Tests.Batches;
using Lead.Sim.Runner.Tests.CommandLine;
using Lead.Sim.Runner.Tests.Machine;

namespace Lead.Sim.Runner.Tests.Clusters;

public sealed class KubernetesTests(WrittenManifests written) : IClassFixture<WrittenManifests>
{
    [Fact]
    public void Manifests_are_what_Kubernetes_says_they_are()
    {
        JsonNode[] all = [.. KubernetesSchema.Documents(written.Tasks), .. KubernetesSchema.Documents(written.Merge)];

        Assert.Equal(["ConfigMap", "Job", "Job"], all.Select(document => (string?)document["kind"]));
        Assert.All(all, document => Assert.Empty(KubernetesSchema.Problems(document)));
    }

    [Theory]
    [InlineData("  completions: 4", "  completion: 4", "/spec: found the unknown completion")]
    [InlineData("  completions: 4", "  completions: four", "/spec/completions: found string, expected number")]
    [InlineData("  template:", "  templates:", "/spec: found no template")]
    [InlineData("        - name: leadsim\n", "        - names: leadsim\n", "/spec/template/spec/containers/0: found no name")]
    [InlineData("            status: \"True\"", "            status: true", "/spec/podFailurePolicy/rules/0/onPodConditions/0/status: found boolean, expected string")]
    [InlineData("mountPath: /plan", "mount: /plan", "/spec/template/spec/containers/0/volumeMounts/0: found no mountPath")]
    [InlineData("batch/v1\n", "batch/v2\n", "/apiVersion: found batch/v2, expected batch/v1")]
    public void A_manifest_with_a_mistake_is_not(string right, string wrong, string problem)
    {
        Assert.Contains(right, written.Tasks, StringComparison.Ordinal);
        string text = written.Tasks.Replace(right, wrong, StringComparison.Ordinal);

        Assert.Contains(problem, KubernetesSchema.Problems(KubernetesSchema.Documents(text)[1]));
    }

    [Fact]
    public void Words_that_the_schema_leaves_open_are_those_that_Kubernetes_knows()
    {
        JsonNode spec = KubernetesSchema.Documents(written.Tasks)[1]["spec"]!;

        Assert.Equal(("Indexed", 4, 4, 5), ((string?)spec["completionMode"], (int)spec["completions"]!, (int)spec["parallelism"]!, (int)spec["backoffLimitPerIndex"]!));
        Assert.Equal("Never", (string?)spec["template"]!["spec"]!["restartPolicy"]); // What a limit by index asks for.
        Assert.Equal(["Ignore", "FailIndex"], spec["podFailurePolicy"]!["rules"]!.AsArray().Select(rule => (string?)rule!["action"]));
        Assert.Equal("In", (string?)spec["podFailurePolicy"]!["rules"]![1]!["onExitCodes"]!["operator"]);
        Assert.Equal("my-claim", (string?)spec["template"]!["spec"]!["volumes"]![1]!["persistentVolumeClaim"]!["claimName"]);
        Assert.All(["", "-merge"], ending => Assert.Contains($"  name: {written.Name}{ending}\n", written.Tasks + written.Merge, StringComparison.Ordinal));
        Assert.Matches("^[a-z0-9]([a-z0-9-]{0,55}[a-z0-9])?$", written.Name);
    }

    [NeedsFact(Need.Shell)]
    public void What_the_containers_run_gives_the_bits_of_one_machine_also_when_one_begins_again()
    {
        // The volumes are folders here, and the image is this build.
        Shell.Write(written.Folder["leadsim"], $"exec '{Leadsim.Host}' '{Leadsim.Library}' \"$@\"");
        JsonNode[] documents = [.. KubernetesSchema.Documents(written.Tasks), .. KubernetesSchema.Documents(written.Merge)];
        Directory.CreateDirectory(written.Folder["plan"]);
        File.WriteAllText(written.Folder["plan", "plan.json"], (string)documents[0]["data"]!["plan.json"]!);
        foreach (int index in (int[])[0, 1, 2, 3, 2])
            Assert.Equal((0, ""), Container(documents[1], index));
        Assert.Equal((0, ""), Container(documents[2], null));

        string here = written.Folder["here"];
        Leadsim.Run(written.Folder.Path, "batch", written.Experiment, "--out", here, "--quiet");
        Assert.Equal(TinyBatch.Bits(here), TinyBatch.Bits(written.Folder["results", written.Name, "whole"]));
    }

    private (int Code, string Error) Container(JsonNode job, int? index)
    {
        JsonNode container = job["spec"]!["template"]!["spec"]!["containers"]![0]!;
        string script = ((string)container["args"]![0]!).Replace("/results/", written.Folder["results"] + "/", StringComparison.Ordinal).Replace("/plan/", written.Folder["plan"] + "/", StringComparison.Ordinal);
        Dictionary<string, string> environment = new() { ["PATH"] = $"{written.Folder.Path}:{Environment.GetEnvironmentVariable("PATH")}" };
        if (index is { } number)
            environment["JOB_COMPLETION_INDEX"] = $"{number}";
        Ended ended = Shell.Run(written.Folder.Path, environment, (string)container["command"]![0]!, (string)container["command"]![1]!, script);
        return (ended.Code, ended.Error);
    }
}
