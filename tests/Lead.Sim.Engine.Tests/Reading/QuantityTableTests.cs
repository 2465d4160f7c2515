using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Tests.Reading;

public class QuantityTableTests
{
    private const string Origin = "source: x, relative-range: [0.9, 1.1]";

    [Fact]
    public void A_table_has_one_unit_one_source_and_many_values()
    {
        QuantityTable race = Toys.Read<Tables>("race: { share: { white: 0.42, black: 0.56, other: 0.02 }, source: x, evidence: [N01], relative-range: [0.9, 1.1] }").Race!;

        Assert.Equal(["white", "black", "other"], race.Values.Keys);
        Assert.Equal((0.56, "share", 0.9, 1.1, "x"), (race.Values["black"], race.Unit, race.RelativeLow, race.RelativeHigh, race.Source));
        Assert.Throws<NotSupportedException>(() => ((IDictionary<string, double>)race.Values).Clear());
    }

    [Fact]
    public void A_fixed_table_does_not_vary()
    {
        QuantityTable free = Toys.Read<Tables>("free: { ratio: { a: 1, b-2: 2 }, source: x, fixed: true }").Free!;

        Assert.Equal((1, 1), (free.RelativeLow, free.RelativeHigh));
    }

    [Theory]
    [InlineData("2017: 1")]
    [InlineData("2017: 1, 2018+: 2")]
    [InlineData("2017+: 1")]
    [InlineData("2017: 1, 2020: 2, 2021+: 3")]
    public void Years_ascend_and_only_the_last_may_go_on(string years) =>
        Assert.NotNull(Toys.Read<Tables>($"arrests: {{ per-year: {{ {years} }}, {Origin} }}").Arrests);

    [Theory]
    [InlineData("2018: 1, 2017: 1", "33: arrests.per-year: found 2017 after 2018, expected years in ascending order.")]
    [InlineData("2018: 1, 2018+: 1", "33: arrests.per-year: found 2018+ after 2018, expected years in ascending order.")]
    [InlineData("2018+: 1, 2019: 1", "34: arrests.per-year: found 2019 after 2018+, expected nothing after the year with a +.")]
    [InlineData("2018+: 1, 2019+: 1", "34: arrests.per-year: found 2019+ after 2018+, expected nothing after the year with a +.")]
    [InlineData("18: 1", "24: arrests.per-year: found the key \"18\", expected a year such as 2017, or 2018+ for that year and all after it.")]
    [InlineData("2018-2019: 1", "24: arrests.per-year: found the key \"2018-2019\", expected a year such as 2017, or 2018+ for that year and all after it.")]
    public void Other_years_are_refused(string years, string message) =>
        Assert.Equal([$"toy.yaml:1:{message}"], Toys.Wrong<Tables>($"arrests: {{ per-year: {{ {years} }}, {Origin} }}"));

    [Theory]
    [InlineData("race: { share: { black: 0.5, white: 0.4 }, " + Origin + " }",
        "1:16: race.share: found a sum of 0.9, expected a sum of 1.",
        "1:16: race.share: found no other, expected other (a number).")]
    [InlineData("race: { share: { black: 0.5, white: 0.4, othr: 0.1 }, " + Origin + " }",
        "1:16: race.share: found no other, expected other (a number).",
        "1:42: race.share: found the unknown key \"othr\", expected a known key. Did you mean \"other\"?")]
    [InlineData("race: { share: { black: 0.5, white: 0.4, other: 0.2 }, " + Origin + " }", "1:16: race.share: found a sum of 1.1, expected a sum of 1.")]
    [InlineData("race: { share: { black: 50, white: 0.4, other: 0.2 }, " + Origin + " }", "1:25: race.share.black: found 50, expected a share from 0 to 1. Did you mean 0.5?")]
    [InlineData("race: { share: 0.5, " + Origin + " }", "1:16: race.share: found 0.5, expected a number for each of black, white and other.")]
    [InlineData("arrests: { per-year: [1], " + Origin + " }", "1:22: arrests.per-year: found a list of 1, expected a number for each of some years, such as 2017 and 2018+.")]
    [InlineData("free: { ratio: {}, " + Origin + " }", "1:16: free.ratio: found an empty table, expected a number for each of some names.")]
    [InlineData("free: { ratio: { B C: 1 }, " + Origin + " }", "1:18: free.ratio: found the name \"B C\", expected a name in lower-case letters and digits, its words joined by hyphens. Write b-c.")]
    [InlineData("free: 5", "1:7: free: found 5, expected a table of measured values in ratio (a ratio from 0 to 10).")]
    [InlineData("free: { ratio: { a: 1 }, source: x, range: [0, 1], relative-range: [0.9, 1.1] }", "1:37: free: found the unknown key \"range\", expected a known key. Known keys: ratio, source, relative-range, distribution, evidence, grade, note, fixed.")]
    [InlineData("free: { ratio: { a: 1 }, source: x }", "1:7: free: found no relative-range, expected relative-range (the lowest and the highest plausible factor on every entry, such as [0.9, 1.1]). Write fixed: true if the value is exact by definition or a legal fact.")]
    [InlineData("free: { ratio: { a: 1 }, source: x, relative-range: [1.1, 1.2] }", "1:53: free.relative-range: found [1.1, 1.2], expected two factors around 1, none of them negative.")]
    [InlineData("free: { ratio: { a: 1 }, source: x, relative-range: [1, 1] }", "1:53: free.relative-range: found [1, 1], expected two different numbers. Write fixed: true if the value is exact by definition or a legal fact.")]
    [InlineData("free: { ratio: { a: 1 }, source: x, relative-range: [-1, 1.2] }", "1:53: free.relative-range: found [-1, 1.2], expected two factors around 1, none of them negative.")]
    [InlineData("free: { weeks: { a: 1 }, " + Origin + " }", "1:9: free: found weeks: a mapping, expected ratio (a ratio from 0 to 10).")]
    public void A_wrong_table_is_told(string yaml, params string[] messages) =>
        Assert.Equal(messages.Select(message => "toy.yaml:" + message).Order(StringComparer.Ordinal), Toys.Wrong<Tables>(yaml).Order(StringComparer.Ordinal));

    [Fact]
    public void A_sum_may_be_off_by_a_millionth() =>
        Assert.NotNull(Toys.Read<Tables>("race: { share: { black: 0.3333333, white: 0.3333333, other: 0.3333333 }, " + Origin + " }").Race);
}
