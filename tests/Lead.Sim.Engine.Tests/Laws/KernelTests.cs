using FsCheck;
using FsCheck.Fluent;
using Lead.Sim.Engine.Kernel;
using Lead.Sim.Reference;

namespace Lead.Sim.Engine.Tests.Laws;

public class KernelTests
{
    [Fact]
    public void Meetings_are_held_in_order_of_day_and_then_of_person() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var model = new Diary(people: 1 + (seed % 60), seed);
            Kernel.Kernel.Run(ref model, horizonDays: 100, new MeetingCalendar<double>(seed % 40));

            Assert.Equal(model.Held.Order(), model.Held);
            Assert.Equal(model.Planned.Order(), model.Held);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_calendar_is_a_sorted_list_from_which_anybody_may_be_called() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            const double Horizon = 100;
            var random = new Random(seed);
            int people = 1 + random.Next(300);
            var calendar = new MeetingCalendar<byte>(random.Next(4_000));
            var list = new SortedSet<(double Day, int Id, int Place)>();
            calendar.Clear(Horizon);
            for (int place = 0; place < people; place++)
            {
                var first = (Day: DayAfter(0), Id: people - place, place);
                calendar.Add(first.Id, default, new(first.Day, place, IsMeeting: true));
                list.Add(first);
            }
            for (double today = 0; list.Count > 0;)
            {
                Assert.Equal(list.Min.Day, calendar.NextDay());

                // Whoever is called need not have a meeting ahead.
                int place = random.Next(people);
                if (random.Next(3) == 0)
                {
                    calendar.Cancel(place);
                    list.RemoveWhere(meeting => meeting.Place == place);
                }
                else
                {
                    (today, _, int expected) = list.Min;
                    Assert.Equal(new Upcoming(today, expected, IsMeeting: true), calendar.TakeFirst(out place));
                    Assert.Equal(expected, place);
                    list.Remove(list.Min);
                }
                if (DayAfter(today) is var day && day < Horizon)
                {
                    calendar.PutBack(place, new(day, place, IsMeeting: true));
                    list.Add((day, calendar.WhoAt(place), place));
                }
            }
            Assert.Equal(double.PositiveInfinity, calendar.NextDay());

            // Some on the same day, most of them soon.
            double DayAfter(double day) => day + (random.Next(20) / 4.0) + (random.Next(4) == 0 ? random.Next(200) : random.NextDouble());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Living_alone_changes_nothing_lead_core_is_the_same_with_every_happening_in_one_calendar()
    {
        for (int replication = 0; replication < 5; replication++)
        {
            LeadCoreRecord alone = LeadCore.Run(people: 3_000, seed: 7, replication);
            var record = new LeadCoreRecord();
            var model = new Loud<LeadCoreModel<KeyedLuck, MonthlyRecorder>, LeadCorePerson>(LeadCore.Model(3_000, 7, replication, record), everythingIsAMeeting: true);
            long happenings = Kernel.Kernel.Run(ref model, LeadCore.HorizonDays, new MeetingCalendar<LeadCorePerson>(3_000));

            Assert.Equal(alone.Happenings, happenings);
            Assert.Equal(alone.Arrests.Months, record.Arrests.Months);
            Assert.Equal(alone.Diversions.Months, record.Diversions.Months);
            Assert.Equal(alone.Deaths.Months, record.Deaths.Months);
            Assert.Equal(alone.Jail.Months, record.Jail.Months);
            Assert.Equal(alone.Enrolment.Months, record.Enrolment.Months);
        }
    }

    [Fact]
    public void A_calendar_can_be_used_again_and_leaves_no_trace()
    {
        var used = new MeetingCalendar<LeadCorePerson>(500);
        LeadCore.Run(2_000, 1, 0, used);

        Assert.Equal(LeadCore.Run(2_000, 7, 3).Arrests.Months, LeadCore.Run(2_000, 7, 3, used).Arrests.Months);
    }

    [Fact]
    public void The_loop_allocates_nothing()
    {
        var calendar = new MeetingCalendar<LeadCorePerson>(4_000);
        var record = new LeadCoreRecord();
        for (int warm = 0; warm < 3; warm++)
            LeadCore.Run(1_000, 7, warm, calendar);

        LeadCoreModel<KeyedLuck, MonthlyRecorder> model = LeadCore.Model(1_000, 7, 3, record);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Kernel.Kernel.Run(ref model, LeadCore.HorizonDays, calendar);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    /// <summary>People whose meetings are all planned; many fall on the same day.</summary>
    private struct Diary(int people, int seed) : IModel<double>
    {
        private int _arrived;

        public List<(double Day, int Person)> Held { get; } = [];

        public List<(double Day, int Person)> Planned { get; } = [];

        public bool TryArrive(out int id, out double person)
        {
            // Numbers go down, so that the order of arriving is not the order of the people.
            id = people - _arrived;
            person = DayAfter(id, 0);
            if (_arrived++ >= people)
                return false;
            for (double day = person; day < 100; day = DayAfter(id, day))
                Planned.Add((day, id));
            return true;
        }

        public readonly Upcoming Foresee(int id, in double person) => new(person, 0, IsMeeting: true);

        public readonly void Happen(int id, int place, ref double person, Upcoming upcoming)
        {
            Held.Add((upcoming.Day, id));
            person = DayAfter(id, upcoming.Day);
        }

        public readonly bool TryCall(double by, out int place, out Upcoming upcoming)
        {
            (place, upcoming) = (-1, default);
            return false;
        }

        // Whole days and halves, a pure function of who and when; 0 to 9.5 days on.
        private readonly double DayAfter(int id, double day) => day + 0.5 + (((uint)(id * 2654435761) ^ (uint)(seed + (int)(day * 7919))) % 19 / 2.0);
    }
}
