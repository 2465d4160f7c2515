using Lead.Sim.Experiments.Comparisons;

namespace Lead.Sim.Experiments.Tests.Comparisons;

public class PrecisionTextTests
{
    [Theory]
    [InlineData("jail-days 2%", "jail-days 2 %")]
    [InlineData("jail-days  0.5 % , overdose-deaths ±3", "jail-days 0.5 %; overdose-deaths ±3 deaths")]
    [InlineData("overdose-deaths +-3", "overdose-deaths ±3 deaths")]
    [InlineData("overdose-deaths +/-3.5", "overdose-deaths ±3.5 deaths")]
    [InlineData("overdose-deaths 3 deaths", "overdose-deaths ±3 deaths")]
    [InlineData("cost-total-discounted ± 1e6 usd,arrests ±20", "cost-total-discounted ±1000000 usd; arrests ±20 arrests")]
    [InlineData("arrests ±2%", "arrests 2 %")]
    public void A_precision_is_a_percentage_or_stands_in_the_unit_of_its_outcome(string text, string understood)
    {
        List<PrecisionProblem> problems = [];

        Assert.Equal(understood, string.Join("; ", PrecisionText.Read(text, problems)));
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("jail-dyas 2%", "found the unknown outcome jail-dyas, expected jail-days, arrests, bookings, overdose-deaths, cost-total-discounted or qalys-discounted. Did you mean \"jail-days\"?")]
    [InlineData("diversions 2%", "found the unknown outcome diversions, expected arrests, bookings, jail-days, overdose-deaths, cost-total-discounted or qalys-discounted.")]
    [InlineData("jail-days 2 weeks", "found the unit weeks for jail-days, expected days or %.")]
    [InlineData("jail-days 0", "found 0 for jail-days, expected a number above 0 in digits.")]
    [InlineData("jail-days -3", "found -3 for jail-days, expected a number above 0 in digits.")]
    [InlineData("jail-days many", "found many for jail-days, expected a number above 0 in digits.")]
    [InlineData("jail-days 1e999", "found 1e999 for jail-days, expected a number above 0 in digits.")]
    [InlineData("jail-days", "found jail-days, expected an outcome and how precisely it is to be known, such as \"jail-days 2%, overdose-deaths ±3\".")]
    [InlineData("", "found nothing, expected an outcome and how precisely it is to be known, such as \"jail-days 2%, overdose-deaths ±3\".")]
    [InlineData("arrests 2%, arrests 3", "found arrests twice, expected each outcome once.")]
    public void What_cannot_be_understood_is_told(string text, string told)
    {
        List<PrecisionProblem> problems = [];
        PrecisionText.Read(text, problems);

        Assert.Equal(told, Assert.Single(problems).ToString());
    }

    [Fact]
    public void Everything_is_told_at_once()
    {
        List<PrecisionProblem> problems = [];
        PrecisionText.Read("jail 2%, arrests x, bookings 3 days", problems);

        Assert.Equal(3, problems.Count);
    }
}
