using System.Runtime.CompilerServices;

// The compiler sees to it that nothing is read before it is written; clearing the stack as well costs 1 to 4 % of a replication.
[module: SkipLocalsInit]

namespace Lead.Sim.Engine.Kernel;

/// <summary>The loop: people live alone until they meet the world; meetings are held in the order of the days.</summary>
/// <remarks>
/// Exact, not approximate: what happens to a person alone cannot depend on anybody else, so it may be computed at once and out of order; whatever touches
/// something shared is a meeting, and meetings are held in order of (day, person). Who waits for something is called as soon as it is to be had. docs/decisions/0001-private-lives-and-meetings.md has the argument.
/// </remarks>
public static class Kernel
{
    /// <summary>Runs a model from its first day to the horizon.</summary>
    /// <param name="model">The model; it keeps what it has counted.</param>
    /// <param name="horizonDays">What would happen on this day or later does not happen, days from the start.</param>
    /// <param name="meetings">The calendar to use; it is emptied first, so that one calendar can serve many replications.</param>
    /// <returns>How many things happened, meetings included.</returns>
    public static long Run<TModel, TPerson>(ref TModel model, double horizonDays, MeetingCalendar<TPerson> meetings)
        where TModel : struct, IModel<TPerson>
        where TPerson : unmanaged
    {
        long happenings = 0;
        meetings.Clear(horizonDays);

        while (model.TryArrive(out int id, out TPerson person))
            TakeIn(ref model, id, ref person, horizonDays, ref happenings, meetings);

        while (true)
        {
            double nextDay = meetings.NextDay();
            if (model.TryCall(double.MinNative(nextDay, horizonDays), out int place, out Upcoming meeting))
                meetings.Cancel(place);
            else if (nextDay < horizonDays)
                meeting = meetings.TakeFirst(out place);
            else
                return happenings;
            Hold(ref model, place, meeting, horizonDays, ref happenings, meetings);
        }
    }

    // Neither this nor the next is part of the loop above: what is called often is compiled with all that is known of it long before a loop that is entered once
    // a replication (0.985 of the time).
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void TakeIn<TModel, TPerson>(ref TModel model, int id, ref TPerson person, double horizonDays, ref long happenings, MeetingCalendar<TPerson> meetings)
        where TModel : struct, IModel<TPerson>
        where TPerson : unmanaged
    {
        if (LivesToMeeting(ref model, id, ref person, horizonDays, ref happenings, out Upcoming meeting))
            meetings.Add(id, person, meeting);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Hold<TModel, TPerson>(ref TModel model, int place, Upcoming meeting, double horizonDays, ref long happenings, MeetingCalendar<TPerson> meetings)
        where TModel : struct, IModel<TPerson>
        where TPerson : unmanaged
    {
        int id = meetings.WhoAt(place);
        ref TPerson person = ref meetings.PersonAt(place);
        model.Happen(id, place, ref person, meeting);
        happenings++;
        if (LivesToMeeting(ref model, id, ref person, horizonDays, ref happenings, out Upcoming next))
            meetings.PutBack(place, next);
    }

    // Alone, until the next meeting (true) or until the horizon (false).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool LivesToMeeting<TModel, TPerson>(ref TModel model, int id, ref TPerson person, double horizonDays, ref long happenings, out Upcoming next)
        where TModel : struct, IModel<TPerson>
        where TPerson : unmanaged
    {
        for (; ; happenings++)
        {
            next = model.Foresee(id, in person);
            if (!(next.Day < horizonDays))
                return false;
            if (next.IsMeeting)
                return true;
            model.Happen(id, place: -1, ref person, next);
        }
    }
}
