#!/usr/bin/env dotnet
// The projected jail population: the pilot, its expansion, and no LEAD. Writes jail-population.html.
//     dotnet run -c Release notebooks/jail-population.cs
#:project ../Lead.Sim.Runner/Lead.Sim.Runner.csproj
using System.Globalization;
using System.Runtime.CompilerServices;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Inputs;
using Lead.Sim.Experiments.Statistics;
using Lead.Sim.Runner.Reports;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string scenarios = Path.Combine(Here(), "..", "scenarios", "baltimore");
bool isSmall = Environment.GetEnvironmentVariable("LEADSIM_SMALL") is { Length: > 0 } and not "0";   // few people, to try it in seconds
string page = args is [var asked, ..] ? asked : "jail-population.html";

// Load three scenarios and run them on common random numbers: every person has the same luck in each.
var design = new Design(ScenarioFile.LoadAll(from name in (string[])["no-lead", "pilot", "expansion"] select Path.Combine(scenarios, $"{name}.yaml")), seed: 1, people: isSmall ? 500 : null);
Comparison comparison = Comparison.Run(design, new Plan(isSmall ? 8 : 30), Environment.ProcessorCount, progress: (finished, all) => Console.Error.Write($"\r{finished} of {all} replications "));
Console.Error.WriteLine();

Estimate jail = comparison.Outcome("no-lead", "jail-census");
string[] findings =
[
    $"Without LEAD, {Words(jail, "N0")} of the modelled people are in jail on an average day. From one replication to the next that differs by {jail.StandardDeviation:N0} people (standard deviation): the luck of one city.",
    .. from scenario in (string[])["pilot", "expansion"]
       let difference = comparison.Difference(scenario, "jail-census")
       select $"{scenario}: a difference of {Words(difference.Difference, "N2")} people in jail, {difference.PercentOfBaseline:N2} % of the jail population.",
];
foreach (string finding in findings)
    Console.WriteLine(finding);

var shown = new FigurePage("The projected jail population")
    .Text($"{comparison.People:N0} people on the first day, {comparison.Replications} paired replications of each scenario. A simulation, not a forecast; intervals are simulation noise alone, what nobody knows about the parameters is not in them.");
foreach (string finding in findings)
    shown.Text(finding);
shown
    .Chart(MonthlyFigure.Levels(comparison, "jail-census", "People in jail", "people, average of the month"), "Lines are means over replications, bands their 95 % intervals. That the lines are nearly one is the first finding.")
    .Chart(MonthlyFigure.Differences(comparison, "jail-census", "People in jail, difference from the baseline", "people, average of the month"), "Replication by replication, so that shared luck cancels. Bands: 95 % intervals of each month by itself.")
    .Table(
        "Differences from no LEAD over the whole time: mean and 95 % interval",
        ["outcome", "unit", "pilot", "expansion"],
        from outcome in Headline.All
        select (string[])[outcome.Measure.Name, outcome.Measure.Unit, .. from scenario in (string[])["pilot", "expansion"] select Words(comparison.Difference(scenario, outcome.Measure.Name).Difference, "N0")])
    .Write(page);
Console.WriteLine($"Open it in a browser: {page}");

static string Words(Estimate estimate, string digits) => $"{estimate.Mean.ToString(digits)} (95 % interval {estimate.Lower95.ToString(digits)} to {estimate.Upper95.ToString(digits)})";

static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
