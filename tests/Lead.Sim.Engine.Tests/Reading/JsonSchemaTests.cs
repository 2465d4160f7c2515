using System.Text.Json.Nodes;
using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Tests.Reading;

public class JsonSchemaTests
{
    [Fact]
    public void A_schema_is_the_same_every_time_and_ends_with_a_line_end()
    {
        string schema = JsonSchema.For<Outing>("Outing");

        Assert.Equal(schema, JsonSchema.For<Outing>("Outing"));
        Assert.EndsWith("\n}\n", schema, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', schema);
        Assert.StartsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \"title\": \"Outing\",\n  \"description\": \"A day out\",\n", schema, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name", """{"description":"What it is called","type":"string","minLength":1}""")]
    [InlineData("first-day", """{"description":"The first day","type":"string","format":"date"}""")]
    [InlineData("with-children", """{"description":"Whether children come","type":"boolean"}""")]
    [InlineData("weather", """{"description":"The forecast","enum":["sunny","light-rain","sleet-or-snow"]}""")]
    [InlineData("guests", """{"description":"Who comes","type":"array","items":{"type":"string","minLength":1}}""")]
    [InlineData("stops", """{"description":"Where it goes, stop by stop","type":"array","items":{"$ref":"#/$defs/stop"}}""")]
    [InlineData("cars", """{"description":"The cars by name","type":"object","propertyNames":{"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"#/$defs/car"}}""")]
    [InlineData("country-code", """{"description":"The country, if abroad","type":"string","pattern":"^[A-Z]{2}$"}""")]
    public void A_key_says_what_it_takes(string key, string expected) => AssertSame(expected, Property<Outing>(key));

    [Fact]
    public void A_record_is_written_once_and_takes_only_its_own_keys() => AssertSame(
        """
        {"description":"A car","type":"object","properties":{"seats":{"description":"How many can sit in it","type":"object",
        "properties":{"people":{"description":"1 to 9 people in whole numbers","type":"integer","minimum":1,"maximum":9}},
        "additionalProperties":false,"oneOf":[{"required":["people"]}]}},"additionalProperties":false}
        """,
        JsonNode.Parse(JsonSchema.For<Outing>("x"))!["$defs"]!["car"]);

    [Fact]
    public void A_measured_value_takes_one_unit_and_needs_a_source_and_a_range_or_fixed() => AssertSame(
        """
        {"description":"A part","type":"object","properties":{
        "share":{"description":"a share from 0 to 1","type":"number","minimum":0,"maximum":1},
        "ratio":{"description":"a ratio from 0 to 10","type":"number","minimum":0,"maximum":10},
        "source":{"$ref":"#/$defs/measured.source"},"range":{"$ref":"#/$defs/measured.range"},"distribution":{"$ref":"#/$defs/measured.distribution"},"evidence":{"$ref":"#/$defs/measured.evidence"},
        "grade":{"$ref":"#/$defs/measured.grade"},"note":{"$ref":"#/$defs/measured.note"},"fixed":{"$ref":"#/$defs/measured.fixed"}},
        "additionalProperties":false,"required":["source"],"oneOf":[{"required":["share"]},{"required":["ratio"]}],
        "anyOf":[{"required":["range"]},{"required":["distribution"]},{"properties":{"fixed":{"const":true}},"required":["fixed"]}]}
        """,
        Property<Measured>("part"));

    [Fact]
    public void An_open_limit_is_left_out() =>
        AssertSame("""{"description":"at least 0 people in whole numbers","type":"integer","minimum":0}""", Property<Measured>("staff")!["properties"]!["people"]);

    [Fact]
    public void A_table_says_its_keys()
    {
        JsonNode race = Property<Tables>("race")!["properties"]!["share"]!;
        Assert.Equal("""{"enum":["black","white","other"]}""", race["propertyNames"]!.ToJsonString());
        Assert.Equal("""["black","white","other"]""", race["required"]!.ToJsonString());
        Assert.Equal("^[0-9]{4}[+]?$", (string?)Property<Tables>("arrests")!["properties"]!["per-year"]!["propertyNames"]!["pattern"]);
        Assert.Equal("^[a-z0-9]+(-[a-z0-9]+)*$", (string?)Property<Tables>("free")!["properties"]!["ratio"]!["propertyNames"]!["pattern"]);
        Assert.Equal("number", (string?)race["additionalProperties"]!["type"]);
    }

    [Fact]
    public void A_file_may_leave_required_keys_out_because_it_may_extend_another() =>
        Assert.Null(JsonNode.Parse(JsonSchema.For<Outing>("x"))!["required"]);

    [Fact]
    public void A_record_may_contain_itself() =>
        AssertSame("""{"description":"Smaller ones","type":"array","items":{"$ref":"#/$defs/doll"}}""", Property<Doll>("inner"));

    private static JsonNode? Property<T>(string key)
        where T : class => JsonNode.Parse(JsonSchema.For<T>("x"))!["properties"]![key];

    private static void AssertSame(string expected, JsonNode? actual) => Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), actual!.ToJsonString());

    [Meaning("A doll.")]
    private sealed record Doll
    {
        [Meaning("Smaller ones.")]
        public IReadOnlyList<Doll>? Inner { get; init; }
    }
}
