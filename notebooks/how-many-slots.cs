#!/usr/bin/env dotnet
// How many slots does the pilot need? Sets its cap to one value after the other and looks at what queueing theory expects. Writes how-many-slots.html.
//     dotnet run -c Release notebooks/how-many-slots.cs
#:project ../Lead.Sim.Runner/Lead.Sim.Runner.csproj
using System.Globalization;
using System.Runtime.CompilerServices;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Figures;
using Lead.Sim.Experiments.Inputs;
using Lead.Sim.Experiments.Statistics;
using Lead.Sim.Experiments.Studies;
using Lead.Sim.Runner.Reports;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string scenarios = Path.Combine(Here(), "..", "scenarios", "baltimore");
bool isSmall = Environment.GetEnvironmentVariable("LEADSIM_SMALL") is { Length: > 0 } and not "0";   // few people, to try it in seconds
string page = args is [var asked, ..] ? asked : "how-many-slots.html";
double[] caps = isSmall ? [1, 2, 4] : [15, 30, 60, 90, 120, 180];

// The same pilot with another cap is another scenario: all of them are compared with the city without LEAD on common random numbers.
LoadedScenario none = ScenarioFile.Load(Path.Combine(scenarios, "no-lead.yaml")), pilot = ScenarioFile.Load(Path.Combine(scenarios, "pilot.yaml"));
LoadedScenario[] variants = [.. from cap in caps select pilot.With(new Setting("cap", cap))];
var design = new Design([none, .. variants], seed: 1, people: isSmall ? 500 : null);
Comparison comparison = Comparison.Run(design, new Plan(isSmall ? 8 : 12), Environment.ProcessorCount, progress: (finished, all) => Console.Error.Write($"\r{finished} of {all} replications "));
Console.Error.WriteLine();

double days = comparison.Months.EndOf(comparison.Months.Count - 1);
var found =
    from variant in comparison.Scenarios.Skip(1).Zip(caps)
    let name = variant.First.Name
    let requests = Mean(name, "slot-requests")
    // Person-time over exits; who never leaves before the end counts with the time that was seen.
    let daysHeld = (Mean(name, "enrolled") + Mean(name, "awaiting-intake")) * days / (Mean(name, "programme-exits") + Mean(name, "referrals-no-show"))
    let load = requests / days * daysHeld
    select (Cap: variant.Second, Enrolled: comparison.Outcome(name, "enrolled"), Arrests: comparison.Difference(name, "arrests").Difference,
        Refused: Mean(name, "referrals-without-slot") / requests, Load: load, Erlang: ErlangLoss.Blocked(load, (int)variant.Second));
var rows = found.ToArray();

double[] x = [.. rows.Select(row => row.Cap)];
new FigurePage("How many slots does the pilot need?")
    .Text($"{comparison.People:N0} people on the first day, {comparison.Replications} paired replications of each cap. Intervals are simulation noise alone.")
    .Chart(
        new("participants", "Participants", new("slots (the cap)"), new("participants, daily mean") { FromZero = true },
            [new Curve("participants", x, [.. rows.Select(row => row.Enrolled.Mean)], SeriesStyle.Of(1)), new Curve("all slots held", x, x, SeriesStyle.Theory)]),
        "More slots help as long as the two lines lie together. Where they part, officers refer too few people to fill the slots.")
    .Chart(
        new("arrests-averted", "Arrests averted", new("slots (the cap)"), new("arrests averted, whole time") { FromZero = true },
            [
                new Band("arrests averted", [.. rows.Select(row => $"{row.Cap}")], [.. rows.Select(row => -row.Arrests.Upper95)], [.. rows.Select(row => -row.Arrests.Lower95)], SeriesStyle.Of(1)),
                new Curve("arrests averted", x, [.. rows.Select(row => -row.Arrests.Mean)], SeriesStyle.Of(1)),
            ]),
        "Difference from the city without LEAD, replication by replication. Band: 95 % interval of each cap by itself.")
    .Chart(
        new("refused", "Requests that found no slot", new("slots (the cap)"), new("share of requests") { FromZero = true },
            [new Curve("model", x, [.. rows.Select(row => row.Refused)], SeriesStyle.Of(1)), new Curve("Erlang's loss formula", x, [.. rows.Select(row => row.Erlang)], SeriesStyle.Theory)]),
        "Erlang's formula is of the long run. The model begins with empty slots, and its first years lower the share over ten years.")
    .Table(
        "By cap: mean and 95 % interval",
        ["slots", "participants", "arrests", "requests refused", "Erlang's loss formula", "offered load"],
        from row in rows select (string[])[$"{row.Cap}", Words(row.Enrolled), Words(row.Arrests), $"{row.Refused:P1}", $"{row.Erlang:P1}", $"{row.Load:N1}"])
    .Write(page);
foreach (var row in rows)
    Console.WriteLine($"{row.Cap} slots: {Words(row.Enrolled)} participants, {row.Refused:P1} of requests refused (Erlang {row.Erlang:P1}), {Words(row.Arrests)} arrests.");
Console.WriteLine($"Open it in a browser: {page}");

double Mean(string scenario, string measure) => comparison.Outcome(scenario, measure).Mean;

static string Words(Estimate estimate) => $"{estimate.Mean:N1} ({estimate.Lower95:N1} to {estimate.Upper95:N1})";

static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
