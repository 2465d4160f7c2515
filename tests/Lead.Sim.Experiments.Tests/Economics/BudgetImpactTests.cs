using Lead.Sim.Experiments.Batches;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Economics;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Tests.Economics;

public class BudgetImpactTests
{
    private static readonly Comparison Two = Given.Compared(replications: 4, "no-lead", "expansion");
    private static readonly BudgetImpact[] All = [.. BudgetImpact.Of(Two)];

    [Fact]
    public void Years_add_up_to_the_whole_time_and_payers_to_all()
    {
        Assert.Equal(Enumerable.Range(2017, 10), All.Select(row => row.Year).Distinct());
        Assert.All(All.GroupBy(row => row.Payer), payer =>
            Assert.Equal(Two.Difference(1, Given.Index(payer.Key.Name)).Difference.Mean, payer.Sum(row => row.Difference.Mean), 4));
        Assert.All(All.GroupBy(row => row.Year), year =>
            Assert.Equal(year.Single(row => row.Payer.Name == "cost-total").Difference.Mean, year.Where(row => row.Payer.Name != "cost-total").Sum(row => row.Difference.Mean), 4));
    }

    [Fact]
    public void The_differences_of_a_year_are_paired()
    {
        Design design = Given.Design("no-lead", "expansion");
        Batch[] alone = [.. design.Simulations.Select(simulation => Batch.Run(simulation, design.Seed, 4, threads: 2))];
        double[][] spent = [.. alone.Select(batch => batch.Records.Select(record => record.ByMonth("cost-state").Skip(12).Take(12).Sum()).ToArray())];
        BudgetImpact row = All.Single(row => row is { Payer.Name: "cost-state", Year: 2018 });

        Assert.Equal(PairedDifference.Of(spent[0], spent[1]).Difference, row.Difference);
        Assert.Equal(Estimate.Of(spent[0]), row.InBaseline);
    }

    [Fact]
    public void Only_what_adds_up_over_months_has_years()
    {
        Assert.Throws<ArgumentException>(() => Two.Yearly(0, Given.Index("jail-census"), 2018));
        Assert.Throws<ArgumentException>(() => Two.Yearly(0, Given.Index("qalys-discounted"), 2018));
        Assert.Throws<ArgumentOutOfRangeException>(() => Two.YearlyDifference(0, Given.Index("arrests"), 2018));
    }
}
