using Microsoft.Data.Sqlite;

namespace Lead.Sim.Runner.Results;

/// <summary>Opens the results.sqlite of a result folder to read.</summary>
internal static class StoredDatabase
{
    /// <summary>Opens it.</summary>
    /// <exception cref="UserException">It is damaged or cannot be read.</exception>
    public static SqliteConnection Open(string folder)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, ResultDatabase.FileName), Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
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
            throw new UserException($"{Path.Combine(folder, ResultDatabase.FileName)} is damaged or cannot be read ({e.Message.TrimEnd('.')}). Run it again.");
        }
    }
}
