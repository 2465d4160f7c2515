using System.ComponentModel;
using System.Diagnostics;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Clusters;

/// <summary>Slurm by its own commands.</summary>
internal static class Slurm
{
    private const int NoSuchProgram = 127;

    /// <summary>Refuses to go on where there is no Slurm.</summary>
    /// <exception cref="UserException">sbatch is not on the PATH.</exception>
    public static void RequireHere()
    {
        if (Call(".", "sbatch", "--version").Code == NoSuchProgram)
            throw new UserException("sbatch is not on the PATH, so there is no Slurm to submit to. Go to a machine of the cluster, install Slurm's client (Debian: slurm-client), or write the scripts alone with --dry-run.");
    }

    /// <summary>Submits a script.</summary>
    /// <param name="folder">Where it stands.</param>
    /// <param name="script">Its name.</param>
    /// <param name="option">An option of sbatch.</param>
    /// <returns>The number of the job.</returns>
    /// <exception cref="UserException">Slurm refuses it.</exception>
    public static string Submit(string folder, string script, string option)
    {
        Answer answer = Call(folder, "sbatch", "--parsable", option, script);
        if (answer.Code != 0)
            throw new UserException($"Slurm refuses {script}: {answer.Complaint}. Nothing was submitted.");
        // JOB, or JOB;CLUSTER where several clusters work together.
        return answer.Out.Trim().Split(';')[0];
    }

    /// <summary>Lets a held job begin.</summary>
    /// <exception cref="UserException">Slurm refuses.</exception>
    public static void Release(string job)
    {
        Answer answer = Call(".", "scontrol", "release", job);
        if (answer.Code != 0)
            throw new UserException($"Slurm does not let job {job} begin: {answer.Complaint}. Nothing was submitted.");
    }

    /// <summary>Takes jobs out of the queue.</summary>
    /// <returns>Null, or why Slurm did not.</returns>
    public static string? Cancel(params string[] jobs) => Call(".", "scancel", jobs) is { Code: not 0 } answer ? answer.Complaint : null;

    /// <summary>What Slurm says of a job, of each of its tasks; nothing if it does not know it any more or does not answer.</summary>
    public static IReadOnlyList<SlurmState> StatesOf(string job)
    {
        // The queue forgets a job after some minutes; the accounts, where they are kept, do not.
        Answer answer = Call(".", "squeue", "--noheader", "--array", "--states=all", $"--jobs={job}", "--format=%K|%T|%r");
        if (answer is { Code: 0, Lines.Length: > 0 })
            return [.. answer.Lines.Select(SlurmState.OfQueue)];
        answer = Call(".", "sacct", "--noheader", "--array", "--allocations", "--parsable2", $"--jobs={job}", "--format=JobID,State");
        return answer.Code == 0 ? [.. answer.Lines.Select(SlurmState.OfAccounts)] : [];
    }

    private static Answer Call(string folder, string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
            Task<string> error = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new(process.ExitCode, output, error.Result);
        }
        catch (Win32Exception)
        {
            return new(NoSuchProgram, "", $"{program} is not on the PATH");
        }
    }

    private sealed record Answer(int Code, string Out, string Error)
    {
        public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        /// <summary>Several lines, each with the program's name before it, in one.</summary>
        public string Complaint => string.Join("; ", Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(": ", 3) is [_, "error", var told] ? told : line)).TrimEnd('.');
    }
}
