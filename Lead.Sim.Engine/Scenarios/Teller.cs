namespace Lead.Sim.Engine.Scenarios;

/// <summary>Tells what is wrong at a path of the scenario.</summary>
internal delegate void Teller(string path, string found, string expected, string suggestion = "");
