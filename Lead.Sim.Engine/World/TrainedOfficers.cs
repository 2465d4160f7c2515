using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.World;

/// <summary>
/// Trained officers of a district as a stock: sessions fill it, turnover drains it at a constant hazard, and the effect of training halves again and again.
/// A refresher brings both back to full.
/// </summary>
/// <param name="Officers">All officers of the district.</param>
/// <param name="Number">Officers trained by a session.</param>
/// <param name="SessionDay">Day of the first session.</param>
/// <param name="RefresherDays">Days from one session to the next; infinite without refreshers.</param>
/// <param name="HalfLifeDays">Days after which the effect of a session is half of what it was.</param>
/// <param name="Effect">What a fresh session achieves, relative to the stated inclinations and referrals.</param>
internal sealed record TrainedOfficers(double Officers, double Number, double SessionDay, double RefresherDays, double HalfLifeDays, double Effect)
{
    /// <summary>Nobody is trained.</summary>
    public static TrainedOfficers None(double officers, double halfLifeDays) => new(officers, 0, 0, double.PositiveInfinity, halfLifeDays, 1);

    /// <summary>Trained officers on a day: N exp(−turnover × time since the last session).</summary>
    public double NumberOn(double day, double turnoverPerDay) => Number * Math.Exp(-turnoverPerDay * SinceSession(day));

    /// <summary>Their share of the district's officers.</summary>
    public double CoverageOn(double day, double turnoverPerDay) => Officers == 0 ? 0 : NumberOn(day, turnoverPerDay) / Officers;

    /// <summary>The effect of training on a day: it halves again and again from <see cref="Effect"/> down.</summary>
    public double EffectOn(double day) => Effect * Math.Pow(0.5, SinceSession(day) / HalfLifeDays);

    /// <summary>Trained officers × effect, averaged over days that lie between two sessions: N × effect × ∫ exp(−(turnover + ln 2 / half-life) s) ds / (to − from).</summary>
    public double AverageEffort(double from, double to, double turnoverPerDay)
    {
        double falls = turnoverPerDay + (Math.Log(2) / HalfLifeDays), since = SinceSession(from), days = to - from;
        return falls == 0 ? Number * Effect : Number * Effect * Math.Exp(-falls * since) * -double.ExpM1(-falls * days) / (falls * days);
    }

    /// <summary>The months after each session that begin within a time; the first from its beginning, the last to its own end, whatever comes then.</summary>
    public IEnumerable<(double From, double To)> MonthsSinceSession(double from, double end)
    {
        for (double to; from < end; from = to)
        {
            double since = SinceSession(from), session = from - since;
            double monthEnd = session + ((Math.Floor((since / KnownUnits.DaysPerMonth) + 1e-9) + 1) * KnownUnits.DaysPerMonth);
            to = Math.Min(session + RefresherDays, monthEnd);
            yield return (from, to);
        }
    }

    /// <summary>Sessions on days from <paramref name="from"/> on and before <paramref name="to"/>; each trains the full number.</summary>
    public int SessionsBetween(double from, double to)
    {
        if (Number == 0 || to <= from)
            return 0;
        if (double.IsInfinity(RefresherDays))
            return SessionDay >= from && SessionDay < to ? 1 : 0;
        double first = Math.Max(0, Math.Ceiling((from - SessionDay) / RefresherDays)), next = Math.Max(0, Math.Ceiling((to - SessionDay) / RefresherDays));
        return (int)(next - first);
    }

    private double SinceSession(double day)
    {
        double since = Math.Max(0, day - SessionDay);
        return double.IsInfinity(RefresherDays) ? since : since % RefresherDays;
    }
}
