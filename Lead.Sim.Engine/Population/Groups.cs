namespace Lead.Sim.Engine.Population;

/// <summary>How people are grouped in results: every combination of district, sex, race and age band is one cell.</summary>
/// <param name="districts">Names of the districts, in the order of the scenario.</param>
/// <param name="ages">Names of the age bands, youngest first.</param>
public sealed class Groups(IReadOnlyList<string> districts, IReadOnlyList<string> ages)
{
    // Asked at every happening: not through the list.
    private readonly int _ages = ages.Count;

    /// <summary>Names of the sexes.</summary>
    public static readonly IReadOnlyList<string> Sexes = ["women", "men"];

    /// <summary>Names of the races, as the sources record them.</summary>
    public static readonly IReadOnlyList<string> Races = ["black", "white", "other"];

    /// <summary>Number of cells.</summary>
    public int Cells => districts.Count * Sexes.Count * Races.Count * ages.Count;

    /// <summary>Names of the groups that results are given for, the whole first: <c>all</c>, <c>race=black</c>, <c>sex=women</c>, <c>age=18-24</c>, <c>district=central</c> ...</summary>
    public IReadOnlyList<string> Names { get; } =
    [
        "all",
        .. Races.Select(race => $"race={race}"),
        .. Sexes.Select(sex => $"sex={sex}"),
        .. ages.Select(age => $"age={age}"),
        .. districts.Select(district => $"district={district}"),
    ];

    /// <summary>Sums cells into groups.</summary>
    /// <param name="cells">One value a cell.</param>
    /// <returns>One value a group, in the order of <see cref="Names"/>.</returns>
    public double[] Sum(ReadOnlySpan<double> cells)
    {
        double[] sums = new double[Names.Count];
        int firstSex = 1 + Races.Count, firstAge = firstSex + Sexes.Count, firstDistrict = firstAge + ages.Count;
        for (int cell = 0; cell < cells.Length; cell++)
        {
            int group = Math.DivRem(cell, ages.Count, out int age);
            group = Math.DivRem(group, Races.Count, out int race);
            int district = Math.DivRem(group, Sexes.Count, out int sex);
            sums[0] += cells[cell];
            sums[1 + race] += cells[cell];
            sums[firstSex + sex] += cells[cell];
            sums[firstAge + age] += cells[cell];
            sums[firstDistrict + district] += cells[cell];
        }
        return sums;
    }

    internal static ushort GroupOf(int district, int sex, int race) => checked((ushort)((((district * Sexes.Count) + sex) * Races.Count) + race));

    internal static int RaceOf(in Person person) => RaceOf(person.Group);

    internal static int RaceOf(int group) => group % Races.Count;

    internal static int DistrictOf(int group) => group / (Sexes.Count * Races.Count);

    /// <summary>Combinations of district, sex and race.</summary>
    internal static int CountIn(int districts) => districts * Sexes.Count * Races.Count;

    internal int CellOf(in Person person) => (person.Group * _ages) + person.Age;
}
