using System.Security.Cryptography;
using System.Text;
using Lead.Sim.Engine;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Inputs;

namespace Lead.Sim.Experiments.Tests;

public class CalibrationDocumentTests
{
    private const string Again = "docs/calibration.md is out of date: dotnet run -c Release --project tests/Lead.Sim.Calibration, then review the difference.";

    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Given.Root, "docs", "calibration.md"));

    private static readonly LoadedScenario Loaded = ScenarioFile.Load(Path.Combine(Given.Root, "scenarios", "baltimore", "calibration.yaml"));

    [Fact]
    public void Every_calibration_target_has_a_verdict()
    {
        string[][] rows = [.. Lines.Where(line => line.StartsWith("| CAL", StringComparison.Ordinal)).Select(line => line.Split(" | ")).Where(cells => cells.Length > 6)];

        Assert.Equal(Enumerable.Range(1, 11).Select(n => $"| CAL{n}"), rows.Select(cells => cells[0]).Distinct());
        Assert.All(rows, cells => Assert.Contains(cells[6], new[] { "met", "**not met**", "not comparable", "not yet measurable" }));
        Assert.All(rows.Where(cells => cells[6] is not "met"), cells => Assert.EndsWith(". |", cells[7], StringComparison.Ordinal));
    }

    [Fact]
    public void The_calibration_was_made_from_the_scenario_files_as_they_are() => Assert.All(Loaded.Files, file =>
    {
        string fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.Text)));
        Assert.True(Lines.Contains($"| {Path.GetFileName(file.File)}, SHA-256 | `{fingerprint}` |"), Again);
    });

    [Fact]
    public void The_calibration_was_made_by_the_model_as_it_is()
    {
        long happenings = new Simulation(Loaded.Scenario).Run(seed: 1, replication: 0).Happenings;
        Assert.True(Lines.Contains($"| seed 1, first replication, everything that happened | `{happenings}` |"), Again);
    }
}
