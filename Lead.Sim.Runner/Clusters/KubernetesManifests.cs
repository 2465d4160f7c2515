using System.Text;
using System.Text.Json;
using Lead.Sim.Runner.Batches;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Clusters;

/// <summary>Manifests of batch/v1 for Kubernetes 1.33 or later: an indexed job that runs the shares, and a job that joins them. They are written, never applied.</summary>
internal static class KubernetesManifests
{
    /// <summary>Names of the files.</summary>
    public const string Tasks = "tasks.yaml", Merge = "merge.yaml";

    // What the API server takes of a ConfigMap.
    private const int MostBytesOfPlan = 1_000_000;

    // Names of jobs end in the names of their pods, which may have 63 letters.
    private const int LettersOfName = 40, LettersOfFingerprint = 8;

    /// <summary>The name of the job and of the folder on its volume: another plan never finds the shares of this one.</summary>
    public static string NameOf(BatchPlan plan) =>
        $"{plan.Experiment[..Math.Min(plan.Experiment.Length, LettersOfName)].TrimEnd('-')}-{plan.Fingerprint[..LettersOfFingerprint]}";

    /// <summary>The manifest of the tasks, with the plan of the batch.</summary>
    /// <exception cref="UserException">The plan is larger than what Kubernetes keeps.</exception>
    public static string TextOfTasks(BatchPlan plan, KubernetesRequest wanted)
    {
        string text = Encoding.UTF8.GetString(plan.Bytes());
        if (Encoding.UTF8.GetByteCount(text) > MostBytesOfPlan)
            throw new UserException($"the plan of {plan.Experiment} has {Encoding.UTF8.GetByteCount(text):N0} bytes, expected at most {MostBytesOfPlan:N0}, which is what a ConfigMap holds. Name fewer scenarios.");
        string name = NameOf(plan);
        return $$"""
            # {{plan.Experiment}} in {{wanted.Tasks}} tasks, for Kubernetes 1.33 or later.
            # The plan of the batch: later edits of the experiment's files change nothing.
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: {{name}}
            immutable: true
            data:
              {{Submission.PlanName}}: |
            {{Indented(text, 4)}}
            ---
            apiVersion: batch/v1
            kind: Job
            metadata:
              name: {{name}}
            spec:
              completionMode: Indexed
              completions: {{wanted.Tasks}}
              parallelism: {{wanted.Tasks}}
              backoffLimitPerIndex: {{Submission.MostRestarts}}
              podFailurePolicy:
                rules:
                  # Evicted or preempted: no fault of the task, which goes on where it was.
                  - action: Ignore
                    onPodConditions:
                      - type: DisruptionTarget
                        status: "True"
                  # What leadsim refuses it would refuse again.
                  - action: FailIndex
                    onExitCodes:
                      containerName: leadsim
                      operator: In
                      values: [2]
              template:
                spec:
                  restartPolicy: Never
                  containers:
                    - name: leadsim
                      image: {{Text(wanted.Image)}}
                      command: [/bin/sh, -c]
                      args:
                        - |
                          part=/results/{{name}}/part-$JOB_COMPLETION_INDEX
                          if [ -e "$part/batch.json" ]; then exec leadsim batch --resume "$part" --threads {{wanted.Processors}} --quiet; fi
                          exec leadsim batch /plan/{{Submission.PlanName}} --shard /{{wanted.Tasks}} --out "$part" --threads {{wanted.Processors}} --quiet
            {{Resources(wanted.Processors)}}
                      volumeMounts:
                        - { name: plan, mountPath: /plan, readOnly: true }
                        - { name: results, mountPath: /results }
                  volumes:
                    - { name: plan, configMap: { name: {{name}} } }
                    - { name: results, persistentVolumeClaim: { claimName: {{Text(wanted.Claim)}} } }

            """.ReplaceLineEndings("\n");
    }

    /// <summary>The manifest of the merge, to be applied when no task runs any more; what is missing is in its log.</summary>
    public static string TextOfMerge(BatchPlan plan, KubernetesRequest wanted) => $$"""
        # Joins the shares of {{plan.Experiment}}. Apply it when the tasks have ended; its log says what is missing.
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: {{NameOf(plan)}}-merge
        spec:
          backoffLimit: 0
          template:
            spec:
              restartPolicy: Never
              containers:
                - name: leadsim
                  image: {{Text(wanted.Image)}}
                  command: [/bin/sh, -c]
                  args:
                    - |
                      cd /results/{{NameOf(plan)}} || exit 2
                      for part in part-*; do [ -e "$part/batch.json" ] && set -- "$@" "$part"; done
                      exec leadsim merge "$@" --out {{Submission.WholeName}} --quiet
        {{Resources(1)}}
                  volumeMounts:
                    - { name: results, mountPath: /results }
              volumes:
                - { name: results, persistentVolumeClaim: { claimName: {{Text(wanted.Claim)}} } }

        """.ReplaceLineEndings("\n");

    // A batch of any size takes less than 300 MB a processor.
    private static string Resources(int processors) => $$"""
                  resources:
                    requests: { cpu: "{{processors}}", memory: {{256 + (256 * processors)}}Mi }
                    limits: { memory: {{512 + (512 * processors)}}Mi }
        """;

    private static string Indented(string text, int spaces) => string.Join('\n', text.TrimEnd('\n').Split('\n').Select(line => new string(' ', spaces) + line));

    // A string of JSON is one of YAML.
    private static string Text(string value) => JsonSerializer.Serialize(value);
}
