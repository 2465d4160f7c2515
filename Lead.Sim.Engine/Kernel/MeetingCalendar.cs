using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Lead.Sim.Engine.Kernel;

/// <summary>Who meets the world next: every person who has a meeting ahead, in order of (day, person).</summary>
/// <remarks>
/// The days up to the horizon are cut into buckets, about as many as there will be meetings. A bucket is an unordered list until its turn comes; then it is sorted by
/// insertion, which for the one or two entries of a bucket is nothing. Ties on the same day go to the smaller person number, whatever the order of adding.
/// People stay at their place from their first meeting to the end of the run, so that a person is found again without a search.
/// </remarks>
public sealed class MeetingCalendar<TPerson>
    where TPerson : unmanaged
{
    private const int Nobody = -1;

    // Buckets between asking memory for somebody and meeting them.
    private const int Ahead = 6;

    private const int LineBytes = 64;

    private readonly int[] _heads;
    private Entry[] _entries;
    private TPerson[] _people;
    private int _count, _bucket, _first;
    private double _bucketsPerDay;

    /// <summary>An empty calendar.</summary>
    /// <param name="expectedPeople">About how many people will have meetings; more are welcome, only slower.</param>
    /// <param name="meetingsEach">About how many meetings each of them will have; more are welcome, only slower.</param>
    public MeetingCalendar(int expectedPeople, int meetingsEach = 2)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(expectedPeople);
        ArgumentOutOfRangeException.ThrowIfLessThan(meetingsEach, 1);
        _heads = new int[Math.Max(256, meetingsEach * expectedPeople)];
        _entries = new Entry[Math.Max(16, expectedPeople / 4)];
        _people = new TPerson[_entries.Length];
    }

    /// <summary>People who have had a meeting ahead since the calendar was last emptied.</summary>
    public int Count => _count;

    /// <summary>Forgets everybody.</summary>
    /// <param name="horizonDays">No meeting will be on or after this day.</param>
    public void Clear(double horizonDays)
    {
        Array.Fill(_heads, Nobody);
        (_count, _bucket, _first) = (0, -1, Nobody);
        _bucketsPerDay = _heads.Length / horizonDays;
    }

    /// <summary>Takes a person in who has a first meeting ahead.</summary>
    public void Add(int id, in TPerson person, double day)
    {
        if (_count == _entries.Length)
            Grow();
        int place = _count++;
        _people[place] = person;
        _entries[place].Id = id;
        PutBack(place, day);
    }

    /// <summary>Puts a person's next meeting on a day, not before the meeting that is now being held.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void PutBack(int place, double day)
    {
        ref Entry entry = ref _entries[place];
        entry.Day = day;
        int bucket = BucketOf(day);
        if (bucket <= _bucket)
            InsertInOrder(ref _first, place);
        else
            (entry.Next, _heads[bucket]) = (_heads[bucket], place);
    }

    /// <summary>The day of the earliest meeting; positive infinity if none is left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double NextDay() => OpensUpToFirst() ? _entries[_first].Day : double.PositiveInfinity;

    /// <summary>Takes the meeting of a person out, wherever it is; nothing, if there is none.</summary>
    public void TakeOut(int place)
    {
        int bucket = BucketOf(_entries[place].Day);
        ref int link = ref bucket <= _bucket ? ref _first : ref _heads[bucket];
        while (link != Nobody && link != place)
            link = ref _entries[link].Next;
        if (link == place)
            link = _entries[place].Next;
    }

    /// <summary>Takes the earliest meeting out.</summary>
    /// <param name="place">Where the person is kept.</param>
    /// <returns>False if no meeting is left.</returns>
    public bool TryTakeFirst(out int place)
    {
        if (!OpensUpToFirst())
        {
            place = Nobody;
            return false;
        }
        place = _first;
        _first = _entries[place].Next;
        return true;
    }

    /// <summary>The number of the person kept at a place.</summary>
    public int WhoAt(int place) => _entries[place].Id;

    /// <summary>The person kept at a place, to be read and changed there.</summary>
    public ref TPerson PersonAt(int place) => ref _people[place];

    private int BucketOf(double day) => Math.Min((int)(day * _bucketsPerDay), _heads.Length - 1);

    // False when the calendar is empty.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool OpensUpToFirst()
    {
        while (_first == Nobody)
            if (!OpenNextBucket())
                return false;
        return true;
    }

    private bool OpenNextBucket()
    {
        if (_bucket + 1 >= _heads.Length)
            return false;
        _bucket++;
        FetchAhead();
        for (int place = _heads[_bucket], next; place != Nobody; place = next)
        {
            next = _entries[place].Next;
            InsertInOrder(ref _first, place);
        }
        return true;
    }

    // People meet in an order that memory does not know: their lines are asked for some meetings before they are needed, first the entry and then the person.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private unsafe void FetchAhead()
    {
        if (!Sse.IsSupported || _bucket + (2 * Ahead) >= _heads.Length)
            return;
        if (_heads[_bucket + (2 * Ahead)] is var later && later != Nobody)
            Sse.Prefetch0(Unsafe.AsPointer(ref _entries[later]));
        if (_heads[_bucket + Ahead] is var soon && soon != Nobody)
            for (int offset = 0; offset < sizeof(TPerson) + LineBytes - 1; offset += LineBytes)
                Sse.Prefetch0((byte*)Unsafe.AsPointer(ref _people[soon]) + offset);
    }

    private void InsertInOrder(ref int link, int place)
    {
        Entry[] entries = _entries;
        ref Entry entry = ref entries[place];
        while (link != Nobody && entries[link].IsBefore(in entry))
            link = ref entries[link].Next;
        entry.Next = link;
        link = place;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, 2 * _entries.Length);
        Array.Resize(ref _people, _entries.Length);
    }

    private struct Entry
    {
        public double Day;
        public int Id;
        public int Next;

        public readonly bool IsBefore(in Entry other) => Day < other.Day || (Day == other.Day && Id < other.Id);
    }
}
