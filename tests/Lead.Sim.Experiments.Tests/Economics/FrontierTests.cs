using Lead.Sim.Engine.Randomness;
using Lead.Sim.Experiments.Economics;

namespace Lead.Sim.Experiments.Tests.Economics;

public class FrontierTests
{
    [Fact]
    public void Screening_for_HIV_costs_37_500_58_286_and_100_800_dollars_a_year_and_annual_screening_is_dominated()
    {
        // Paltiel et al. 2005, New England Journal of Medicine 352:586; effects in months.
        IReadOnlyList<FrontierRow> table = Frontier.Of(
        [
            new("none", 26_000, 277.25), new("once", 27_000, 277.57), new("every five years", 28_020, 277.78), new("every three years", 28_440, 277.83), new("annual", 29_440, 277.76),
        ]);

        Assert.Equal(["none", "once", "annual", "every five years", "every three years"], table.Select(row => row.Strategy.Name));
        Assert.Equal([double.NaN, 37_500, double.NaN, 58_286, 100_800], table.Select(row => Math.Round(row.Icer * 12)));
        Assert.Equal((Standing.Dominated, "every five years"), (table[2].Standing, table[2].Against!.Name));
        Assert.Equal([null, "none", "every five years", "once", "every five years"], table.Select(row => row.Against?.Name));
    }

    [Fact]
    public void Screening_for_bowel_cancer_costs_ever_more_for_each_year_of_life()
    {
        // Australia and New Zealand Health Policy 2005, 2:10, table 7.
        IReadOnlyList<FrontierRow> table = Frontier.Of(
        [
            new("DCBE5", 248_112_291, 6_023), new("existing practice", 0, 0), new("FOBT1+DCBE3", 422_777_702, 7_299), new("FOBT2", 140_117_791, 3_551), new("FOBT1+DCBE5", 370_181_240, 7_076),
            new("DCBE3", 304_301_903, 6_720),
        ]);

        Assert.All(table, row => Assert.Equal(Standing.OnFrontier, row.Standing));
        Assert.Equal([double.NaN, 39_459, 43_687, 80_616, 185_054, 235_859], table.Select(row => Math.Round(row.Icer)));
    }

    [Fact]
    public void Testing_everybody_before_radiation_costs_more_than_radiation_for_all_and_gains_less()
    {
        // JNCI Cancer Spectrum 2020, 4:pkaa004, table 1; the table prints 529,365.8 from unrounded values.
        IReadOnlyList<FrontierRow> table = Frontier.Of([new("nobody", 1_695.865, 8.570992), new("tested", 12_224.17, 8.583273), new("all", 12_118.17, 8.590681)]);

        Assert.Equal([Standing.OnFrontier, Standing.Dominated, Standing.OnFrontier], table.Select(row => row.Standing));
        Assert.InRange(table[2].Icer, 529_365.8 - 30, 529_365.8 + 30);
    }

    [Fact]
    public void Extended_dominance_is_looked_for_until_the_ratios_no_longer_fall()
    {
        // Frick 2007, Johns Hopkins University, Decision rules, lecture 11. Option 1 is ruled out first (20,000 before 5,000); only then does option 4 show (8,750 before 7,500).
        IReadOnlyList<FrontierRow> table = Frontier.Of([new("1", 300_000, 25), new("2", 200_000, 20), new("3", 450_000, 50), new("4", 375_000, 40), new("5", 400_000, 15)]);

        Assert.Equal(["5", "2", "1", "4", "3"], table.Select(row => row.Strategy.Name));
        Assert.Equal([Standing.Dominated, Standing.OnFrontier, Standing.ExtendedlyDominated, Standing.ExtendedlyDominated, Standing.OnFrontier], table.Select(row => row.Standing));
        Assert.Equal(250_000.0 / 30, table[4].Icer, 9);
        Assert.Equal("2", table[4].Against!.Name);
    }

    [Fact]
    public void Costs_and_effects_may_have_any_sign()
    {
        // The one that saves most loses most: each unit of effect that is won back costs 1, then 3.
        IReadOnlyList<FrontierRow> table = Frontier.Of([new("baseline", 0, 0), new("cuts", -200, -100), new("some cuts", -120, -20), new("waste", 10, -50)]);

        Assert.Equal([Standing.OnFrontier, Standing.Dominated, Standing.OnFrontier, Standing.OnFrontier], table.Select(row => row.Standing));
        Assert.Equal([double.NaN, double.NaN, 1, 6], table.Select(row => row.Icer));
    }

    [Fact]
    public void Equal_strategies_are_called_equal_and_the_first_keeps_its_standing()
    {
        IReadOnlyList<FrontierRow> table = Frontier.Of([new("a", 1, 1), new("b", 1, 1), new("c", 5, 1), new("d", 5, 1)]);

        Assert.Equal([("a", Standing.OnFrontier), ("b", Standing.Equal), ("c", Standing.Dominated), ("d", Standing.Equal)], table.Select(row => (row.Strategy.Name, row.Standing)));
        Assert.Equal([null, "a", "a", "c"], table.Select(row => row.Against?.Name));
    }

