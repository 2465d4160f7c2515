using Lead.Sim.Engine;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Batches;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Calibration;

/// <summary>What the model gives for the years of the calibration.</summary>
/// <remarks>
/// Records hold groups for the whole time only, so the groups of 2017 are the difference of two runs that end a year apart. With one seed a later
/// end changes next to nothing before it; that is checked against the months of the whole run.
/// </remarks>
internal sealed class Runs
{
    private const int Year = 2017;

    // A later end moves some instants by the last bit of a float, which are seconds: now and then over a midnight.
    private const int MostMoved = 2;

    private readonly Batch _whole, _untilYear, _throughYear, _fresh;

    /// <summary>Runs the scenario to its end, to both ends of 2017, and 2017 alone.</summary>
    /// <exception cref="InvalidOperationException">A later end changed more than a few events before it.</exception>
    public Runs(Scenario scenario, ulong seed, int replications)
    {
        Scenario = scenario;
        _whole = Run(scenario, seed, replications);
        _untilYear = Run(scenario with { End = new(Year, 1, 1) }, seed, replications);
        _throughYear = Run(scenario with { End = new(Year + 1, 1, 1) }, seed, replications);
        _fresh = Run(scenario with { Start = new(Year, 1, 1), End = new(Year + 1, 1, 1) }, seed, replications);
        foreach (Measure measure in Measure.All.Where(measure => measure.Kind is MeasureKind.Flow))
        {
            for (int replication = 0; replication < replications; replication++)
            {
                double moved = Math.Abs(InYear(replication, measure.Name, Year) - OfGroup(replication, measure.Name, "all"));
                if (moved > MostMoved)
                    throw new InvalidOperationException($"{moved} {measure.Name} of {Year} in replication {replication} depend on the end of the run.");
            }
        }
    }

    /// <summary>What was run.</summary>
    public Scenario Scenario { get; }

    /// <summary>Everything that happened in the first replication: it tells this model from another one.</summary>
    public long Happenings => _whole.Records[0].Happenings;

    /// <summary>Events of a calendar year.</summary>
    public Estimate InYear(int year, params string[] measures) => Over(replication => measures.Sum(measure => InYear(replication, measure, year)));

    /// <summary>Events of a calendar year relative to those of another.</summary>
    public Estimate Change(int year, int from, params string[] measures) =>
        Over(replication => measures.Sum(measure => InYear(replication, measure, year)) / measures.Sum(measure => InYear(replication, measure, from)));

    /// <summary>Average of a census over the months of a calendar year.</summary>
    public Estimate CensusIn(int year, string measure) => Over(replication => InYear(replication, measure, year) / 12);

    /// <summary>People jailed at least so often in a calendar year, less those jailed more often, of those jailed at all.</summary>
    public Estimate ShareOfJailedIn(int year, string atLeast, string? more) => Over(replication =>
        (InYear(replication, atLeast, year) - (more is null ? 0 : InYear(replication, more, year))) / InYear(replication, "people-jailed", year));

    /// <summary>People treated at any time of a calendar year, of the average number of dependent users.</summary>
    public Estimate PeopleTreatedIn(int year) => Over(replication =>
        12 * InYear(replication, "people-treated", year) / new[] { "active-use", "in-treatment", "in-remission" }.Sum(state => InYear(replication, state, year)));

    /// <summary>Events of 2017 when the run begins in that year, as the other scenarios do.</summary>
    public Estimate Fresh(params string[] measures) => Over(replication => measures.Sum(measure => Total(_fresh, replication, measure, "all")));

    /// <summary>Share of a group in the events of 2017 when the run begins in that year.</summary>
    public Estimate FreshShareOfGroup(string group, params string[] measures) => Over(replication =>
        measures.Sum(measure => Total(_fresh, replication, measure, group)) / measures.Sum(measure => Total(_fresh, replication, measure, "all")));

    /// <summary>Share of a group in the events of 2017.</summary>
    public Estimate ShareOfGroup(string group, params string[] measures) => Over(replication =>
        measures.Sum(measure => OfGroup(replication, measure, group)) / measures.Sum(measure => OfGroup(replication, measure, "all")));

    /// <summary>Events of 2017 relative to other events of 2017.</summary>
    public Estimate Share(string measure, string of) => Over(replication => InYear(replication, measure, Year) / InYear(replication, of, Year));

    /// <summary>Events or days of a group in 2017 relative to other events of that group.</summary>
    public Estimate RatioOfGroup(string measure, string of, string group) => Over(replication => OfGroup(replication, measure, group) / OfGroup(replication, of, group));

    /// <summary>A mean over the arrests of a group in 2017, by charge.</summary>
    /// <param name="group">The group.</param>
    /// <param name="ofCharge">The value for a charge.</param>
    public Estimate MeanOverArrests(string group, Func<Charge, double> ofCharge)
    {
        Charge[] charges = Enum.GetValues<Charge>();
        return Over(replication =>
        {
            double[] arrests = [.. charges.Select(charge => OfGroup(replication, $"{charge}-arrests".ToLowerInvariant(), group))];
            return charges.Zip(arrests, (charge, count) => count * ofCharge(charge)).Sum() / arrests.Sum();
        });
    }

    private static Batch Run(Scenario scenario, ulong seed, int replications) => Batch.Run(new Simulation(scenario), seed, replications, Environment.ProcessorCount);

    private Estimate Over(Func<int, double> ofReplication) => Estimate.Of(Enumerable.Range(0, _whole.Records.Count).Select(ofReplication));

    private double InYear(int replication, string measure, int year) =>
        _whole.Simulation.Months.FirstDays.Zip(_whole.Records[replication].ByMonth(measure)).Where(month => month.First.Year == year).Sum(month => month.Second);

    private double OfGroup(int replication, string measure, string group) =>
        Total(_throughYear, replication, measure, group) - Total(_untilYear, replication, measure, group);

    private static double Total(Batch batch, int replication, string measure, string group)
    {
        int row = Measure.All.Index().First(item => item.Item.Name == measure).Index;
        int column = batch.Simulation.Groups.Names.Index().First(item => item.Item == group).Index;
        return batch.Records[replication].Totals[row][column];
    }
}
