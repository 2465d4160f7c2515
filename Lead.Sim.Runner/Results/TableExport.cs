using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lead.Sim.Runner.Results;

/// <summary>Writes a stored table row by row, in memory that does not grow with it.</summary>
internal static class TableExport
{
    private static readonly JsonSerializerOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>As comma-separated values: a line of names, then a line a row; what does not exist is empty.</summary>
    public static void WriteCsv(StoredTable table, TextWriter writer, CancellationToken cancellation)
    {
        writer.Write($"{Csv.Line(table.Columns)}\n");
        foreach (IReadOnlyList<object?> row in table.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            writer.Write($"{Csv.Line(row.Select(Text))}\n");
        }
    }

    /// <summary>As a JSON list with an object a row; what does not exist is null.</summary>
    public static void WriteJson(StoredTable table, TextWriter writer, CancellationToken cancellation)
    {
        string before = "[\n";
        foreach (IReadOnlyList<object?> row in table.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            writer.Write(before);
            writer.Write($"  {{ {string.Join(", ", table.Columns.Zip(row, (column, value) => $"{JsonSerializer.Serialize(column, Layout)}: {JsonSerializer.Serialize(value, Layout)}"))} }}");
            before = ",\n";
        }
        writer.Write(before is ",\n" ? "\n]\n" : "[]\n");
    }

    private static string Text(object? value) => value is double number ? Csv.Number(number) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
