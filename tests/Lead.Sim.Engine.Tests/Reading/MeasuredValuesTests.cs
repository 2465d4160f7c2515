using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Tests.Reading;

public class MeasuredValuesTests
{
    [Fact]
    public void Every_measured_value_of_the_base_scenario_is_found_once()
    {
        IReadOnlyList<MeasuredValue> values = MeasuredValues.In(Given.NoLead);

        // In the file, a measured value is whatever has a source.
        int sources = File.ReadLines(Path.Combine(Given.Root, "scenarios", "baltimore", "base.yaml"))
            .Count(line => line.Contains(", source: \"", StringComparison.Ordinal));
        Assert.Equal(sources, values.Count);
        Assert.Equal(values.Count, values.DistinctBy(value => value.Path).Count());
    }

    [Fact]
    public void A_value_goes_by_the_name_and_the_meaning_that_the_file_knows()
    {
        Measured record = Toys.Read<Measured>("part: { share: 0.5, range: [0.2, 0.7], source: a study, evidence: N01, grade: B }");

        MeasuredValue value = Assert.Single(MeasuredValues.In(record));
        Assert.Equal(("part", "A part", "share", 0.5, 0.2, 0.7), (value.Path, value.Meaning, value.Unit, value.Number!.Value, value.Low, value.High));
        Assert.Equal(("a study", "B", false), (value.Source, value.Grade, value.IsFixed));
        Assert.Equal(["N01"], value.Evidence);
    }

    [Fact]
    public void Values_of_named_things_have_the_name_in_their_path() =>
        Assert.Contains(MeasuredValues.In(Given.Pilot), value => value.Path is "places.zones.lexington-market.residents" && value.Section is "places");

    [Fact]
    public void What_is_decided_is_not_measured() =>
        Assert.DoesNotContain(MeasuredValues.In(Given.Expansion), value => value.Section is "policy");
}
