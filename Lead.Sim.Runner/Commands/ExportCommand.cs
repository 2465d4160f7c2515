using System.CommandLine;
using System.Text;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Commands;

/// <summary><c>leadsim export DIR --table NAME</c>.</summary>
internal static class ExportCommand
{
    private static readonly string[] Formats = ["csv", "json"];

    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "A result folder." };
        var table = new Option<string>("--table") { Description = "The table; docs/results.md describes them.", Required = true };
        var format = new Option<string>("--format")
        {
            Description = "csv or json.",
            DefaultValueFactory = _ => Formats[0],
            CustomParser = result =>
            {
                string text = result.Tokens[0].Value;
                if (!Formats.Contains(text))
                    result.AddError($"--format: found {Shown.Text(text)}, expected {Shown.List(Formats, "or")}.");
                return text;
            },
        };
        var output = new Option<string?>("--out") { Description = "A file to write, which must not exist yet. [default: standard output]" };
        var command = new Command("export", "Write a table of a result folder as CSV or JSON.") { folder, table, format, output };
        command.SetAction((parsed, cancellation) =>
        {
            StoredTable rows = StoredResult.Open(parsed.GetRequiredValue(folder)).Table(parsed.GetRequiredValue(table));
            Action<TextWriter> write = parsed.GetRequiredValue(format) is "csv" ? writer => TableExport.WriteCsv(rows, writer, cancellation) : writer => TableExport.WriteJson(rows, writer, cancellation);
            if (parsed.GetValue(output) is { } path)
                WholeFile.WriteNew(path, write);
            else
                ToStandardOutput(write);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    // Not the console's own writer, which hands on every line by itself.
    private static void ToStandardOutput(Action<TextWriter> write)
    {
        using var writer = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16);
        write(writer);
    }
}
