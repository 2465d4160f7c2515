using Lead.Sim.Verification.Concepts;

namespace Lead.Sim.Engine.Tests.ClosedForm;

/// <summary>Every check of Lead.Sim.Verification holds, and docs/verification.md says what they find.</summary>
public class ChecksTests
{
    private static readonly string[] Document = File.ReadAllLines(Path.Combine(Given.Root, "docs", "verification.md"));

    public static TheoryData<string> Names => [.. AllChecks.List.Select(check => check.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Model_and_theory_agree_within_four_standard_errors(string name)
    {
        Check check = AllChecks.Named(name);

        Assert.True(check.Holds, check.Row);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_document_says_what_the_check_finds(string name)
    {
        Check check = AllChecks.Named(name);

        Assert.True(Document.Contains(check.Row), $"{VerificationDocument.Again} Now: {check.Row}");
    }

    [Fact]
    public void The_document_has_every_check_and_law_in_order_and_no_failure()
    {
        string[] rows = [.. Document.Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)];

        Assert.Equal(AllChecks.List.Count + AllLaws.List.Count, rows.Length);
        Assert.All(AllChecks.List.Zip(rows), row => Assert.StartsWith(row.First.RowStart, row.Second, StringComparison.Ordinal));
        Assert.Equal(AllLaws.List.Select(law => law.Row), rows.Skip(AllChecks.List.Count));
        Assert.All(rows, row => Assert.DoesNotContain("failed", row, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_law_of_the_document_has_its_test()
    {
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(Given.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)];

        Assert.All(AllLaws.List, law => Assert.Contains(files, file => Path.GetFileName(file) == $"{law.Class}.cs" && File.ReadAllText(file).Contains($" {law.Test}(", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_Erlang_formula_of_the_checks_gives_its_known_values()
    {
        Assert.Equal(0.0, Erlang.Blocked(1e-9, 1), 6);
        Assert.Equal(0.5, Erlang.Blocked(1, 1), 12);
        Assert.Equal(0.2, Erlang.Blocked(1, 2), 12);
    }
}
