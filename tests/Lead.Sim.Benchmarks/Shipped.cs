namespace Lead.Sim.Benchmarks;

/// <summary>Files of the project.</summary>
internal static class Shipped
{
    /// <summary>The Baltimore pilot.</summary>
    public static string Pilot => FindUpwards(Path.Combine("scenarios", "baltimore", "pilot.yaml"));

    /// <summary>Baltimore without a programme.</summary>
    public static string NoLead => FindUpwards(Path.Combine("scenarios", "baltimore", "no-lead.yaml"));

    /// <summary>Where the answers of the benchmarks are kept.</summary>
    public static string Results => Path.GetDirectoryName(FindUpwards(Path.Combine("tests", "Lead.Sim.Benchmarks", "results", "README.md")))!;

    /// <summary>Where the plot of growing cost is kept.</summary>
    public static string GrowthPicture => Path.Combine(Path.GetDirectoryName(FindUpwards(Path.Combine("docs", "pictures", "make.sh")))!, "growth.svg");

    private static string FindUpwards(string path)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, path)))
                return Path.Combine(folder.FullName, path);
        throw new FileNotFoundException($"No folder above {AppContext.BaseDirectory} has {path}.");
    }
}
