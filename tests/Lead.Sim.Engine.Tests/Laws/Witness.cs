namespace Lead.Sim.Engine.Tests.Laws;

/// <summary>Hears what happened to whom on which day, and sees the person afterwards.</summary>
internal delegate void Witness<TPerson>(int id, double day, int what, in TPerson after);
