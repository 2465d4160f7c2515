using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;
using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Runner.Commands;

/// <summary>Options that are whole numbers within limits, in one notation only.</summary>
internal static class WholeNumber
{
    /// <summary>An option with a standard value.</summary>
    public static Option<int> Option(string name, string description, int standard, int least, int most) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => standard,
        CustomParser = result => In(result, least, most),
    };

    /// <summary>An option that may be left out.</summary>
    public static Option<int?> Option(string name, string description, int least, int most) => new(name)
    {
        Description = description,
        CustomParser = result => In(result, least, most),
    };

    /// <summary>The number that was written; adds an error if it is none or lies outside the limits.</summary>
    public static T In<T>(ArgumentResult result, T least, T most)
        where T : struct, IBinaryInteger<T>
    {
        string text = result.Tokens[0].Value;
        if (T.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out T value) && value >= least && value <= most)
            return value;
        result.AddError($"{(result.Parent as OptionResult)?.Option.Name}: found {Shown.Text(text)}, expected a whole number from {least} to {most}.");
        return default;
    }
}
