using System.Diagnostics;
using System.Globalization;
using Lead.Sim.Runner.Tests.Machine;

namespace Lead.Sim.Runner.Tests.CommandLine;

public sealed class InterruptTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [NeedsTheory(Need.Interrupt)]
    [InlineData("run pilot.yaml", "kill -INT {0}")]
    [InlineData("run pilot.yaml", "kill -INT {0}; kill -INT {0}; kill -INT {0}")]
    [InlineData("run pilot.yaml", "kill -TERM {0}; kill -TERM {0}")]
    [InlineData("compare no-lead.yaml pilot.yaml", "kill -INT {0}; kill -INT {0}")]
    public async Task An_interrupted_run_says_so_ends_with_130_and_leaves_nothing(string run, string command)
    {
        string[] words = [.. run.Split(' ').Select(word => word.EndsWith(".yaml", StringComparison.Ordinal) ? Repository.Shipped(word) : word)];
        using Process process = Leadsim.Start(_folder.Path, [.. words, "--people", "2000", "--replications", "1000000", "--out", "deep/down"]);
        using CancellationTokenSource patience = new(Leadsim.Patience);
        try
        {
            // The first line comes after some seconds of computing.
            string? progress = await process.StandardError.ReadLineAsync(patience.Token);
            Assert.Matches("^(no-lead, )?pilot: [0-9,]+ of 1,000,000 replications, about [0-9,]+ s left$", progress);
            Assert.NotEmpty(_folder.Contents());

            using (Process kill = Process.Start("sh", ["-c", string.Format(CultureInfo.InvariantCulture, command, process.Id)]))
                await kill.WaitForExitAsync(patience.Token);
            Ended ended = Leadsim.End(process, process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));

            Assert.Equal((130, ""), (ended.Code, ended.Out));
            Assert.EndsWith("leadsim: interrupted; nothing was written.\n", ended.Error, StringComparison.Ordinal);
            Assert.Empty(_folder.Contents());
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
        }
    }

    public void Dispose() => _folder.Dispose();
}
