using System.CommandLine;
using System.CommandLine.Parsing;
using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Runner.Commands;

/// <summary>What is wrong with a command line, on standard error and in few lines: who wants the whole help asks for it.</summary>
internal static class CommandLineErrors
{
    /// <summary>Tells all of it.</summary>
    public static int Tell(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens is [var first, ..])
        {
            // What stands behind an unknown option is most likely its value, so only the first unknown word is told.
            bool isOption = first.StartsWith('-');
            IEnumerable<string> known = isOption ? command.Options.Select(option => option.Name) : command.Subcommands.Select(inner => inner.Name);
            Say($"found {(isOption ? "the unknown option" : "the unknown word")} {Shown.Text(first)}. {Nearest.Hint(first, known)}");
        }
        else
        {
            foreach (ParseError error in parsed.Errors)
                Say(error.Message);
        }
        string name = command is RootCommand ? "leadsim" : $"leadsim {command.Name}";
        Say($"{name} --help tells all options.");
        return ExitCode.UsersInput;
    }

    private static void Say(string sentence) => Console.Error.WriteLine($"leadsim: {sentence.TrimEnd()}");
}
