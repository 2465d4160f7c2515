namespace Lead.Sim.Runner.Commands;

/// <summary>What the process tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>A fault of leadsim.</summary>
    public const int OurFault = 1;

    /// <summary>Something in the user's input.</summary>
    public const int UsersInput = 2;

    /// <summary>Interrupted: 128 + SIGINT, as shells have it.</summary>
    public const int Interrupted = 130;
}
