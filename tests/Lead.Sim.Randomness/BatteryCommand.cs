using System.CommandLine;

namespace Lead.Sim.Randomness;

/// <summary>Runs a battery of TestU01 on the random numbers of the engine: exit code 1 if a statistic fails, 2 if there is nothing to run.</summary>
internal static class BatteryCommand
{
    public static int Run(string[] args)
    {
        var battery = new Argument<string>("battery") { Description = "smallcrush (seconds), crush (an hour) or bigcrush (half a day)." };
        battery.AcceptOnlyFromAmong([.. TestU01.Batteries.Keys]);
        var fastest = new Option<Axis>("--fastest") { Description = "The part of the key that varies fastest.", DefaultValueFactory = _ => Axis.Person };
        var bits = new Option<Bits>("--bits") { Description = "Which 32 of the 64 bits; reversed: read from the other end.", DefaultValueFactory = _ => Bits.High };
        var seed = new Option<ulong>("--seed") { Description = "The first of 100 seeds.", DefaultValueFactory = _ => 1 };
        var generator = new Option<string>("--generator") { Description = "keyed is the engine's; the others are weak on purpose.", DefaultValueFactory = _ => "keyed" };
        generator.AcceptOnlyFromAmong([.. Generators.ByName.Keys]);
        var first = new Option<int>("--first") { Description = "The first test of the battery to be run.", DefaultValueFactory = _ => 1 };
        var last = new Option<int?>("--last") { Description = "The last one; by default that of the battery." };

        var command = new RootCommand("Runs a battery of TestU01 on random numbers in one order of their keys.") { battery, fastest, bits, seed, generator, first, last };
        command.SetAction(parsed => Try(
            parsed.GetRequiredValue(battery),
            parsed.GetValue(first),
            parsed.GetValue(last),
            parsed.GetRequiredValue(generator),
            new KeyOrder(Generators.ByName[parsed.GetRequiredValue(generator)], parsed.GetValue(fastest), parsed.GetValue(bits), parsed.GetValue(seed))));

        ParseResult parsed = command.Parse(args);
        return parsed.Errors.Count > 0 ? Refuse([.. parsed.Errors.Select(error => error.Message)]) : parsed.Invoke();
    }

    private static int Try(string battery, int first, int? asked, string generator, KeyOrder source)
    {
        int tests = TestU01.Batteries[battery], last = asked ?? tests;
        if (first < 1 || last < first || last > tests)
            return Refuse($"--first is {first} and --last {last}; {battery} has the tests 1 to {tests}.");
        if (TestU01.Lacking is { } lacking)
            return Refuse(lacking);

        var verdict = new Verdict(TestU01.Run(battery, first..(last + 1), source, $"{generator}, {source}"));
        Console.Out.WriteLine($"{battery} {first} to {last}: {generator}, {source}: {verdict}");
        return verdict.IsPassed ? 0 : 1;
    }

    private static int Refuse(params string[] reasons)
    {
        foreach (string reason in reasons)
            Console.Error.WriteLine(reason);
        return 2;
    }
}
