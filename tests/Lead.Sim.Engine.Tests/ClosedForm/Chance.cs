namespace Lead.Sim.Engine.Tests.ClosedForm;

/// <summary>What chance is allowed: as many standard errors as in a <see cref="Check"/>.</summary>
internal static class Chance
{
    /// <summary>A mean over replications is what theory expects.</summary>
    public static void AssertMean(double expected, double[] found) => AssertMean(expected, neglected: 0, found);

    /// <summary>The same where theory neglects something: a relative error.</summary>
    public static void AssertMean(double expected, double neglected, double[] found) =>
        AssertHolds(Finding.MeanWithin(expected - (neglected * Math.Abs(expected)), expected + (neglected * Math.Abs(expected)), found));

    /// <summary>Of independent trials the expected share came true.</summary>
    public static void AssertBinomial(double trials, double share, double found) => AssertHolds(Finding.Share(share, found, trials));

    private static void AssertHolds(Finding finding) => Assert.True(Math.Abs(finding.Distance) <= Check.Tolerance, finding.ToString());
}
