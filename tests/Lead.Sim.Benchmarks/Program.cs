using System.Globalization;
using BenchmarkDotNet.Running;
using Lead.Sim.Benchmarks;
using Lead.Sim.Benchmarks.Quick;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["quick", .. var options])
    return QuickCommand.Create().Parse(options).Invoke();
if (args is ["keep"])
    return KeptResults.Make();

BenchmarkSwitcher.FromAssembly(typeof(KeptResults).Assembly).Run(args);
return 0;
