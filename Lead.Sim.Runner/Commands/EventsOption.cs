using System.CommandLine;
using System.CommandLine.Parsing;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Commands;

/// <summary><c>--events</c>: whose events are written down. It always has a value: everybody's are a hundred times as much as all else.</summary>
internal static class EventsOption
{
    public static Option<AskedEvents?> Create() => new("--events")
    {
        Description = "Write down what happens to single people, in the table events: of so many people of the first day, such as 200, a share of them, such as 1%, or all.",
        CustomParser = Read,
    };

    private static AskedEvents? Read(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (AskedEvents.Read(text) is { } asked)
            return asked;
        result.AddError($"--events: found {Shown.Text(text)}, expected a number of people from 1, a share above 0% and up to 100%, or all.");
        return null;
    }
}
