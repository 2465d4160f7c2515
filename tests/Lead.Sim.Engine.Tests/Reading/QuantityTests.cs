using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Tests.Reading;

public class QuantityTests
{
    private const string WhenFixed = "Write fixed: true if the value is exact by definition or a legal fact.";

    [Fact]
    public void A_measured_value_has_a_unit_a_range_and_a_source()
    {
        Quantity rate = Toys.Read<Measured>("rate: { per-year: 0.173, range: [0.14, 0.231], source: \"Shah 2006\", evidence: N01, grade: A, note: \"why\" }").Rate!;

        Assert.Equal((0.173, "per-year", 0.14, 0.231), (rate.Value, rate.Unit, rate.Low, rate.High));
        Assert.Equal(("Shah 2006", "A", "why", new Location("toy.yaml", 1, 7)), (rate.Source, rate.Grade, rate.Note, rate.Where));
        Assert.Equal(["N01"], rate.Evidence);
    }

    [Fact]
    public void Evidence_may_be_a_list_and_may_be_absent()
    {
        Assert.Equal(["N01", "ABC123"], Toys.Read<Measured>($"part: {{ share: 1, evidence: [N01, ABC123]{Toys.Origin} }}").Part!.Evidence);
        Assert.Empty(Toys.Read<Measured>($"part: {{ ratio: 1{Toys.Origin} }}").Part!.Evidence);
    }

    [Fact]
    public void A_fixed_value_is_its_own_range()
    {
        Quantity part = Toys.Read<Measured>("part: { share: 0.5, source: the law, fixed: true }").Part!;

        Assert.Equal((0.5, 0.5), (part.Low, part.High));
    }

    [Theory]
    [InlineData("part: 0.6", "1:7: part: found 0.6, expected a measured value in share (a share from 0 to 1) or ratio (a ratio from 0 to 10). Write { share: 0.6, range: [..., ...], source: \"...\" }.")]
    [InlineData("part: [1]", "1:7: part: found a list of 1, expected a measured value in share (a share from 0 to 1) or ratio (a ratio from 0 to 10).")]
    [InlineData("part: { source: x, range: [0, 1] }", "1:7: part: found no unit, expected share (a share from 0 to 1) or ratio (a ratio from 0 to 10).")]
    [InlineData("part: { share: 0.5, ratio: 1, source: x, range: [0, 1] }", "1:21: part: found share and ratio, expected exactly one unit.")]
    [InlineData("part: { shar: 0.5, source: x, range: [0, 1] }", "1:9: part: found the unknown key \"shar\", expected a known key. Did you mean \"share\"?")]
    [InlineData("part: { share: 0.5, sorce: x, source: x, range: [0, 1] }", "1:21: part: found the unknown key \"sorce\", expected a known key. Did you mean \"source\"?")]
    [InlineData("part: { share: 0.5, colour: x, source: x, range: [0, 1] }", "1:21: part: found the unknown key \"colour\", expected a known key. Known keys: share, ratio, source, range, distribution, evidence, grade, note, fixed.")]
    [InlineData("rate: { days: 5, source: x, range: [0, 9] }", "1:9: rate: found days: 5, expected per-year (0 to 50 events per person-year).")]
    [InlineData("rate: { per-month: 0.5, source: x, range: [0, 1] }", "1:9: rate: found per-month: 0.5, expected per-year (0 to 50 events per person-year). Write per-year: 6.")]
    [InlineData("rate: { per-month: 5, source: x, range: [0, 9] }", "1:9: rate: found per-month: 5, expected per-year (0 to 50 events per person-year).")]
    [InlineData("wait: { months: 2, source: x, range: [0, 9] }", "1:9: wait: found months: 2, expected days (0 to 365 days). Write days: 60.875.")]
    [InlineData("wait: { weeks: 2, source: x, range: [0, 9] }", "1:9: wait: found weeks: 2, expected days (0 to 365 days). Write days: 14.")]
    [InlineData("wait: { years: 0.1, source: x, range: [0, 9] }", "1:9: wait: found years: 0.1, expected days (0 to 365 days). Write days: 36.525.")]
    [InlineData("cost: { usd-per-day: 100, source: x, range: [0, 200] }", "1:9: cost: found usd-per-day: 100, expected usd-per-month (0 to 1000000 US dollars per month). Write usd-per-month: 3043.75.")]
    [InlineData("part: { share: 60, source: x, range: [0, 1] }", "1:16: part.share: found 60, expected a share from 0 to 1. Did you mean 0.6?")]
    [InlineData("part: { share: 101, source: x, range: [0, 1] }", "1:16: part.share: found 101, expected a share from 0 to 1.")]
    [InlineData("rate: { per-year: 51, source: x, range: [0, 50] }", "1:19: rate.per-year: found 51, expected 0 to 50 events per person-year.")]
    [InlineData("staff: { people: 5.5, source: x, range: [0, 50] }", "1:18: staff.people: found 5.5, expected at least 0 people in whole numbers.")]
    [InlineData("part: { share: sixty, source: x, range: [0, 1] }", "1:16: part.share: found sixty, expected a plain number. Write it in digits, such as 12, 0.5 or 1e-3.")]
    [InlineData("part: { share: {a: 1}, source: x, range: [0, 1] }", "1:16: part.share: found a mapping, expected a plain number.")]
    public void A_unit_and_its_value_are_checked(string yaml, string message) => Assert.Equal(["toy.yaml:" + message], Toys.Wrong<Measured>(yaml));

