using System.Globalization;
using System.Text;

namespace Lead.Sim.Runner.Results;

/// <summary>Files of comma-separated values (RFC 4180, lines ended by a line feed).</summary>
internal static class Csv
{
    /// <summary>Writes a file, a line a row.</summary>
    public static void Write(string path, string header, IEnumerable<IEnumerable<string>> rows) =>
        File.WriteAllLines(path, rows.Select(Line).Prepend(header), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    /// <summary>A row; what holds a comma, a quote or a line end is put in quotes.</summary>
    public static string Line(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell));

    /// <summary>A number that reads back as the same number; nothing for one that does not exist, such as the spread of one replication.</summary>
    public static string Number(double? value) => value is null or double.NaN ? "" : value.Value.ToString("R", CultureInfo.InvariantCulture);

    private static string Cell(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
