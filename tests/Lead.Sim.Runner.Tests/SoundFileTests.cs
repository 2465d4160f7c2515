using System.Text;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Inputs;

namespace Lead.Sim.Runner.Tests;

/// <summary>No false alarms: the pilot, written as people and their editors write it.</summary>
public sealed class SoundFileTests : IDisposable
{
    private static readonly string Pilot = $"""
        extends: {Repository.Shipped("base.yaml")}
        name: pilot
        about: The pilot.
        policy:
          - from: 2017-02-01
            because: pilot
            cap: {"{ participants: 60 }"}
            serves: [lexington-market]
            eligible: [possession, prostitution]
            training: {"{ central: { officers: 120 } }"}
        """.ReplaceLineEndings("\n");

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> Variations => new()
    {
        { "as it is", Pilot },
        { "line ends of Windows", Pilot.Replace("\n", "\r\n", StringComparison.Ordinal) },
        { "line ends of an old Macintosh", Pilot.Replace('\n', '\r') },
        { "a byte order mark", '\uFEFF' + Pilot },
        { "a byte order mark and line ends of Windows", '\uFEFF' + Pilot.Replace("\n", "\r\n", StringComparison.Ordinal) },
        { "no line end at the end", Pilot.TrimEnd() },
        { "blank lines", Pilot.Replace("\n", "\n\n  \n", StringComparison.Ordinal) },
        { "blanks at line ends", Pilot.Replace("\n", "   \n", StringComparison.Ordinal) },
        { "comments on every line", "# The pilot.\n" + Pilot.Replace("\n", " # yes: [a, { b\n# no: \"\n", StringComparison.Ordinal) },
        { "marks of a document", $"---\n{Pilot}\n...\n" },
        { "another order of keys", string.Join('\n', Pilot.Split('\n').Skip(3).Concat(Pilot.Split('\n').Take(3))) },
        { "a list at the margin", Pilot.Replace("\n  ", "\n", StringComparison.Ordinal) },
        { "wide indentation", Pilot.Replace("\n    ", "\n          ", StringComparison.Ordinal).Replace("\n  -", "\n        -", StringComparison.Ordinal) },
        { "keys in quotes", Pilot.Replace("policy:", "\"policy\":", StringComparison.Ordinal).Replace("from:", "'from':", StringComparison.Ordinal) },
        { "words in quotes", Pilot.Replace("2017-02-01", "\"2017-02-01\"", StringComparison.Ordinal).Replace("[possession", "['possession'", StringComparison.Ordinal) },
        { "a number with an exponent", Pilot.Replace("participants: 60", "participants: 6e1", StringComparison.Ordinal) },
        { "a number with a decimal", Pilot.Replace("participants: 60", "participants: 60.0", StringComparison.Ordinal) },
        { "block style", Pilot.Replace("serves: [lexington-market]", "serves:\n      - lexington-market", StringComparison.Ordinal) },
        { "flow style over lines", Pilot.Replace("[possession, prostitution]", "[\n      possession,\n      prostitution,\n    ]", StringComparison.Ordinal) },
        { "letters of the world", Pilot.Replace("The pilot.", "Le pilote – 試験 – 🏥 \u202Fпилот", StringComparison.Ordinal) },
        { "quotes and colons in quotes", Pilot.Replace("The pilot.", "'The \"pilot\": it''s #1'", StringComparison.Ordinal) },
        { "a tab within a text", Pilot.Replace("The pilot.", "The\tpilot.", StringComparison.Ordinal) },
        { "a text over lines", Pilot.Replace("The pilot.", "|\n  The pilot\n  # is no comment here.", StringComparison.Ordinal) },
        { "a folded text", Pilot.Replace("The pilot.", ">-\n  The\n  pilot.", StringComparison.Ordinal) },
        { "JSON", Json },
        { "JSON on one line", Json.Replace("\n", "", StringComparison.Ordinal) },
    };

    private static string Json => $$$"""
        {
          "extends": "{{{Repository.Shipped("base.yaml").Replace("\\", "\\\\", StringComparison.Ordinal)}}}",
          "name": "pilot", "about": "The pilot.",
          "policy": [{
            "from": "2017-02-01", "because": "pilot", "cap": {"participants": 60}, "serves": ["lexington-market"],
            "eligible": ["possession", "prostitution"], "training": {"central": {"officers": 120}}
          }]
        }
        """.ReplaceLineEndings("\n");

    [Theory]
    [MemberData(nameof(Variations))]
    public void The_pilot_may_be_written_with(string variation, string text)
    {
        File.WriteAllText(_folder["pilot.yaml"], text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

        Scenario scenario = ScenarioFile.Load(_folder["pilot.yaml"]).Scenario;

        Assert.True(scenario.Name is "pilot", variation);
        PolicyChange pilot = Assert.Single(scenario.Policy);
        Assert.Equal(new(2017, 2, 1), pilot.From);
        Assert.Equal(60, pilot.Cap?.Value);
        Assert.Equal(["lexington-market"], pilot.Serves);
        Assert.Equal([Charge.Possession, Charge.Prostitution], pilot.Eligible);
        Assert.Equal(120, pilot.Training?["central"].Value);
    }

    [Theory]
    [InlineData("base.yaml", 0)]
    [InlineData("no-lead.yaml", 0)]
    [InlineData("pilot.yaml", 1)]
    [InlineData("expansion.yaml", 2)]
    [InlineData("calibration.yaml", 0)]
    public void The_shipped_scenarios_are_sound(string name, int changes) =>
        Assert.Equal(changes, ScenarioFile.Load(Repository.Shipped(name)).Scenario.Policy.Count);

    [Fact]
    public void A_programme_to_which_the_community_alone_refers_needs_no_trained_officer() =>
        ScenarioFile.Load(_folder.Write("community.yaml", $$"""
            extends: {{Repository.Shipped("base.yaml")}}
            policy:
              - from: 2018-01-01
                because: referrals by neighbours
                cap: { participants: 60 }
                serves: [western]
                eligible: []
                social-contact: { ratio: 0 }
                community-referrals: { per-month: 5 }
            """));

    [Fact]
    public void A_programme_may_end_and_begin_again() =>
        ScenarioFile.Load(_folder.Write("again.yaml", $$"""
            extends: {{Repository.Shipped("funding-cliff.yaml")}}
            policy:
              - from: 2022-01-01
                because: a new grant
                ends: false
            """));

    [Theory]
    [InlineData("start: 9980-01-01\nend: 9999-12-31\n")]
    [InlineData("end: 2067-01-01\n")]
    [InlineData("end: 2017-01-02\n")]
    [InlineData("policy: []\n")]
    public void The_ends_of_what_is_permitted_are_permitted(string lines) =>
        ScenarioFile.Load(_folder.Write("end.yaml", $"extends: {Repository.Shipped("base.yaml")}\n{lines}"));

    public void Dispose() => _folder.Dispose();
}
