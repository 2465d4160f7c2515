namespace Lead.Sim.Engine.Tests.Reading;

public class NumberTests
{
    private const string InDigits = "Write it in digits, such as 12, 0.5 or 1e-3.";

    [Theory]
    [InlineData("12", 12)]
    [InlineData("0.5", 0.5)]
    [InlineData("-1.5", -1.5)]
    [InlineData("1e-3", 0.001)]
    [InlineData("2.5E+2", 250)]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("0.0e5", 0)]
    public void A_number_in_plain_decimal_notation_is_read(string text, double value)
    {
        double read = Toys.Read<Number>($"value: {{ ratio: {text} }}").Value.Value;

        Assert.Equal(BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(read));
    }

    [Theory]
    [InlineData("\"5\"", "Remove the quotes: write 5.")]
    [InlineData("\"1,000\"", "Write 1000.")]
    [InlineData("1,000", "Write 1000.")]
    [InlineData("1,234,567.5", "Write 1234567.5.")]
    [InlineData("0,5", "Write 0.5.")]
    [InlineData("1_000", "Write 1000.")]
    [InlineData("1 000", "Write 1000.")]
    [InlineData("1'000", "Write 1000.")]
    [InlineData(".5", "Write 0.5.")]
    [InlineData("-.5", "Write -0.5.")]
    [InlineData("5.", "Write 5.")]
    [InlineData("+5", "Write 5.")]
    [InlineData("010", "Write 10.")]
    [InlineData("-007.5", "Write -7.5.")]
    [InlineData("00", "Write 0.")]
    [InlineData("0x1F", "Write 31.")]
    [InlineData("0xZZ", InDigits)]
    [InlineData("50%", "Write 0.5.")]
    [InlineData("7 %", "Write 0.07.")]
    [InlineData("$5", "Write 5.")]
    [InlineData("\u22125", "Write -5.")]
    [InlineData(".nan", "Only finite numbers can be used.")]
    [InlineData("NaN", "Only finite numbers can be used.")]
    [InlineData("inf", "Only finite numbers can be used.")]
    [InlineData("-.inf", "Only finite numbers can be used.")]
    [InlineData("Infinity", "Only finite numbers can be used.")]
    [InlineData("sixty", InDigits)]
    [InlineData("5 days", InDigits)]
    [InlineData("1:30", InDigits)]
    [InlineData("1/2", InDigits)]
    [InlineData("0o17", InDigits)]
    [InlineData("1e", InDigits)]
    [InlineData("\u0665", InDigits)]
    [InlineData("~", "Write the number.")]
    [InlineData("null", "Write the number.")]
    public void Any_other_notation_is_refused_with_what_to_write(string text, string suggestion)
    {
        string found = text;

        Assert.Equal([$"toy.yaml:2:10: value.ratio: found {found}, expected a plain number. {suggestion}"], Toys.Wrong<Number>($"value:\n  ratio: {text}"));
    }

    [Theory]
    [InlineData("value: { ratio: }", "1:17: value.ratio: found nothing, expected a plain number. Write the number.")]
    [InlineData("value: { ratio: 1e999 }", "1:17: value.ratio: found 1e999, expected a finite number. It is too large: the largest number is 1.7e308.")]
    [InlineData("value: { ratio: 1e-999 }", "1:17: value.ratio: found 1e-999, expected a plain number. It is too small to be told from 0: write 0 if that is meant.")]
    [InlineData("value: { ratio: [5] }", "1:17: value.ratio: found a list of 1, expected a plain number.")]
    [InlineData("value: { ratio: 1,000 }", "1:19: value: found the unknown key \"000\", expected a known key. A comma ends an entry: write numbers without separators.")]
    public void So_is_what_is_no_number_or_too_large_or_too_small(string yaml, string message) =>
        Assert.Equal(["toy.yaml:" + message], Toys.Wrong<Number>(yaml));

    [Engine.Reading.Meaning("A number.")]
    private sealed record Number
    {
        [Engine.Reading.Meaning("A number.")]
        [Engine.Reading.In("ratio", double.NegativeInfinity, double.PositiveInfinity)]
        public required Engine.Reading.Amount Value { get; init; }
    }
}
