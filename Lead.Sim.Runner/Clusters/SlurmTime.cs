using System.Globalization;
using System.Text.RegularExpressions;

namespace Lead.Sim.Runner.Clusters;

/// <summary>A time as Slurm's <c>--time</c> has it.</summary>
internal static partial class SlurmTime
{
    /// <summary>The notations, for messages.</summary>
    public const string Notations = "minutes, hours:minutes:seconds or days-hours:minutes, such as 90, 12:00:00 or 2-00:00";

    /// <summary>Reads minutes, minutes:seconds, hours:minutes:seconds, days-hours, days-hours:minutes or days-hours:minutes:seconds.</summary>
    /// <returns>Null for anything else, and for no time at all.</returns>
    public static TimeSpan? Read(string text)
    {
        Match match = Form().Match(text);
        if (!match.Success)
            return null;
        int[] parts = [.. match.Groups["part"].Captures.Select(part => int.Parse(part.ValueSpan, CultureInfo.InvariantCulture))];
        bool hasDays = match.Groups["days"].Success;
        int days = hasDays ? int.Parse(match.Groups["days"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        // Behind days the first is hours; by itself or before seconds it is minutes.
        int first = hasDays || parts.Length == 3 ? 0 : 1;
        int[] clock = [.. Enumerable.Repeat(0, first), .. parts, 0, 0];
        if (clock.Skip(first + 1).Take(parts.Length - 1).Any(part => part > 59))
            return null;
        TimeSpan time = new(days, clock[0], clock[1], clock[2]);
        return time > TimeSpan.Zero ? time : null;
    }

    /// <summary>As Slurm reads it: days-hours:minutes:seconds.</summary>
    public static string Write(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.Days}-{time:hh\\:mm\\:ss}");

    [GeneratedRegex(@"\A((?<days>[0-9]{1,4})-)?(?<part>[0-9]{1,6})(:(?<part>[0-9]{1,2})){0,2}\z")]
    private static partial Regex Form();
}
