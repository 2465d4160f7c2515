using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Experiments.Studies;

namespace Lead.Sim.Runner.Commands;

/// <summary><c>--set LEVER=VALUE</c>, as often as there are levers to set.</summary>
internal static class SetOption
{
    /// <summary>The option.</summary>
    /// <param name="of">Whose levers are set.</param>
    public static Option<IReadOnlyList<Setting>> Create(string of) => new("--set")
    {
        Description = $"LEVER=VALUE: set a lever {of}, such as policy[0].cap.participants=120, or by a part of its path that only one lever has, such as cap=120. May be given several times.",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = _ => [],
        CustomParser = Read,
    };

    private static List<Setting> Read(ArgumentResult result)
    {
        List<Setting> settings = [];
        foreach (string text in result.Tokens.Select(token => token.Value))
        {
            int equals = text.LastIndexOf('=');
            if (equals > 0 && double.TryParse(text.AsSpan(equals + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value))
                settings.Add(new(text[..equals].Trim(), value));
            else
                result.AddError($"--set: found {Shown.Text(text)}, expected a lever, an equals sign and a number, such as cap=120.");
        }
        return settings;
    }
}
