using Lead.Sim.Engine.Randomness;

namespace Lead.Sim.Engine.Tests.Exact;

public class DrawsTests
{
    [Fact]
    public void The_sequence_is_the_published_SplitMix64()
    {
        // Output of the reference implementation (Vigna, splitmix64.c) for the seed 1234567.
        ulong[] published = [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821];

        Assert.Equal(published, Enumerable.Range(1, 5).Select(n => SplitMix64.At(1234567, (ulong)n)));
    }

    [Fact]
    public void A_number_depends_on_every_part_of_its_key_and_on_nothing_else()
    {
        double u = new Draws(seed: 7, replication: 1).Of(person: 3).Uniform(Decision.OfferAtArrest, ordinal: 0);

        Assert.Equal(u, new Draws(7, 1).Of(3).Uniform(Decision.OfferAtArrest, 0));
        Assert.NotEqual(u, new Draws(8, 1).Of(3).Uniform(Decision.OfferAtArrest, 0));
        Assert.NotEqual(u, new Draws(7, 2).Of(3).Uniform(Decision.OfferAtArrest, 0));
        Assert.NotEqual(u, new Draws(7, 1).Of(4).Uniform(Decision.OfferAtArrest, 0));
        Assert.NotEqual(u, new Draws(7, 1).Of(3).Uniform(Decision.AcceptanceAtArrest, 0));
        Assert.NotEqual(u, new Draws(7, 1).Of(3).Uniform(Decision.OfferAtArrest, 1));
    }

    [Fact]
    public void Neighbouring_keys_never_meet()
    {
        var seen = new HashSet<ulong>();
        for (int replication = 0; replication < 4; replication++)
            for (int person = 0; person < 100; person++)
                foreach (Decision decision in Enum.GetValues<Decision>())
                    for (uint ordinal = 0; ordinal < 20; ordinal++)
                        Assert.True(seen.Add(new Draws(1, replication).Of(person).Bits(decision, ordinal)));
    }

    [Fact]
    public void Every_decision_has_its_own_number_below_64() =>
        Assert.Equal(Enumerable.Range(0, Enum.GetValues<Decision>().Length), Enum.GetValues<Decision>().Select(decision => (int)decision));

    [Fact]
    public void A_uniform_lies_strictly_between_0_and_1()
    {
        var draws = new Draws(1, 0).Of(0);

        Assert.All(Enumerable.Range(0, 10_000), n => Assert.InRange(draws.Uniform(Decision.Charge, (uint)n), double.Epsilon, 1 - double.Epsilon));
    }

    [Theory]
    [InlineData(0.0, false)]
    [InlineData(1.0, true)]
    public void What_has_the_chance_0_never_happens_and_what_has_1_always(double chance, bool happens)
    {
        var draws = new Draws(1, 0).Of(0);

        Assert.All(Enumerable.Range(0, 1_000), n => Assert.Equal(happens, draws.Happens(chance, Decision.Charge, (uint)n)));
    }
}
