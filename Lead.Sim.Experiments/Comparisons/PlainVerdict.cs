namespace Lead.Sim.Experiments.Comparisons;

/// <summary>What a scenario comes to, over all headline outcomes.</summary>
/// <param name="Findings">The headline outcomes in their order.</param>
public sealed record PlainVerdict(IReadOnlyList<Finding> Findings)
{
    /// <summary>
    /// Exactly equal if nothing differs in any replication; better or worse if every clear difference is; mixed if some are better and some worse; otherwise
    /// no clear difference.
    /// </summary>
    public string Word => (Count(Verdict.Better), Count(Verdict.Worse), Count(Verdict.NoClearDifference)) switch
    {
        (0, 0, 0) => "exactly equal",
        (0, 0, _) => "no clear difference",
        (_, 0, _) => "better",
        (0, _, _) => "worse",
        _ => "mixed",
    };

    /// <summary>The word and how many outcomes say so, without a full stop.</summary>
    public string Summary => $"{char.ToUpperInvariant(Word[0])}{Word[1..]}: {Counts}";

    /// <summary>How many outcomes say so, without a full stop.</summary>
    public string Counts => (Count(Verdict.Better), Count(Verdict.Worse), Count(Verdict.NoClearDifference)) switch
    {
        (0, 0, 0) => $"all {Findings.Count} headline outcomes are the same in every replication",
        (0, 0, _) => $"none of {Findings.Count} headline outcomes differs clearly",
        var (better, worse, _) => $"clearly better in {better} of {Findings.Count} headline outcomes, clearly worse in {worse}",
    };

    /// <summary>The findings with what is clear first.</summary>
    public IEnumerable<Finding> ClearFirst => Findings.OrderBy(finding => finding.Verdict is Verdict.Better or Verdict.Worse ? 0 : 1);

    /// <summary>All of it in a few lines of text.</summary>
    public string Text => $"{Word}: {string.Join("; ", ClearFirst.Select(finding => finding.Sentence))}.";

    /// <summary>The verdict on a scenario.</summary>
    /// <param name="rows">Its differences from the baseline; those that are judged count.</param>
    /// <param name="days">Days of the whole time.</param>
    public static PlainVerdict Of(IEnumerable<DifferenceRow> rows, double days)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new([.. rows.Where(row => row.Judgement is not null).Select(row => new Finding(OutcomeWords.Of(row.Measure), row.Paired, row.Judgement!, days))]);
    }

    private int Count(Verdict verdict) => Findings.Count(finding => finding.Verdict == verdict);
}
