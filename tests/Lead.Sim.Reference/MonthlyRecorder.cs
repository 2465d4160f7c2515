namespace Lead.Sim.Reference;

/// <summary>Counts by month.</summary>
/// <param name="record">Where.</param>
public readonly struct MonthlyRecorder(LeadCoreRecord record) : ILeadCoreRecorder
{
    /// <inheritdoc/>
    public void Arrest(double day) => record.Arrests.Count(day);

    /// <inheritdoc/>
    public void Divert(double day)
    {
        record.Diversions.Count(day);
        record.Enrolment.Enter(day);
    }

    /// <inheritdoc/>
    public void Jail(double day) => record.Jail.Enter(day);

    /// <inheritdoc/>
    public void Release(double day) => record.Jail.Leave(day);

    /// <inheritdoc/>
    public void LeaveProgramme(double day) => record.Enrolment.Leave(day);

    /// <inheritdoc/>
    public void Die(double day) => record.Deaths.Count(day);
}
