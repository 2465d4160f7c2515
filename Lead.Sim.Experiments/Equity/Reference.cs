using Lead.Sim.Engine.Population;

namespace Lead.Sim.Experiments.Equity;

/// <summary>Which groups are held against which.</summary>
public static class Reference
{
    /// <summary>The group that races are held against.</summary>
    public const string Race = "race=white";

    /// <summary>The group that sexes are held against.</summary>
    public const string Sex = "sex=men";

    /// <summary>The groups by race and sex with their place in <see cref="Groups.Names"/>.</summary>
    public static IEnumerable<(int Place, string Name)> ComparedGroups(Groups groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return groups.Names.Index().Where(group => IsRace(group.Item) || group.Item.StartsWith("sex=", StringComparison.Ordinal));
    }

    /// <summary>The group that a group by race or sex is held against.</summary>
    public static string For(string group) => IsRace(group) ? Race : Sex;

    internal static int PlaceOf(Groups groups, string name) => groups.Names.Index().First(group => group.Item == name).Index;

    private static bool IsRace(string group) => group.StartsWith("race=", StringComparison.Ordinal);
}
