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
        else if (command is RootCommand)
        {
            Say($"found no command, expected {Shown.List([.. command.Subcommands.Select(inner => inner.Name)], "or")}.");
        }
        else
        {
            foreach (ParseError error in parsed.Errors)
                Say(error.Message);
        }
        Say($"try leadsim {(command is RootCommand ? "" : $"{command.Name} ")}--help.");
        return ExitCode.UsersInput;
    }

    private static void Say(string sentence) => Console.Error.WriteLine($"leadsim: {sentence.TrimEnd()}");
}
