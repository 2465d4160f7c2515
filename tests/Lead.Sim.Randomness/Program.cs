using System.Globalization;
using Lead.Sim.Randomness;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return BatteryCommand.Run(args);
