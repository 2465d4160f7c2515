using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Tests.Exact;

/// <summary>Who the people of a class are: race goes with sex and age by odds ratios, and the stated shares hold all the same.</summary>
public sealed class ClassMakeUpTests
{
    private static readonly PersonClassSection Users = Given.NoLead.Population.Users;

    [Theory]
    [InlineData(0.325, 1, false)]
    [InlineData(0.325, 1, true)]
    [InlineData(1e-9, 1, false)]
    [InlineData(1e-9, 200, true)]
    [InlineData(0.5, 200, false)]
    [InlineData(1 - 1e-9, 200, true)]
    [InlineData(1e-30, 200, false)]
    public void The_stated_share_of_each_race_holds_over_all_sexes_and_ages(double white, double timesByWomen, bool areNewcomers)
    {
        PersonClassSection users = Users with
        {
            Race = Users.Race.With(("black", 0.9 * (1 - white)), ("white", white), ("other", 0.1 * (1 - white))),
            WhiteBySex = Users.WhiteBySex.With(("women", timesByWomen * Users.WhiteBySex.Values["women"])),
        };
        var makeUp = new ClassMakeUp(users);
        var ages = (areNewcomers ? users.NewcomerAge : users.Age).Values;

        foreach (var (race, name) in Groups.Races.Index())
        {
            double share = AgeBands.All.Index().Sum(age => ages[age.Item] * ((users.Women.Value * Share(makeUp, false, age.Index, race)) + ((1 - users.Women.Value) * Share(makeUp, true, age.Index, race))));
            Assert.Equal(users.Race.Values[name], share, 1e-10);
        }

        double Share(ClassMakeUp of, bool isMan, int age, int race) => ShareOf(of.RaceOf(isMan, age, areNewcomers), race);
    }

    [Fact]
    public void The_odds_of_being_white_are_those_of_men_of_25_to_34_times_the_ratios()
    {
        var makeUp = new ClassMakeUp(Users);
        double reference = Odds(makeUp, isMan: true, 1);

        foreach (var (age, name) in AgeBands.All.Index())
        {
            Assert.Equal(Users.WhiteByAge.Values[name], Odds(makeUp, isMan: true, age) / reference, 1e-9);
            Assert.Equal(Users.WhiteByAge.Values[name] * Users.WhiteBySex.Values["women"], Odds(makeUp, isMan: false, age) / reference, 1e-9);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Where_nobody_or_everybody_is_white_the_ratios_mean_nothing(double white)
    {
        var makeUp = new ClassMakeUp(Users with { Race = Users.Race.With(("black", 1 - white), ("white", white), ("other", 0)) });

        Assert.All(Enumerable.Range(0, AgeBands.All.Count), age => Assert.Equal(white, ShareOf(makeUp.RaceOf(isMan: true, age, isNewcomer: false), 1)));
    }

    private static double Odds(ClassMakeUp makeUp, bool isMan, int age) => ShareOf(makeUp.RaceOf(isMan, age, isNewcomer: false), 1) is var white ? white / (1 - white) : 0;

    private static double ShareOf(double[] cumulative, int race) => cumulative[race] - (race == 0 ? 0 : cumulative[race - 1]);
}
