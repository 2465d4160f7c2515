using System.Diagnostics;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Lead.Sim.Benchmarks.Questions;
using Perfolizer.Horology;

namespace Lead.Sim.Benchmarks;

/// <summary><c>keep</c>: asks every question and writes the answers to tests/Lead.Sim.Benchmarks/results.</summary>
internal static class KeptResults
{
    public static int Make()
    {
        string commit = Git("rev-parse", "--short", "HEAD") + (Git("status", "--porcelain", "--untracked-files=no", "--", ".", ":!results").Length == 0 ? "" : ", with changes");
        foreach (Type question in typeof(OneReplication).Assembly.GetExportedTypes().Where(type => type.Namespace == typeof(OneReplication).Namespace))
        {
            var text = new AccumulationLogger();
            MarkdownExporter.GitHub.ExportToLog(BenchmarkRunner.Run(question, Few), text);
            File.WriteAllText(Path.Combine(Shipped.Results, $"{question.Name}.md"), $"# {question.Name}\n\nCommit {commit}.\n{text.GetLog().ReplaceLineEndings("\n").Replace("&#39;", "", StringComparison.Ordinal).TrimEnd()}\n");
        }
        return 0;
    }

    // In this process and few times: all questions in some minutes. Warmed up until the runtime has compiled for the last time what it has seen often. On a busy machine the minimum is what the work takes.
    private static IConfig Few => ManualConfig.CreateEmpty()
        .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(10).WithIterationCount(7).WithIterationTime(TimeInterval.FromMilliseconds(150)))
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddColumn(StatisticColumn.Min)
        .AddLogger(ConsoleLogger.Default)
        .WithOptions(ConfigOptions.DisableLogFile);

    private static string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { RedirectStandardOutput = true, WorkingDirectory = Path.Combine(Shipped.Results, "..", "..", "..") };
        using Process process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd().Trim();
    }
}
