using Lead.Sim.Engine.Kernel;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Life;

/// <content>
/// Places of every kind are asked for in the same way. Who asks is given a place, or refused, or waits; who waits is called as soon as there is a place, or
/// stops waiting. All who ask = given at once + refused + waits; all who wait = given later + stopped waiting + still waiting.
/// </content>
internal partial struct LeadModel
{
    /// <inheritdoc/>
    public readonly bool TryCall(double by, out int place, out Upcoming upcoming)
    {
        (place, upcoming) = (-1, new(double.PositiveInfinity, 0, IsMeeting: true));
        foreach (Places places in _places)
            if (places.Waiting > 0 && places.TryCall(_city.Policy, by, out int first, out Upcoming call) && call.Day < upcoming.Day)
                (place, upcoming) = (first, call);
        return place >= 0;
    }

    private readonly Answer Ask(int kind, bool comesFirst, float day, bool mayWait = true)
    {
        PlaceCounts counts = PlaceCounts.Of(kind);
        _record.Count(counts.Requests);
        Answer answer = _places[kind].Ask(_city.RulesOn(day), new(_happeningTo, _keptAt), comesFirst, day, mayWait);
        switch (answer)
        {
            case Answer.Given:
                _record.Count(counts.Given);
                break;
            case Answer.Waits:
                _record.Count(counts.Waits);
                _record.Enter(counts.Waiting);
                break;
            default:
                _record.Count(counts.Refusals);
                break;
        }
        return answer;
    }

    // Some wait before a place can be had at all.
    private readonly void WaitToAsk(int kind)
    {
        PlaceCounts counts = PlaceCounts.Of(kind);
        _record.Count(counts.Requests);
        _record.Count(counts.Waits);
        _record.Enter(counts.Waiting);
    }

    // They were counted as waiting, so who is refused now has waited in vain.
    private readonly Answer AskAfterWait(int kind, bool comesFirst, float day)
    {
        PlaceCounts counts = PlaceCounts.Of(kind);
        Answer answer = _places[kind].Ask(_city.RulesOn(day), new(_happeningTo, _keptAt), comesFirst, day);
        if (answer == Answer.Waits)
            return answer;
        _record.Leave(counts.Waiting);
        _record.Count(answer == Answer.Given ? counts.Given : counts.DropOuts);
        return answer;
    }

    private readonly void TakeFromLine(int kind)
    {
        PlaceCounts counts = PlaceCounts.Of(kind);
        _places[kind].TakeFromLine(_happeningTo);
        _record.Leave(counts.Waiting);
        _record.Count(counts.Given);
    }

    private readonly void StopWaiting(int kind, bool isInLine = true)
    {
        PlaceCounts counts = PlaceCounts.Of(kind);
        if (isInLine)
            _places[kind].GiveUp(_happeningTo);
        _record.Leave(counts.Waiting);
        _record.Count(counts.DropOuts);
    }

    /// <summary>How one kind of place is counted.</summary>
    private sealed record PlaceCounts(Flow Requests, Flow Refusals, Flow Waits, Flow DropOuts, Flow Given, Stock Waiting)
    {
        private static readonly PlaceCounts Slot = new(
            Flow.SlotRequests, Flow.ReferralsWithoutSlot, Flow.SlotWaits, Flow.SlotDropOuts, Flow.SlotsGiven, Stock.WaitingForSlot);

        private static readonly PlaceCounts Unit = new(
            Flow.HousingRequests, Flow.HousingRefusals, Flow.HousingWaits, Flow.HousingDropOuts, Flow.HousingPlacements, Stock.WaitingForUnit);

        private static readonly PlaceCounts Treatment = new(
            Flow.TreatmentRequests, Flow.TreatmentRefusals, Flow.TreatmentWaits, Flow.TreatmentDropOuts, Flow.TreatmentEntries, Stock.WaitingForTreatment);

        public static PlaceCounts Of(int kind) => kind switch
        {
            Places.Slot => Slot,
            Places.Unit => Unit,
            >= Places.FirstTreatment => Treatment,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of place."),
        };
    }
}
