using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>Rules of waiting lists: there is room on them, and everybody on them is either served some day or gives up.</summary>
internal static class WaitingChecks
{
    /// <summary>Adds everything that is wrong.</summary>
    public static void Check(Scenario scenario, Teller tell)
    {
        Check("programme.waiting", scenario.Programme.Waiting, scenario.Programme.Leaving.Value == 0 ? "a slot that nobody ever gives back" : null, tell);
        Check("housing.waiting", scenario.Housing.Waiting, scenario.Housing.MovingOn.Value + scenario.Housing.LosingUnit.Value == 0 ? "a housing unit that nobody ever gives back" : null, tell);
        Check("treatment.waiting", scenario.Treatment.Waiting, ModalityWithoutPlaces(scenario), tell);
    }

    private static void Check(string path, WaitingSection waiting, string? noService, Teller tell)
    {
        if (waiting.WhenFull == WhenFull.Refuse)
            return;
        if (waiting.Room.Value == 0)
            tell($"{path}.room", "room for nobody on a waiting list", "room for at least one", "Add room, or say when-full: refuse.");
        if (waiting.DropOut.Value == 0 && noService is not null)
            tell($"{path}.drop-out", $"nobody who gives up, and {noService}", "a drop-out above 0, or a service that ends every wait", "Add a drop-out, or say when-full: refuse.");
    }

    private static string? ModalityWithoutPlaces(Scenario scenario)
    {
        foreach (var (name, modality) in scenario.Treatment.Modalities)
        {
            bool hasNone = modality.Places.Value == 0;
            bool losesAll = scenario.Policy.Any(change => change.TreatmentPlaces?.TryGetValue(name, out Amount? places) == true && places.Value == 0);
            if (modality.Chosen.Value > 0 && (hasNone || losesAll))
                return $"no places for {name}";
        }
        return null;
    }
}
