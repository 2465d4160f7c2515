using Microsoft.Data.Sqlite;

namespace Lead.Sim.Runner.Results;

/// <summary>A table or view of a stored result.</summary>
/// <param name="Columns">Names of its columns.</param>
/// <param name="Rows">Its rows, read one by one: a cell is a whole number, a number, a text or nothing.</param>
internal sealed record StoredTable(IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<object?>> Rows)
{
    /// <summary>The values of a row.</summary>
    public static IReadOnlyList<object?> RowOf(SqliteDataReader reader)
    {
        var values = new object?[reader.FieldCount];
        for (int column = 0; column < values.Length; column++)
            values[column] = reader.IsDBNull(column) ? null : reader.GetValue(column);
        return values;
    }
}