    [Theory]
    [InlineData("part: { share: 1 }", "1:7: part: found no source and no range, expected source (where the number comes from) and range (the lowest and the highest plausible value, such as [0.4, 0.6]). " + WhenFixed)]
    [InlineData("part: { share: 1, range: [0, 1] }", "1:7: part: found no source, expected source (where the number comes from).")]
    [InlineData("part: { share: 1, source: x }", "1:7: part: found no range, expected range (the lowest and the highest plausible value, such as [0.4, 0.6]). " + WhenFixed)]
    [InlineData("part: { share: 1, source: x, fixed: false }", "1:7: part: found no range, expected range (the lowest and the highest plausible value, such as [0.4, 0.6]). " + WhenFixed)]
    [InlineData("part: { share: 1, source: \"\", fixed: true }", "1:27: part.source: found \"\", expected a text (where the number comes from).")]
    [InlineData("part: { share: 1, source: x, fixed: maybe }", "1:37: part.fixed: found maybe, expected true or false.")]
    [InlineData("part: { share: 1, source: x, range: 0.5 }", "1:37: part.range: found 0.5, expected a list of two numbers, [lowest, highest].")]
    [InlineData("part: { share: 1, source: x, range: [0, 0.5, 1] }", "1:37: part.range: found a list of 3, expected a list of two numbers, [lowest, highest].")]
    [InlineData("part: { share: 1, source: x, range: [.5, 1] }", "1:38: part.range[0]: found .5, expected a plain number. Write 0.5.")]
    [InlineData("part: { share: 1, source: x, range: [1, 0.5] }", "1:37: part.range: found [1, 0.5], expected the lower number first. Write [0.5, 1].")]
    [InlineData("part: { share: 1, source: x, range: [1, 1] }", "1:37: part.range: found [1, 1], expected two different numbers. " + WhenFixed)]
    [InlineData("part: { share: 1, source: x, range: [0.2, 0.8] }", "1:37: part.range: found [0.2, 0.8], expected a range that contains the value 1.")]
    [InlineData("part: { share: 0.1, source: x, range: [0.2, 0.8] }", "1:39: part.range: found [0.2, 0.8], expected a range that contains the value 0.1.")]
    [InlineData("part: { share: 1, source: x, range: [0.2, 1.5] }", "1:43: part.range[1]: found 1.5, expected a share from 0 to 1.")]
    [InlineData("part: { share: 1., source: x, range: [1, 1], fixed: true }", "1:16: part.share: found 1., expected a plain number. Write 1.")]
    [InlineData("part: { share: 1, source: x, range: [0.2, 1], fixed: true }", "1:37: part.range: found [0.2, 1] beside fixed: true, expected no range. Leave out range or fixed.")]
    [InlineData("part: { share: 1, source: x, relative-range: [0.9, 1.1], range: [0, 1] }", "1:30: part: found the unknown key \"relative-range\", expected a known key. Known keys: share, ratio, source, range, distribution, evidence, grade, note, fixed.")]
    [InlineData("part: { share: 1, source: x, range: [0, 1], evidence: n1 }", "1:55: part.evidence: found n1, expected the id of an entry in the evidence table, such as N01.")]
    [InlineData("part: { share: 1, source: x, range: [0, 1], evidence: [N01, N0001] }", "1:61: part.evidence: found N0001, expected the id of an entry in the evidence table, such as N01.")]
    [InlineData("part: { share: 1, source: x, range: [0, 1], grade: D }", "1:52: part.grade: found D, expected A, B or C.")]
    [InlineData("part: { share: 1, source: x, range: [0, 1], note: }", "1:51: part.note: found nothing, expected a text (anything a reader should know).")]
    public void Where_it_comes_from_and_its_range_are_checked(string yaml, string message) => Assert.Equal(["toy.yaml:" + message], Toys.Wrong<Measured>(yaml));

    [Fact]
    public void A_range_may_have_the_value_at_its_end_and_a_fixed_one_at_both()
    {
        Assert.Equal(1, Toys.Read<Measured>("part: { share: 1, source: x, range: [0, 1] }").Part!.High);
        Assert.Equal(1, Toys.Read<Measured>("part: { share: 1, source: x, range: [1, 1], fixed: true }").Part!.Low);
    }

    [Fact]
    public void The_range_of_a_whole_number_need_not_be_whole() =>
        Assert.Equal(4.5, Toys.Read<Measured>("staff: { people: 5, source: x, range: [4.5, 6] }").Staff!.Low);

    [Fact]
    public void Several_things_wrong_with_one_value_are_all_told() =>
        Assert.Equal(
            ["no source", "days: 60%", "60%", "[2, 1]", "D", "x"],
            Toys.Wrong<Measured>("part: { days: 60%, range: [2, 1], grade: D, evidence: x }").Select(line => line.Split("found ")[1].Split(", expected")[0]));
}
