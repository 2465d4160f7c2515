namespace Lead.Sim.Runner.Tests.Machine;

/// <summary>Something that a test needs and not every machine has.</summary>
public enum Need
{
    /// <summary>A file that is there and that the user who runs the tests cannot read.</summary>
    UnreadableFile,

    /// <summary>A file that never ends.</summary>
    EndlessFile,

    /// <summary>A disk of a few kilobytes that a test can fill.</summary>
    SmallDisk,

    /// <summary>The signal that a terminal sends for Ctrl+C.</summary>
    Interrupt,

    /// <summary>A shell as Unix has it.</summary>
    Shell,

    /// <summary>The programs of Slurm.</summary>
    Slurm,
}
