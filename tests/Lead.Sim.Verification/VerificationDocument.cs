using System.Text;
using Lead.Sim.Verification.Concepts;
using MathNet.Numerics.Distributions;

namespace Lead.Sim.Verification;

/// <summary>The table of checks and laws as a Markdown document.</summary>
internal static class VerificationDocument
{
    /// <summary>What to do when the document is out of date.</summary>
    public const string Again = "docs/verification.md is out of date: dotnet run -c Release --project tests/Lead.Sim.Verification, then review the difference.";

    private const string Introduction = """
        Does the program do what theory says that it does? Everything else is switched off and one mechanism is compared with its closed form, over fixed seeds. A check holds if the model lies within 4 standard errors of what is
        expected, or within the range where a range is expected. `tests/run.sh` runs all of it, and fails if a row below is not what the model gives.

        Checks stand in `tests/Lead.Sim.Verification/Concepts`, one file a concept, and are run by `ChecksTests`; the last column names the file, or the test of a law.

        """;

    private const string NotChecked = """
        ## Random numbers

        TestU01's SmallCrush reads the keyed numbers with each part of their key varying fastest, in every run of the tests, and catches two generators that mix their keys badly; correlations are tried between every two decisions of a
        key and of its neighbours. What was run, with what result, and the larger battery: [randomness.md](randomness.md).

        ## What is not checked

        - Housing, caseload, targeting and the past of the people of the first day have no rows here: their closed forms stand in `tests/Lead.Sim.Engine.Tests/ClosedForm`.
        - Mechanisms in combination have no closed form: there only the laws hold.
        - The pilot's referrals are compared with ranges that were published about the same programme; they say that the model is not far off, not that it is right.
        - Whether the model agrees with what was measured in Baltimore is another question: [calibration.md](calibration.md) says where it does and where it does not. On which weak numbers it rests: [parameters.md](parameters.md).

        """;

    /// <summary>The document.</summary>
    public static string Of(IReadOnlyList<Check> checks, IReadOnlyList<Law> laws)
    {
        var text = new StringBuilder($"""
            *Made by `dotnet run -c Release --project tests/Lead.Sim.Verification`. Change the program, not this page.*

            # Verification

            {Introduction}
            **{checks.Count} checks: {checks.Count(check => check.Holds)} hold, {checks.Count(check => !check.Holds)} failed. {laws.Count} laws.**

            | check | expected | found | standard error | distance in standard errors | verdict | held by |
            |---|---|---|---|---|---|---|

            """);
        foreach (string row in checks.Select(check => check.Row).Concat(laws.Select(law => law.Row)))
            text.Append(row).Append('\n');
        return text.Append($"\n{Nothing()}\n{FalseAlarms(checks)}\n{NotChecked}").ToString();
    }

    private static string Nothing() => $"""
        ## The world in which the programme does nothing

        `scenarios/baltimore/zero-effect.yaml` is the expansion with every effect switched off. Its participants still have {ZeroEffect.Before:0.00} arrests in the six months before enrolment (the arrest that led to it included) and
        {ZeroEffect.After:0.00} in the six months after: an evaluation without controls would report **{1 - (ZeroEffect.After / ZeroEffect.Before):0 %} fewer arrests** ({ZeroEffect.Replications} replications, seed 1; measures `arrests-before-enrolment`,
        `arrests-after-enrolment`, `enrolments-followed-up`). People are found by officers at a peak, and fall back to their own mean. Published before-and-after figures of such programmes are -30 % and -50 %.

            dotnet run -c Release --project Lead.Sim.Runner -- run scenarios/baltimore/zero-effect.yaml --replications {ZeroEffect.Replications}

        """;

    private static string FalseAlarms(IReadOnlyList<Check> checks) => $"""
        ## False alarms

        Seeds are fixed: a check does not fail by chance from run to run. When seeds or draws change, one check at {Check.Tolerance:0} standard errors fails by chance once in 16,000 times, and more often where the standard error is itself
        estimated from few replications (Student's t). All checks together: {checks.Sum(OneIn):0.0 %}. In the Kolmogorov-Smirnov tests it is 0.1 % each.

        """;

    private static double OneIn(Check check) => check.Finding switch
    {
        { StandardError: 0 } => 0,
        { Low: var low, High: var high } when low < high => 0,
        { Replications: 0 } => 2 * Normal.CDF(0, 1, -Check.Tolerance),
        { Replications: var replications } => 2 * StudentT.CDF(0, 1, replications - 1, -Check.Tolerance),
    };
}
