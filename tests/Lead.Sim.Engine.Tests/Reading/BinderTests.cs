using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Tests.Reading;

public class BinderTests
{
    private const string Whole = """
        name: To the sea
        first-day: 2024-02-29
        with-children: true
        weather: light-rain
        guests: [Ada, "Bob"]
        stops:
          - town: Ocean City
            stay: { days: 2 }
          - town: Lewes
        cars:
          zebra: { seats: { people: 5 } }
          apple-pie: { seats: { people: 2 } }
        country-code: US
        first-car:
          seats: { people: 4 }
        """;

    [Fact]
    public void A_file_becomes_a_record()
    {
        Outing outing = Toys.Read<Outing>(Whole);

        Assert.Equal(("To the sea", new DateOnly(2024, 2, 29), true, Weather.LightRain), (outing.Name, outing.FirstDay, outing.WithChildren, outing.Weather));
        Assert.Equal(["Ada", "Bob"], outing.Guests!);
        Assert.Equal(["Ocean City", "Lewes"], outing.Stops!.Select(stop => stop.Town));
        Assert.Equal(new Amount(2, "days", new("toy.yaml", 8, 11)), outing.Stops![0].Stay);
        Assert.Equal(["zebra", "apple-pie"], outing.Cars!.Keys);
        Assert.Equal(5, outing.Cars["zebra"].Seats.Value);
        Assert.Equal("US", outing.Country);
        Assert.Equal(4, outing.FirstCar!.Seats.Value);
    }

    [Fact]
    public void What_is_optional_may_be_left_out()
    {
        Outing outing = Toys.Read<Outing>("name: x\nfirst-day: 2024-01-01");

        Assert.Equal(new Outing { Name = "x", FirstDay = new(2024, 1, 1) }, outing);
    }

    [Theory]
    [InlineData("name", 1, 7)]
    [InlineData("stops[1].town", 9, 11)]
    [InlineData("stops[1].stay", 9, 5)]
    [InlineData("stops[1].stay.days", 9, 5)]
    [InlineData("stops[7].town", 7, 3)]
    [InlineData("cars.zebra.seats", 11, 19)]
    [InlineData("no.such[0].thing", 1, 1)]
    [InlineData("", 1, 1)]
    public void It_is_remembered_where_everything_stood(string path, int line, int column) =>
        Assert.Equal(new Location("toy.yaml", line, column), Toys.Bind<Outing>(Whole).LocationOf(path));

    [Fact]
    public void Lists_and_dictionaries_cannot_be_changed()
    {
        Outing outing = Toys.Read<Outing>(Whole);

        Assert.Throws<NotSupportedException>(() => ((IList<string>)outing.Guests!)[0] = "Eve");
        Assert.Throws<NotSupportedException>(() => ((IDictionary<string, Car>)outing.Cars!).Clear());
    }

    [Fact]
    public void All_that_is_wrong_is_told_in_one_go() => Assert.Equal(
        [
            "toy.yaml:1:1: found the unknown key \"nmae\", expected a known key. Did you mean \"name\"?",
            "toy.yaml:1:1: found no name and no first-day, expected name (What it is called) and first-day (The first day).",
            "toy.yaml:2:10: weather: found sunnny, expected sunny, light-rain or sleet-or-snow. Did you mean \"sunny\"?",
            "toy.yaml:3:10: stops[0]: found no town, expected town (The town).",
            "toy.yaml:3:12: stops[0]: found the unknown key \"colour\", expected a known key. Known keys: town, stay.",
            "toy.yaml:3:27: stops[1]: found Lewes, expected a mapping (Where it goes, stop by stop). Its keys: town, stay.",
        ],
        Toys.Wrong<Outing>("nmae: x\nweather: sunnny\nstops: [ { colour: red }, Lewes ]\n"));

    [Fact]
    public void A_key_that_stands_twice_does_not_hide_what_else_is_wrong() =>
        Assert.Equal(3, Toys.Wrong<Outing>("name: x\nname: y\nfirst-day: soon\nweather: bad\n").Length);

    [Fact]
    public void What_was_wrong_before_is_not_held_against_the_record()
    {
        Problems problems = new();
        problems.Add(new("other.yaml", 1, 1), "", "x", "y");

        Assert.NotNull(Binder.Bind<Outing>(Toys.Tree(Whole), problems));
    }

    [Fact]
    public void Any_slip_in_a_file_is_a_problem_or_read_and_never_an_exception()
    {
        const string slips = "a0:-[]{},?~\"'# \n.+%é";
        uint state = 1;
        for (int at = 0; at < 10 * Whole.Length; at++)
        {
            state = (state * 1_664_525) + 1_013_904_223;
            int place = at % Whole.Length;
            string slipped = Whole[..place] + slips[(int)((state >> 8) % (uint)slips.Length)] + Whole[(place + (int)(state >> 31))..];
            Problems problems = new();
            if (YamlTree.Parse("toy.yaml", slipped, problems) is { } tree)
                Binder.Bind<Outing>(tree, problems);
            Assert.All(problems.All, problem => Assert.DoesNotContain('\n', problem.ToString()));
        }
    }

