namespace Lead.Sim.Benchmarks.Quick;

/// <summary>A model to be timed.</summary>
internal interface IWork
{
    string Model { get; }

    int People { get; }

    /// <summary>Bytes that one person takes in the model's memory.</summary>
    int BytesPerPerson { get; }

    /// <summary>Runs replications on the calling thread, reusing memory.</summary>
    Func<int, Done> NewThread();
}

/// <summary>What a replication did.</summary>
/// <param name="Events">Everything that happened to anybody.</param>
/// <param name="AgentYears">Years lived by all people together.</param>
internal readonly record struct Done(long Events, double AgentYears);
