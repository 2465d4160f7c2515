namespace Lead.Sim.Engine.Life;

/// <summary>What a person is exposed to while free, in the present state of use, custody, programme and housing. What depends on less stands in <see cref="HazardTables"/> alone.</summary>
/// <param name="Arrest">Arrests for new offences, relative to the reference person of the day.</param>
/// <param name="WarrantArrest">Arrests on warrants, relative to the reference person of the day.</param>
/// <param name="SocialContact">Referrals without an arrest, relative to the outreach of the day; 0 or 1.</param>
/// <param name="RecentArrests">Arrests by which the outreach of the day is shared.</param>
/// <param name="SeekingTreatment">Requests for treatment per person-day.</param>
/// <param name="Overdose">Overdoses per person-day, had the supply no fentanyl.</param>
internal readonly record struct Hazards(float Arrest, float WarrantArrest, float SocialContact, byte RecentArrests, float SeekingTreatment, float Overdose);
