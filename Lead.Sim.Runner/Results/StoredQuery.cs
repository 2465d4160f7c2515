using Microsoft.Data.Sqlite;

namespace Lead.Sim.Runner.Results;

/// <summary>What a user asks of the results.sqlite of a folder, read row by row; nothing can be changed by it.</summary>
internal static class StoredQuery
{
    // A statement that cannot be followed is the user's; anything else is the file's.
    private const int WrongStatement = 1, ReadOnly = 8, CannotOpen = 14;

    /// <summary>Asks.</summary>
    /// <param name="folder">A result folder.</param>
    /// <param name="sql">One statement that gives rows.</param>
    /// <exception cref="UserException">There are no results, the statement cannot be followed, or the file is damaged.</exception>
    public static StoredTable On(string folder, string sql)
    {
        if (!File.Exists(Path.Combine(folder, ResultDatabase.FileName)))
            throw new UserException($"found no {ResultDatabase.FileName} in {folder}, expected the folder of a finished run, comparison or batch.");
        SqliteConnection connection = StoredDatabase.Open(folder);
        SqliteCommand command = connection.CreateCommand();
        try
        {
            command.CommandText = "PRAGMA query_only = 1";
            command.ExecuteNonQuery();
            command.CommandText = sql;
            SqliteDataReader reader = command.ExecuteReader();
            if (reader.FieldCount == 0)
                throw new UserException("found a statement that gives no rows, expected a query such as SELECT * FROM summary.");
            return new([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)], Rows(folder, connection, command, reader));
        }
        catch (Exception e)
        {
            command.Dispose();
            connection.Dispose();
            throw e switch
            {
                SqliteException { SqliteErrorCode: WrongStatement or ReadOnly or CannotOpen } => new UserException($"the query cannot be followed: {Reason(e)}. leadsim query {folder} \"SELECT name, sql FROM sqlite_master\" shows the tables."),
                SqliteException => new UserException($"{Path.Combine(folder, ResultDatabase.FileName)} is damaged or cannot be read ({Reason(e)})."),
                InvalidOperationException or ArgumentException => new UserException("found no statement, expected a query such as SELECT * FROM summary."),
                _ => e,
            };
        }
    }

    private static IEnumerable<IReadOnlyList<object?>> Rows(string folder, SqliteConnection connection, SqliteCommand command, SqliteDataReader reader)
    {
        using (connection)
        using (command)
        using (reader)
            while (StoredDatabase.Trying(folder, reader.Read))
                yield return StoredTable.RowOf(reader);
    }

    // The message proper stands between the first and the last quote: SQLite Error 1: 'no such table: x'.
    private static string Reason(Exception e)
    {
        (int first, int last) = (e.Message.IndexOf('\''), e.Message.LastIndexOf('\''));
        return last > first ? e.Message[(first + 1)..last] : e.Message.TrimEnd('.');
    }
}
