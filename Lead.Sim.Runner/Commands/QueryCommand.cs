using System.CommandLine;
using System.Text;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Commands;

/// <summary><c>leadsim query DIR SQL</c>.</summary>
internal static class QueryCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of a run, comparison or batch." };
        var sql = new Argument<string>("SQL") { Description = "One query, such as \"SELECT * FROM summary\"; docs/results.md and docs/batches.md describe the tables." };
        var json = new Option<bool>("--json") { Description = "Print JSON instead of CSV." };
        var command = new Command("query", "Ask results.sqlite a question; nothing can be changed by it.") { folder, sql, json };
        command.SetAction((parsed, cancellation) =>
        {
            StoredTable rows = StoredQuery.On(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(sql));

            // Not the console's own writer, which hands on every line by itself.
            using var writer = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16);
            if (parsed.GetValue(json))
                TableExport.WriteJson(rows, writer, cancellation);
            else
                TableExport.WriteCsv(rows, writer, cancellation);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