    [Fact]
    public void Three_on_one_line_all_stay() => Assert.All(Frontier.Of([new("a", 0, 0), new("b", 2, 1), new("c", 4, 2)]), row => Assert.Equal(Standing.OnFrontier, row.Standing));

    [Fact]
    public void What_is_not_finite_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Frontier.Of([]));
        Assert.Throws<ArgumentException>(() => Frontier.Of([new("a", double.NaN, 0)]));
        Assert.Throws<ArgumentException>(() => Frontier.Of([new("a", 0, double.PositiveInfinity)]));
    }

    [Fact]
    public void The_frontier_is_convex_and_nothing_lies_below_it() => Everywhere(strategies =>
    {
        FrontierRow[] frontier = [.. Frontier.Of(strategies).Where(row => row.Standing is Standing.OnFrontier)];

        double[] icers = [.. frontier.Skip(1).Select(row => row.Icer)];
        Assert.Equal(icers.Order(), icers);
        Assert.All(icers, icer => Assert.True(icer > 0));
        // Whatever an effect is worth, the best net benefit of all is found on the frontier.
        foreach (double worth in (double[])[0.01, 0.3, 1, 3, 100])
            Assert.Equal(strategies.Max(one => (worth * one.Effect) - one.Cost), frontier.Max(row => (worth * row.Strategy.Effect) - row.Strategy.Cost), 9);
    });

    [Fact]
    public void Every_strategy_on_the_frontier_is_the_best_for_some_worth_of_an_effect() => Everywhere(strategies =>
    {
        FrontierRow[] frontier = [.. Frontier.Of(strategies).Where(row => row.Standing is Standing.OnFrontier)];
        foreach (var (n, row) in frontier.Index())
        {
            double from = n == 0 ? 0 : row.Icer, to = n + 1 < frontier.Length ? frontier[n + 1].Icer : from + 1, worth = (from + to) / 2;
            Assert.Equal(strategies.Max(one => (worth * one.Effect) - one.Cost), (worth * row.Strategy.Effect) - row.Strategy.Cost, 9);
        }
    });

    [Fact]
    public void A_strategy_that_is_ruled_out_changes_nothing_about_the_others() => Everywhere(strategies =>
    {
        IReadOnlyList<FrontierRow> table = Frontier.Of(strategies);
        foreach (FrontierRow gone in table.Where(row => row.Standing is not Standing.OnFrontier))
            Assert.Equal(
                table.Where(row => row.Standing is Standing.OnFrontier),
                Frontier.Of([.. strategies.Where(one => one != gone.Strategy)]).Where(row => row.Standing is Standing.OnFrontier));
    });

    [Fact]
    public void The_order_in_which_they_are_given_changes_nothing() => Everywhere(strategies =>
    {
        Assert.Equal(Frontier.Of(strategies), Frontier.Of([.. strategies.Reverse()]));
        Assert.Equal(Frontier.Of(strategies), Frontier.Of([.. strategies.OrderBy(one => one.Cost)]));
    });

    [Fact]
    public void Scaling_and_shifting_costs_scales_the_ratios_and_moves_no_standing() => Everywhere(strategies =>
    {
        FrontierRow[] table = [.. Frontier.Of(strategies)], scaled = [.. Frontier.Of([.. strategies.Select(one => one with { Cost = (4 * one.Cost) - 1_024 })])];

        Assert.Equal(table.Select(row => row.Standing), scaled.Select(row => row.Standing));
        Assert.All(table.Zip(scaled), rows => Assert.Equal(4 * rows.First.Icer, rows.Second.Icer, 6));
    });

    // 300 random sets of 1 to 12 strategies; every third on a coarse grid, where ties, lines and equal values are common. Equal ones are given once.
    private static void Everywhere(Action<IReadOnlyList<Strategy>> law)
    {
        for (int trial = 0; trial < 300; trial++)
        {
            PersonDraws draws = new Draws(21, trial).Of(0);
            int count = 1 + (int)(12 * draws.Uniform(Decision.Charge, 0));
            double grid = trial % 3 == 0 ? 4 : 1 << 20;
            Strategy[] strategies = [.. Enumerable.Range(1, count).Select(n => new Strategy($"{n}", At(n, 0, grid), At(n, 1, grid))).DistinctBy(one => (one.Cost, one.Effect))];
            law(strategies);

            double At(int n, uint which, double steps) => Math.Round((draws.Uniform(Decision.Frailty, (2 * (uint)n) + which) - 0.5) * steps) / steps * 16;
        }
    }
}
