using Lead.Sim.Engine.Kernel;
using Lead.Sim.Reference;

namespace Lead.Sim.Engine.Tests.ClosedForm;

/// <summary>lead-core agrees with independent implementations of the same model.</summary>
public class LeadCoreTests
{
    private const int People = 10_000, Replications = 300;

    private static readonly Lazy<LeadCoreRecord[]> Records = new(() =>
    {
        var calendar = new MeetingCalendar<LeadCorePerson>(People);
        return [.. Enumerable.Range(0, Replications).Select(replication => LeadCore.Run(People, seed: 7, replication, calendar))];
    });

    // Per person over ten years, with the standard errors of the published figures, to which the rounding of the last digit is added.
    [Theory]
    [InlineData("arrests", 8.789, 0.0014)]
    [InlineData("diversions", 0.2934, 0.0002)]
    [InlineData("deaths", 0.1960, 0.0001)]
    [InlineData("final jail", 0.0404, 0.00003)]
    [InlineData("final enrolment", 0.0471, 0.00003)]
    public void The_kernel_agrees_with_independent_implementations_within_four_standard_errors(string measure, double published, double publishedError)
    {
        double[] found = [.. Records.Value.Select(record => Total(record, measure) / (double)People)];
        double mean = found.Average();
        double error = Math.Sqrt(found.Sum(x => (x - mean) * (x - mean)) / (Replications - 1) / Replications);
        double combined = Math.Sqrt((error * error) + (publishedError * publishedError));

        Assert.InRange((mean - published) / combined, -4, 4);
    }

    private static int Total(LeadCoreRecord record, string measure) => measure switch
    {
        "arrests" => record.Arrests.Total,
        "diversions" => record.Diversions.Total,
        "deaths" => record.Deaths.Total,
        "final jail" => record.Jail.Total,
        "final enrolment" => record.Enrolment.Total,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Not a figure of lead-core."),
    };
}
