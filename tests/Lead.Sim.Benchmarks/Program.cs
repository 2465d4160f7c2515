using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Lead.Sim.Benchmarks.OneReplication).Assembly).Run(args);
