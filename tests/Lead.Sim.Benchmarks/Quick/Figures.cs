namespace Lead.Sim.Benchmarks.Quick;

/// <summary>What the quick command found. Times are medians over replications; CPU seconds are those of the whole process while the replications ran.</summary>
internal sealed record Figures(
    string Model,
    int People,
    int Replications,
    int Threads,
    double AgentYearsPerCpuSecond,
    double NsPerEvent,
    double EventsPerAgentYear,
    int BytesPerPerson,
    double XoshiroNs,
    double KeyedDrawNs,
    double XoshiroDoublesPerEvent,
    double WallSeconds,
    double CpuSeconds)
{
    public string ToText() => $"""
        {Model}, {People:N0} people, {Replications} replications on {(Threads == 1 ? "one thread" : $"each of {Threads} threads")}
        agent-years per CPU second  {AgentYearsPerCpuSecond,12:N0}
        ns per event                {NsPerEvent,12:N1}   median
        events per agent-year       {EventsPerAgentYear,12:N2}
        bytes per person            {BytesPerPerson,12:N0}
        xoshiro256** double         {XoshiroNs,12:N2}   ns
        keyed draw                  {KeyedDrawNs,12:N2}   ns
        xoshiro doubles per event   {XoshiroDoublesPerEvent,12:N1}
        wall, CPU                   {WallSeconds,12:N2}   {CpuSeconds:N2} s
        """;
}
