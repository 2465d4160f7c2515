using System.Globalization;

namespace Lead.Sim.Runner.Clusters;

/// <summary>The two scripts that Slurm runs, to be read before they are. Every path in them is relative to the folder they stand in, which is where sbatch is called.</summary>
internal static class SlurmScripts
{
    /// <summary>Names of the scripts.</summary>
    public const string Tasks = "tasks.sh", Merge = "merge.sh";

    /// <summary>Seconds before the end of a task's time at which Slurm says so; it may do so a minute earlier.</summary>
    public const int Notice = 30;

    /// <summary>The script of an array of tasks.</summary>
    /// <param name="name">Name of the experiment.</param>
    /// <param name="wanted">What was asked for.</param>
    public static string TextOfTasks(string name, SlurmRequest wanted) => $$"""
        #!/bin/bash
        # The shares of {{name}}, one a task. By hand: cd to this folder, sbatch {{Tasks}}
        #SBATCH --job-name={{name}}
        #SBATCH --array=0-{{wanted.Tasks - 1}}
        #SBATCH --cpus-per-task={{wanted.Processors}}
        {{Limits(wanted)}}#SBATCH --requeue
        #SBATCH --signal=B:USR1@{{Notice}}
        #SBATCH --open-mode=append
        #SBATCH --output=logs/task-%a.log

        leadsim=({{Command}})
        part=part-$SLURM_ARRAY_TASK_ID
        restarts=${SLURM_RESTART_COUNT:-0}
        most_restarts={{Submission.MostRestarts}}
        say() { echo "$(date -u +%FT%TZ) $part: $*"; }

        say "on ${SLURMD_NODENAME:-$HOSTNAME}, restart $restarts"
        if [ "$restarts" -gt "$most_restarts" ]; then
          say "began again $most_restarts times and is not finished, so it stops; what it finished is kept"
          exit 3
        fi

        # A share that was begun goes on where it was.
        if [ -e "$part/batch.json" ]; then
          work=(--resume "$part")
        else
          work=({{Submission.PlanName}} --shard "$SLURM_ARRAY_TASK_ID/{{wanted.Tasks}}" --out "$part")
        fi
        "${leadsim[@]}" batch "${work[@]}" --threads {{wanted.Processors}} --quiet &
        child=$!

        # USR1: the time is nearly over, so leadsim stops after the replication at hand. TERM: somebody cancels.
        stopped=
        trap 'stopped=time; kill -TERM "$child" 2>/dev/null' USR1
        trap 'stopped=cancelled; kill -TERM "$child" 2>/dev/null' TERM
        wait "$child"
        code=$?
        if [ -n "$stopped" ]; then
          wait "$child"
          code=$?
        fi

        # Out of time, or leadsim was killed (128 and the signal): another turn helps. What leadsim refuses (2) it would refuse again.
        if [ "$stopped" = time ] && [ "$code" -ne 0 ] || [ -z "$stopped" ] && [ "$code" -gt 128 ]; then
          if [ "$restarts" -lt "$most_restarts" ]; then
            say "${stopped:-killed, exit code $code}; goes on in another turn"
            # By its number in the array: one of the tasks has the array's own number for its SLURM_JOB_ID, and would put all of them back.
            # Slurm ends this script as soon as it has put the task back in its queue.
            trap 'exit "$code"' TERM
            scontrol requeue "${SLURM_ARRAY_JOB_ID}_$SLURM_ARRAY_TASK_ID" && sleep 300
          fi
          say "began again $restarts times and is not finished, so it stops; what it finished is kept"
        fi
        say "exit code $code"
        exit "$code"

        """.ReplaceLineEndings("\n");

    /// <summary>The script that joins the shares once no task runs or waits any more.</summary>
    public static string TextOfMerge(string name, SlurmRequest wanted) => $$"""
        #!/bin/bash
        # Joins the shares of {{name}}; what is missing is said. By hand: cd to this folder, sbatch --dependency=afterany:JOB {{Merge}}
        #SBATCH --job-name={{name}}-merge
        {{Limits(wanted)}}#SBATCH --requeue
        #SBATCH --open-mode=append
        #SBATCH --output=logs/merge.log

        leadsim=({{Command}})
        shopt -s nullglob
        parts=(part-*/batch.json)
        if [ ${#parts[@]} -eq 0 ]; then
          echo "no task has begun its share: see logs" >&2
          exit 2
        fi
        "${leadsim[@]}" merge "${parts[@]%/batch.json}" --out {{Submission.WholeName}} --quiet
        code=$?
        if [ "$code" -eq 0 ]; then
          echo "merged ${#parts[@]} of {{wanted.Tasks}} shares: $PWD/{{Submission.WholeName}}"
        else
          echo "not merged: leadsim status '$PWD' says what is missing and how to go on"
        fi
        exit "$code"

        """.ReplaceLineEndings("\n");

    private static string Command => string.Join(' ', ThisProgram.Words.Select(ShellWord.Quoted));

    private static string Limits(SlurmRequest wanted) => string.Concat(
        wanted.Time is { } time ? $"#SBATCH --time={SlurmTime.Write(time)}\n" : "",
        wanted.Partition is { } partition ? string.Create(CultureInfo.InvariantCulture, $"#SBATCH --partition={partition}\n") : "");
}
