using System.Globalization;
using Lead.Sim.Engine.Outcomes;

namespace Lead.Sim.Runner.Results;

/// <summary>Whose events are asked for, as it is written on the command line and in the manifest: <c>200</c>, <c>1%</c> or <c>all</c>.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Sample">What it means.</param>
/// <param name="People">How many people that is; null if it is no number of them.</param>
internal sealed record AskedEvents(string Text, EventSample Sample, int? People = null)
{
    /// <summary>Reads it.</summary>
    /// <returns>Null if it cannot be meant.</returns>
    public static AskedEvents? Read(string text)
    {
        if (text is "all")
            return new(text, EventSample.Everybody);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int people) && people >= 1)
            return new(text, EventSample.Of(people), people);
        return text.EndsWith('%') && double.TryParse(text[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double percent) && percent is > 0 and <= 100
            ? new(text, EventSample.OfShare(percent / 100))
            : null;
    }

    /// <summary>What a sample of more people than there are is told.</summary>
    /// <exception cref="UserException">It is one.</exception>
    public void RefuseMoreThan(int people)
    {
        if (People > people)
            throw new UserException($"--events: found {People:N0} people, expected at most the {people:N0} of the first day, or all.");
    }
}
