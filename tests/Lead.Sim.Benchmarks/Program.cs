using System.Globalization;
using BenchmarkDotNet.Running;
using Lead.Sim.Benchmarks;
using Lead.Sim.Benchmarks.Quick;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["quick", .. var options])
    return QuickCommand.Create().Parse(options).Invoke();
if (args is ["keep"])
    return KeptResults.Make();
if (args is ["growth"])
{
    IReadOnlyList<Growth.Series> growth = Growth.Of(rounds: 9);
    Console.Out.WriteLine(GrowthPlot.Table(growth));
    File.WriteAllText(Shipped.GrowthPicture, GrowthPlot.Svg(growth));
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(KeptResults).Assembly).Run(args);
return 0;
