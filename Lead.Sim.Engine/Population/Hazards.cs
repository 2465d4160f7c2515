namespace Lead.Sim.Engine.Population;

/// <summary>What a person is exposed to while free, in a state of use, programme and housing.</summary>
internal struct Hazards
{
    /// <summary>Arrests for new offences, relative to the reference person of the day.</summary>
    public float Arrest;

    /// <summary>Arrests on warrants, relative to the reference person of the day.</summary>
    public float WarrantArrest;

    /// <summary>Referrals without an arrest, relative to the outreach of the day; 0 or 1.</summary>
    public float SocialContact;

    /// <summary>Requests for treatment per person-day.</summary>
    public float SeekingTreatment;

    /// <summary>Overdoses per person-day, had the supply no fentanyl.</summary>
    public float Overdose;
}
