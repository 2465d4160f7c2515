using Microsoft.Data.Sqlite;

namespace Lead.Sim.Runner.Results;

/// <summary>A table that is made and filled row by row.</summary>
internal sealed class SqliteTable : IDisposable
{
    private readonly SqliteCommand _insert;

    /// <summary>Makes the table.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="name">Its name; ours, never a user's.</param>
    /// <param name="key">The columns, separated by commas, that tell its rows apart. Rows that come in their order fill the file without gaps.</param>
    /// <param name="columns">Each with its type.</param>
    public SqliteTable(SqliteConnection connection, string name, string key, params IEnumerable<string> columns)
    {
        string[] all = [.. columns];
        Execute(connection, $"CREATE TABLE {name} ({string.Join(", ", all)}, PRIMARY KEY ({key})) WITHOUT ROWID");
        _insert = connection.CreateCommand();
        _insert.CommandText = $"INSERT INTO {name} VALUES ({string.Join(", ", all.Select((_, n) => $"$p{n}"))})";
        for (int n = 0; n < all.Length; n++)
            _insert.Parameters.Add(new SqliteParameter { ParameterName = $"$p{n}" });
        _insert.Prepare();
    }

    /// <summary>Adds a row; what is not a number is stored as nothing.</summary>
    public void Add(params IEnumerable<object?> values)
    {
        int column = 0;
        foreach (object? value in values)
            _insert.Parameters[column++].Value = value is null or double.NaN ? DBNull.Value : value;
        _insert.ExecuteNonQuery();
    }

    public void Dispose() => _insert.Dispose();

    /// <summary>Runs a statement that gives nothing back.</summary>
    public static void Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