    [Theory]
    [InlineData("name: ", "1:6: name: found nothing, expected a text (What it is called).")]
    [InlineData("name: ~", "1:7: name: found ~, expected a text (What it is called).")]
    [InlineData("name: ' '", "1:7: name: found \" \", expected a text (What it is called).")]
    [InlineData("name: [a]", "1:7: name: found a list of 1, expected a text (What it is called).")]
    [InlineData("country-code: USA", "1:15: country-code: found USA, expected a country's two letters.")]
    [InlineData("country-code: \"US\\n\"", "1:15: country-code: found \"US\\n\", expected a country's two letters.")]
    [InlineData("with-children: yes", "1:16: with-children: found yes, expected true or false. Write true, without quotes.")]
    [InlineData("with-children: 'false'", "1:16: with-children: found \"false\", expected true or false. Write false, without quotes.")]
    [InlineData("with-children: 1", "1:16: with-children: found 1, expected true or false.")]
    [InlineData("with-children:", "1:15: with-children: found nothing, expected true or false.")]
    [InlineData("weather: Sunny", "1:10: weather: found Sunny, expected sunny, light-rain or sleet-or-snow. Did you mean \"sunny\"?")]
    [InlineData("weather: sleet", "1:10: weather: found sleet, expected sunny, light-rain or sleet-or-snow.")]
    [InlineData("weather: 1", "1:10: weather: found 1, expected sunny, light-rain or sleet-or-snow.")]
    [InlineData("guests: Ada", "1:9: guests: found Ada, expected a list (Who comes). Write [Ada].")]
    [InlineData("guests: [Ada, ~]", "1:15: guests[1]: found ~, expected a text (Who comes).")]
    [InlineData("guests: {a: b}", "1:9: guests: found a mapping, expected a list (Who comes).")]
    [InlineData("cars: [a]", "1:7: cars: found a list of 1, expected a mapping of names (The cars by name).")]
    [InlineData("cars: { My Car: { seats: { people: 5 } } }", "1:9: cars: found the name \"My Car\", expected a name in lower-case letters and digits, its words joined by hyphens. Write my-car.")]
    [InlineData("cars: { a: { seats: { people: 0 } } }", "1:31: cars.a.seats.people: found 0, expected 1 to 9 people in whole numbers.")]
    [InlineData("first-car: fast", "1:12: first-car: found fast, expected a mapping (The driver's car). Its keys: seats.")]
    public void A_wrong_value_is_told_with_its_path(string line, string message)
    {
        string rest = line.StartsWith("name", StringComparison.Ordinal) ? "first-day: 2024-01-01" : "first-day: 2024-01-01\nname: x";

        Assert.Equal(["toy.yaml:" + message], Toys.Wrong<Outing>($"{line}\n{rest}\n"));
    }

    [Theory]
    [InlineData("2023-02-29", "")]
    [InlineData("2024-1-2", " Write 2024-01-02.")]
    [InlineData("2024/01/02", " Write 2024-01-02.")]
    [InlineData("20240102", " Write 2024-01-02.")]
    [InlineData("2024-01-02T10:00", " Write 2024-01-02.")]
    [InlineData("01/02/2024", "")]
    [InlineData("2024", "")]
    [InlineData("tomorrow", "")]
    [InlineData("\u0662\u0660\u0662\u0664-01-02", "")]
    public void A_day_is_written_in_one_way(string day, string suggestion) => Assert.Equal(
        [$"toy.yaml:2:12: first-day: found {day}, expected a day that exists, written as 2024-01-31.{suggestion}"],
        Toys.Wrong<Outing>($"name: x\nfirst-day: {day}"));

    [Fact]
    public void A_type_that_is_not_declared_as_it_should_be_is_our_mistake()
    {
        Assert.Contains("has no [Meaning]", Mistake<WithoutMeaning>("a: x"), StringComparison.Ordinal);
        Assert.Contains("a number without [In]", Mistake<WithoutLimits>("a: x"), StringComparison.Ordinal);
        Assert.Contains("not the name of a unit", Mistake<WithWrongUnit>("a: x"), StringComparison.Ordinal);
        Assert.Contains("System.Double, which cannot be read", Mistake<WithNumber>("a: 5"), StringComparison.Ordinal);
    }

    private static string Mistake<T>(string yaml)
        where T : class => Assert.Throws<InvalidOperationException>(() => Binder.Bind<T>(Toys.Tree(yaml), new())).Message;

    private sealed record WithoutMeaning
    {
        public string? A { get; init; }
    }

    private sealed record WithoutLimits
    {
        [Meaning("a")]
        public Quantity? A { get; init; }
    }

    private sealed record WithWrongUnit
    {
        [Meaning("a")]
        [In("furlongs", 0, 1)]
        public Quantity? A { get; init; }
    }

    private sealed record WithNumber
    {
        [Meaning("a")]
        public double? A { get; init; }
    }
}
