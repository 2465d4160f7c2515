namespace Lead.Sim.Engine.Outcomes;

/// <summary>Turns of a life that no flow counts: people in these states are counted, and not how often they begin.</summary>
internal enum Turn
{
    ProbationBegins,
    ProbationEnds,
    InjectingBegins,
    InjectingEnds,
}
