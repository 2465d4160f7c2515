using System.Runtime.CompilerServices;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Inputs;
using Lead.Sim.Runner.Reports;

namespace Lead.Sim.Report.Tests;

/// <summary>Reports of small comparisons, each written once.</summary>
public sealed class Given : IDisposable
{
    /// <summary>Text that a scenario may well hold and that must not become part of the page.</summary>
    public const string Hostile = "</script><script>alert('name')</script><img src=x onerror=alert(2)> & \"quoted\" <!--";

    private readonly string _folder = Directory.CreateTempSubdirectory("leadsim-report-").FullName;

    public Given()
    {
        Small = Written("small.html", Compared("no-lead.yaml", "pilot.yaml", "expansion.yaml"));
        HostileReport = Written("hostile.html", Compared([Loaded("no-lead.yaml"), WithHostileTexts(Loaded("pilot.yaml"))]));
    }

    /// <summary>No programme, the pilot and its expansion, with 800 people and 6 replications.</summary>
    public string Small { get; }

    /// <summary>The pilot with hostile texts.</summary>
    public string HostileReport { get; }

    public static string Root => RootFolder();

    internal static ReportInput Compared(params string[] files) => Compared([.. files.Select(Loaded)]);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    internal string Written(string name, ReportInput report)
    {
        string path = Path.Combine(_folder, name);
        Runner.Reports.Report.Write(path, report);
        return path;
    }

    private static ReportInput Compared(LoadedScenario[] scenarios)
    {
        var design = new Design(scenarios, seed: 1, people: 800);
        Comparison comparison = Comparison.Run(design, new Plan(6), threads: 2);
        return new(comparison, "0.1.0+0123456789abcdef0123456789abcdef01234567", DistrictOutlines.Beside(scenarios[0]));
    }

    private static LoadedScenario Loaded(string file) => ScenarioFile.Load(Path.Combine(Root, "scenarios", "baltimore", file));

    private static LoadedScenario WithHostileTexts(LoadedScenario loaded) => loaded with
    {
        Scenario = loaded.Scenario with { About = Hostile, Policy = [loaded.Scenario.Policy[0] with { Because = Hostile }] },
    };

    private static string RootFolder([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../.."));
}
