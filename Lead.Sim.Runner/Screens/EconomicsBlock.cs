using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Screens;

/// <summary>What outcomes cost, in plain words.</summary>
internal static class EconomicsBlock
{
    private const int Width = 148, Indent = 4;

    /// <summary>Prints what each benefit of a scenario costs.</summary>
    public static void PrintPrices(StoredResult result, string scenario)
    {
        foreach (var price in result.Prices().Where(price => price.Scenario == scenario))
            Print($"{price.Words}.");
    }

    /// <summary>Prints the table of incremental cost-effectiveness.</summary>
    public static void PrintCostEffectiveness(StoredResult result)
    {
        Console.Out.WriteLine();
        Console.Out.WriteLine("  cost-effectiveness: discounted costs of all payers for each discounted QALY, the least effective scenario first");
        foreach (var (scenario, words) in result.CostEffectiveness())
            Print($"{scenario}: {words}.");
    }

    // Lines that fit a screen; further ones stand farther in.
    private static void Print(string sentence)
    {
        string line = "  ";
        foreach (string word in sentence.Split(' '))
        {
            if (line.Length + 1 + word.Length > Width)
            {
                Console.Out.WriteLine(line);
                line = new(' ', Indent);
            }
            line += line.EndsWith(' ') ? word : $" {word}";
        }
        Console.Out.WriteLine(line);
    }
}
