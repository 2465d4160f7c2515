using Microsoft.Data.Sqlite;

namespace Lead.Sim.Runner.Results;

/// <summary>Opens the results.sqlite of a result folder to read.</summary>
internal static class StoredDatabase
{
    private static readonly string[] Tables = ["scenarios", "measures", "monthly", "totals", "summary", "monthly_summary", "differences", "monthly_differences", "ranking"];

    /// <summary>Sees to it that it is whole, of the layout that can be read, and has its tables. Damage inside a table shows when that is read.</summary>
    /// <exception cref="UserException">It is not.</exception>
    public static void Check(string folder)
    {
        using SqliteConnection connection = Open(folder);
        Trying(folder, () =>
        {
            if (Number(connection, "PRAGMA user_version") != ResultDatabase.FormatVersion)
                throw Damaged(folder, "it does not have the layout that the manifest says");
            if (Number(connection, "PRAGMA page_count") * Number(connection, "PRAGMA page_size") != new FileInfo(PathIn(folder)).Length)
                throw Damaged(folder, "it is cut short");
            foreach (string table in Tables)
                if (Number(connection, $"SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = '{table}'") == 0)
                    throw Damaged(folder, $"it has no table {table}");
            return true;
        });
    }

    /// <summary>Opens it.</summary>
    /// <exception cref="UserException">It is damaged or cannot be read.</exception>
    public static SqliteConnection Open(string folder)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = PathIn(folder), Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        return Trying(folder, () =>
        {
            connection.Open();
            return connection;
        });
    }

    /// <summary>Does something with the file, and says so if the file does not let it.</summary>
    /// <exception cref="UserException">The file is damaged or cannot be read.</exception>
    public static T Trying<T>(string folder, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException e)
        {
            throw Damaged(folder, e.Message.TrimEnd('.'));
        }
    }

    private static UserException Damaged(string folder, string how) => new($"{PathIn(folder)} is damaged or cannot be read ({how}). Run it again.");

    private static string PathIn(string folder) => Path.Combine(folder, ResultDatabase.FileName);

    private static long Number(SqliteConnection connection, string query)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = query;
        return (long)command.ExecuteScalar()!;
    }
}
