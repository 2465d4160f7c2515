using Microsoft.Data.Sqlite;

namespace Lead.Sim.Runner.Results;

/// <summary>Tells in a sentence what the disk or its owner does not allow.</summary>
internal static class Writing
{
    // A statement that SQLite does not understand is our fault, not the disk's.
    private const int WrongStatement = 1;

    /// <summary>Writes to a place, and says so if the place does not let it.</summary>
    /// <param name="path">The place.</param>
    /// <param name="advice">What became of the work and what to do, in sentences.</param>
    /// <param name="write">What is done there.</param>
    /// <exception cref="UserException">The place cannot be written.</exception>
    public static T To<T>(string path, string advice, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or SqliteException { SqliteErrorCode: not WrongStatement })
        {
            throw new UserException($"{path} cannot be written: {e.Message.TrimEnd('.')}. {advice}");
        }
    }

    /// <inheritdoc cref="To{T}(string, string, Func{T})"/>
    public static void To(string path, string advice, Action write) => To(path, advice, () =>
    {
        write();
        return true;
    });
}
