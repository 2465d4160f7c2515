namespace Lead.Sim.Runner.Reports;

/// <summary>What the numbers of a report are not.</summary>
internal static class LimitsSection
{
    /// <summary>The section.</summary>
    public static Html Section { get; } = new("""
        <section aria-labelledby="limits"><h2 id="limits">Limits, in plain words</h2>
        <ul>
        <li>This is no forecast. It says what follows from the assumptions of the scenarios, and how far chance alone could have moved the answer.</li>
        <li>The intervals hold simulation noise only. More replications shrink them; what nobody knows about the parameters stays.</li>
        <li>The effects of the programme are priors with wide ranges, measured elsewhere or assumed.</li>
        <li>People do not influence each other, and police do not react to what the programme frees of their time.</li>
        <li>Costs are a mix of marginal and average ones; the difference can turn a verdict on money.</li>
        <li>The jail population is that of the modelled people, not of the whole jail.</li>
        <li>Results of small groups and single months are noisy; many are shown, so that some stand out by chance.</li>
        </ul>
        <p>The whole list, with what is modelled and how: docs/model.md of the program, "Limits, in plain words".</p>
        </section>
        """);
}
