namespace Lead.Sim.Engine.Population;

/// <summary>What has lately lowered a person's tolerance.</summary>
internal enum RecentRisk : byte
{
    None,
    ReleaseWeeksOneAndTwo,
    ReleaseWeeksThreeAndFour,
    FourWeeksAfterTreatment,
}
