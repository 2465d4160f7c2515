namespace Lead.Sim.Notebooks.Tests;

/// <summary>The Python that runs the notebooks: Debian's, or the one on the path, whichever has all that they need.</summary>
internal static class Python
{
    private static readonly string? Found = new[] { "/usr/bin/python3", "python3" }.FirstOrDefault(HasAll);

    /// <summary>Why there is none, or null if there is.</summary>
    public static string? Lacking { get; } = Found is null ? "There is no Python with nbconvert, ipykernel, pandas and plotly: tests/run.sh installs Debian's where it may." : null;

    /// <summary>The program.</summary>
    public static string Program => Found ?? throw new InvalidOperationException(Lacking);

    /// <summary>Variables under which everything is small, runs the leadsim that these tests were built with, and keeps its results in a folder.</summary>
    public static Dictionary<string, string> Environment(string results) => new()
    {
        ["LEADSIM_SMALL"] = "1",
        ["LEADSIM"] = Path.Combine(AppContext.BaseDirectory, "leadsim.dll"),
        ["LEADSIM_RESULTS"] = results,
        ["PYTHONDONTWRITEBYTECODE"] = "1",
        // No kernel or setting of whoever runs the tests.
        ["JUPYTER_DATA_DIR"] = Path.Combine(results, "jupyter"),
        ["JUPYTER_CONFIG_DIR"] = Path.Combine(results, "jupyter"),
    };

    /// <summary>Runs a few lines of Python in the folder of the notebooks.</summary>
    public static Task<Ended> Run(string code, IEnumerable<KeyValuePair<string, string>> environment) => Processes.Run(Repository.Notebooks, environment, Program, "-c", code);

    /// <summary>Executes a notebook as a user would.</summary>
    /// <param name="notebook">The file; it stays as it is.</param>
    /// <param name="output">The executed notebook.</param>
    /// <param name="environment">Variables.</param>
    public static Task<Ended> Execute(string notebook, string output, IEnumerable<KeyValuePair<string, string>> environment) =>
        Processes.Run(
            Repository.Notebooks,
            [.. environment, new("PYTHONPATH", Repository.Notebooks)],
            Program, "-m", "nbconvert", "--to", "notebook", "--execute", notebook, "--output", Path.GetFileName(output), "--output-dir", Path.GetDirectoryName(output)!);

    private static bool HasAll(string program)
    {
        try
        {
            return Processes.Run(".", [], program, "-c", "import nbconvert, ipykernel, pandas, plotly").GetAwaiter().GetResult().Code == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
