using System.Numerics;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;

namespace Lead.Sim.Engine.Life;

/// <content>In which censuses a person is counted: all of them at once, when somebody arrives, grows older or leaves.</content>
internal partial struct LeadModel
{
    /// <summary>One bit for each census that counts a person.</summary>
    internal readonly ulong CensusesOf(in Person person) =>
        If(Stock.Population, true)
        | If(Stock.ActiveUse, person.Use == UseState.Active)
        | If(Stock.InTreatment, person.Use == UseState.Treatment)
        | If(Stock.InRemission, person.Use == UseState.Remission)
        | If(_city.ModalityStocks[person.Modality], person.Use == UseState.Treatment)
        | If(Stock.JailCensus, person.Custody == Custody.Jail)
        | If(Stock.PrisonCensus, person.Custody == Custody.Prison)
        | If(Stock.OpenCases, person.HasCase)
        | If(Stock.OutstandingWarrants, person.HasWarrant)
        | If(Stock.OnProbation, person.IsOnProbation)
        | If(Stock.Injecting, person.IsInjecting)
        | If(Stock.WaitingForSlot, person.Membership == Membership.AwaitsSlot)
        | If(Stock.AwaitingIntake, person.Membership == Membership.AwaitsIntake)
        | If(Stock.WaitingForUnit, person.WaitsForUnit)
        | If(Stock.WaitingForTreatment, person.WaitsForTreatment)
        | If(Stock.Enrolled, person.IsEnrolled)
        | If(Stock.Engaged, person.Membership == Membership.Engaged)
        | If(Stock.Unhoused, person.Housing == Housing.Unhoused)
        | If(Stock.InHousingUnits, person.Housing == Housing.InUnit);

    private static ulong If(Stock stock, bool isIn) => isIn ? 1UL << (int)stock : 0;

    // With -1 the person leaves them.
    private readonly void EnterCensuses(in Person person, double people = 1)
    {
        for (ulong left = CensusesOf(in person); left != 0; left &= left - 1)
            _record.Enter((Stock)BitOperations.TrailingZeroCount(left), people);
    }
}
