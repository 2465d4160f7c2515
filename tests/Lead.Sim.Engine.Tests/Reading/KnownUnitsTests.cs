using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Tests.Reading;

public class KnownUnitsTests
{
    [Theory]
    [InlineData(1, "per-month", "per-year", 12.0)]
    [InlineData(12, "per-year", "per-month", 1.0)]
    [InlineData(1, "years", "days", 365.25)]
    [InlineData(12, "months", "years", 1.0)]
    [InlineData(14, "days", "weeks", 2.0)]
    [InlineData(8, "usd-per-day", "usd-per-month", 243.5)]
    [InlineData(5, "people", "people", 5.0)]
    [InlineData(5, "people", "officers", null)]
    [InlineData(5, "days", "per-year", null)]
    public void A_value_is_converted_only_within_one_dimension(double value, string from, string to, double? converted) =>
        Assert.Equal(converted, KnownUnits.Convert(value, from, to) is { } result ? Math.Round(result, 9) : null);

    [Fact]
    public void Converting_what_is_no_unit_is_a_mistake() => Assert.Throws<ArgumentException>(() => KnownUnits.Convert(1, "days", "furlongs"));

    [Fact]
    public void The_units_are_these() => Assert.Equal(
        "share ratio odds-ratio shape per-year per-month per-officer-month exponent managers arrests grams hour hours days weeks months years people officers places participants units usd usd-per-day usd-per-month usd-per-year usd-per-qaly",
        string.Join(' ', KnownUnits.All.Select(unit => unit.Name)));

    [Theory]
    [InlineData("share", 0, 1, "a share from 0 to 1")]
    [InlineData("ratio", 0, double.PositiveInfinity, "a ratio of at least 0")]
    [InlineData("days", double.NegativeInfinity, 5, "at most 5 days")]
    [InlineData("days", double.NegativeInfinity, double.PositiveInfinity, "any number of days")]
    public void A_permitted_range_reads_as_English(string unit, double low, double high, string words) =>
        Assert.Equal(words, KnownUnits.Find(unit)!.Within(low, high, whole: false));
}
