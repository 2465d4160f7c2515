using System.Globalization;

namespace Lead.Sim.Verification;

/// <summary>Numbers as the document shows them.</summary>
internal static class Numbers
{
    /// <summary>Four digits; whole numbers in full.</summary>
    public static string Short(double value) =>
        Math.Abs(value) >= 1_000 ? value.ToString("N0", CultureInfo.InvariantCulture) : ((decimal)value).ToString("G4", CultureInfo.InvariantCulture);
}
