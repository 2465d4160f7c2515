using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Studies;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Batches;

/// <summary>batch.json: everything that decides what a batch gives, to the letter. Its fingerprint tells batches apart.</summary>
internal sealed class BatchPlan
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "batch.json";

    private const int Format = 1;

    private readonly JsonObject _decisive;

    private BatchPlan(JsonObject decisive, Shard shard)
    {
        if (!shard.IsWhole && (string?)decisive["precision"] is { } precision)
            throw new UserException($"found a share and a precision, expected a number of replications for a batch in shares: how many replications {precision} takes is known only when the first stage of all scenarios is finished, which is on different machines.");
        (_decisive, Shard, Fingerprint) = (decisive, shard, Of(decisive));
    }

    /// <summary>Which share this folder holds.</summary>
    public Shard Shard { get; }

    /// <summary>SHA-256 of everything that decides what the batch gives: texts, numbers, version; not of the shard, nor of where the files stood.</summary>
    public string Fingerprint { get; }

    /// <summary>The version of leadsim that began it.</summary>
    public string Version => (string)_decisive["version"]!;

    /// <summary>Name of the experiment.</summary>
    public string Experiment => (string)_decisive["experiment"]!;

    /// <summary>The seed.</summary>
    public long Seed => (long)_decisive["seed"]!;

    /// <summary>The texts it was read from, by the path asked for.</summary>
    public IEnumerable<ScenarioText> Inputs => _decisive["inputs"]!.AsArray().Select(input => new ScenarioText((string)input!["file"]!, (string)input["text"]!));

    /// <summary>The plan of an experiment.</summary>
    /// <param name="loaded">The experiment.</param>
    /// <param name="shard">The share to be run.</param>
    /// <exception cref="UserException">A precision decides how often it is run, and it is not to be run whole.</exception>
    public static BatchPlan Of(LoadedExperiment loaded, Shard shard)
    {
        Experiment experiment = loaded.Experiment;
        var decisive = new JsonObject
        {
            ["program"] = "leadsim",
            ["format"] = Format,
            ["version"] = Manifest.Version,
            ["experiment"] = experiment.Name,
            ["draws"] = experiment.Draws,
            ["replications"] = experiment.Replications,
            ["people"] = experiment.People,
            ["seed"] = experiment.Seed,
            ["inputs"] = new JsonArray([.. loaded.Texts.Select(text => (JsonNode)new JsonObject { ["file"] = text.File, ["text"] = text.Text })]),
        };
        if (experiment.Precision is not null)
            (decisive["precision"], decisive["max-replications"]) = (experiment.Precision, experiment.MaxReplications);
        return new(decisive, shard);
    }

    /// <summary>The plan of a batch folder.</summary>
    /// <exception cref="UserException">There is none, it is damaged, or of another layout.</exception>
    public static BatchPlan Read(string folder) => File.Exists(Path.Combine(folder, FileName))
        ? ReadFile(Path.Combine(folder, FileName))
        : throw new UserException($"{folder} has no {FileName}, so it is no batch of leadsim.");

    /// <summary>The plan in a file.</summary>
    /// <exception cref="UserException">It is not there, damaged, or of another layout.</exception>
    public static BatchPlan ReadFile(string path)
    {
        if (!File.Exists(path))
            throw new UserException($"{path} is not there, expected a batch.json or plan.json of leadsim.");
        try
        {
            JsonObject all = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
            if ((int)all["format"]! is not Format and var format)
                throw new UserException($"{path} was begun by another leadsim (layout {format}, expected {Format}).");
            var shard = new Shard((int)all["shard"]!, (int)all["shards"]!);
            string fingerprint = (string)all["fingerprint"]!;
            foreach (string key in (string[])["shard", "shards", "fingerprint"])
                all.Remove(key);
            var plan = new BatchPlan(all, shard);
            return plan.Fingerprint == fingerprint ? plan : throw new UserException($"{path} is damaged: its fingerprint is not that of what it says. Begin the batch again.");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NullReferenceException or ArgumentNullException or FormatException)
        {
            throw new UserException($"{path} is damaged: it is not what leadsim wrote. Begin the batch again.");
        }
    }

    /// <summary>Goes on only if this leadsim began it: another one may compute other numbers.</summary>
    /// <param name="what">What was done, such as <c>results/a was begun</c>.</param>
    /// <param name="advice">What to do with another one.</param>
    /// <exception cref="UserException">Another version began it.</exception>
    public void RefuseOtherVersion(string what, string advice)
    {
        if (Version != Manifest.Version)
            throw new UserException($"{what} by leadsim {Version}, this is {Manifest.Version}: {advice}.");
    }

    /// <summary>The experiment, read again from the stored texts and numbers.</summary>
    /// <exception cref="UnreadableScenarioException">This version of leadsim needs what those texts do not have.</exception>
    public LoadedExperiment Load()
    {
        Dictionary<string, string> texts = Inputs.ToDictionary(input => input.File, input => input.Text);
        string file = Inputs.First().File;
        return ExperimentReader.Read(file, (path, _, _) => texts[path], Decided);
    }

    /// <summary>The file of the folder.</summary>
    public byte[] Bytes()
    {
        JsonObject all = _decisive.DeepClone().AsObject();
        (all["fingerprint"], all["shard"], all["shards"]) = (Fingerprint, Shard.Index, Shard.Count);
        return Encoding.UTF8.GetBytes(IndentedJson.Of(all));
    }

    /// <summary>The same batch with another share.</summary>
    /// <exception cref="UserException">A precision decides how often it is run, and it is not to be run whole.</exception>
    public BatchPlan With(Shard shard) => new(_decisive.DeepClone().AsObject(), shard);

    private Experiment Decided(Experiment stated) => stated with
    {
        Draws = (int?)_decisive["draws"],
        Replications = (int?)_decisive["replications"],
        Precision = (string?)_decisive["precision"],
        MaxReplications = (int?)_decisive["max-replications"],
        People = (int?)_decisive["people"],
        Seed = Seed,
    };

    private static string Of(JsonObject decisive)
    {
        JsonObject anywhere = decisive.DeepClone().AsObject();
        foreach (JsonNode? input in anywhere["inputs"]!.AsArray())
            input!["file"] = Path.GetFileName((string)input["file"]!);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(anywhere.ToJsonString())));
    }
}
