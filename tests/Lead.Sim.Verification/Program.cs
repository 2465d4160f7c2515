using System.Globalization;

namespace Lead.Sim.Verification;

/// <summary>Compares the model with theory and writes docs/verification.md. Fails if a check does.</summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (args is not [])
        {
            Console.Error.WriteLine("usage: dotnet run -c Release --project tests/Lead.Sim.Verification");
            return 2;
        }

        string document = Path.Combine(Given.Root, "docs", "verification.md");
        File.WriteAllText(document, VerificationDocument.Of(AllChecks.List, AllLaws.List));
        Check[] failed = [.. AllChecks.List.Where(check => !check.Holds)];
        foreach (Check check in failed)
            Console.Error.WriteLine(check.Row);
        Console.Out.WriteLine($"{document}: {AllChecks.List.Count - failed.Length} of {AllChecks.List.Count} hold.");
        return failed.Length == 0 ? 0 : 1;
    }
}
