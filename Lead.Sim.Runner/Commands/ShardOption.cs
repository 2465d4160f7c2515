using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Runner.Batches;

namespace Lead.Sim.Runner.Commands;

/// <summary><c>--shard i/N</c>, with the index from the scheduler's environment where it is left out.</summary>
internal static class ShardOption
{
    private const int MostShards = 100_000;
    private static readonly string[] Variables = ["SLURM_ARRAY_TASK_ID", "JOB_COMPLETION_INDEX"];

    public static Option<Shard> Create() => new("--shard")
    {
        Description = $"Run one share of the units: 0/8 to 7/8, or /8 with the index in {string.Join(" or ", Variables)}. leadsim merge joins them.",
        CustomParser = Read,
    };

    private static Shard Read(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        string[] parts = text.Split('/');
        string? variable = Variables.FirstOrDefault(name => Environment.GetEnvironmentVariable(name) is { Length: > 0 });
        if (parts is ["", _] && variable is null)
        {
            result.AddError($"--shard: found {Shown.Text(text)} and neither {string.Join(" nor ", Variables)} in the environment, expected an index such as 0{text}.");
            return Shard.Whole;
        }
        string index = parts[0] is "" && variable is not null ? Environment.GetEnvironmentVariable(variable)! : parts[0];
        if (parts.Length == 2 && Whole(parts[1]) is { } count and >= 1 and <= MostShards && Whole(index) is { } place && place < count)
            return new(place, count);
        result.AddError($"--shard: found {Shown.Text(text)}{(parts[0] is "" ? $" with {variable} {Shown.Text(index)}" : "")}, expected an index from 0 and a number of shares above it, such as 0/8 to 7/8.");
        return Shard.Whole;
    }

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : null;
}
