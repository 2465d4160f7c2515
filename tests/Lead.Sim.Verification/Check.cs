namespace Lead.Sim.Verification;

/// <summary>One thing that theory says about the model: it exists once, the tests run it and the document shows it.</summary>
/// <param name="concept">The file of <c>Concepts</c> in which it stands.</param>
/// <param name="name">What is compared; no two checks have the same.</param>
/// <param name="theory">Where the expected value comes from, in words or as a formula.</param>
/// <param name="look">Runs the model with fixed seeds.</param>
internal sealed class Check(string concept, string name, string theory, Func<Finding> look)
{
    /// <summary>Standard errors that chance is allowed.</summary>
    public const double Tolerance = 4;

    private readonly Lazy<Finding> _finding = new(look);

    /// <summary>What is compared.</summary>
    public string Name => name;

    /// <summary>What the model gave; run once.</summary>
    public Finding Finding => _finding.Value;

    /// <summary>Whether model and theory agree.</summary>
    public bool Holds => Math.Abs(Finding.Distance) <= Tolerance;

    /// <summary>The first cells of its row in the document, known without a run.</summary>
    public string RowStart => $"| {name} | {theory}";

    /// <summary>Its row in the document.</summary>
    public string Row => $"{RowStart} = {Expected} | {Numbers.Short(Finding.Found)} | {Error} | {Distance} | {(Holds ? "holds" : "**failed**")} | `{concept}` |";

    private bool IsExact => Finding.StandardError == 0;

    private string Expected => (Finding.Low, Finding.High) switch
    {
        (var low, var high) when low == high || IsExact => Numbers.Short((low + high) / 2),
        (double.NegativeInfinity, var high) => $"at most {Numbers.Short(high)}",
        (var low, var high) => $"{Numbers.Short(low)} to {Numbers.Short(high)}",
    };

    private string Error => IsExact ? "none" : Numbers.Short(Finding.StandardError);

    private string Distance => IsExact ? "but for rounding" : Finding.Distance.ToString("0.0;-0.0;0.0", System.Globalization.CultureInfo.InvariantCulture);
}
