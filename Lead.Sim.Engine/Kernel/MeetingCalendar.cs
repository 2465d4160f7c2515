using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Lead.Sim.Engine.Kernel;

/// <summary>Who meets the world next: every person who has a meeting ahead, in order of (day, person).</summary>
/// <remarks>
/// The calendar has pages. A page that lies ahead is an unsorted row of people; when its turn comes they are spread over eight times as many lines, chained
/// through themselves. Lines are reached some meetings ahead of their day: who is on them, hardly ever two, is put in order then, and memory is asked for
/// them, since they meet in an order that it does not know. Everybody has one meeting ahead at most, which stands beside the person; so a page that lies
/// ahead takes four bytes a meeting, written in a row and read in a row, whatever the number of people.
/// Ties on the same day go to the smaller person number, whatever the order of adding. People stay at their place from their first meeting to the end of the
/// run, so that a person is found again without a search.
/// </remarks>
public sealed class MeetingCalendar<TPerson>
    where TPerson : unmanaged
{
    private const int None = -1;

    // So that what is read of the people of a page stays in the nearest caches, even if everybody has dozens of meetings.
    private const int PeopleEachPage = 128;

    private const int FirstLines = 2_048;

    // Half and twice as many: 1.03 and 1.01 times as long with every event a meeting of 10,000 people.
    private const int LinesEach = 8;

    private const int LinesAWord = 64;

    // So many meetings are in order, and memory was asked for those who meet.
    private const int Ahead = 5;

    private const int LineBytes = 64;

    private readonly PagesAhead _ahead;
    private Kept[] _people;
    private int _count;

    // The page that is open: the first person of each of its lines, one bit for each line that has anybody, the line that was reached, and who is left up to it
    // in order.
    private int[] _lines = new int[FirstLines];
    private ulong[] _taken = new ulong[FirstLines / LinesAWord];
    private int _page, _line, _lineCount, _first, _last, _inOrder;
    private double _pagesPerDay, _pageStart, _linesPerDay;

    /// <summary>An empty calendar.</summary>
    /// <param name="expectedPeople">About how many people will have meetings; more are welcome, only slower.</param>
    public MeetingCalendar(int expectedPeople)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(expectedPeople);
        _ahead = new(1 + (expectedPeople / PeopleEachPage));
        _people = new Kept[Math.Max(16, expectedPeople / 4)];
    }

    /// <summary>People who have had a meeting ahead since the calendar was last emptied.</summary>
    public int Count => _count;

    /// <summary>Forgets everybody.</summary>
    /// <param name="horizonDays">No meeting will be on or after this day.</param>
    public void Clear(double horizonDays)
    {
        _ahead.Clear();
        (_count, _page, _line, _lineCount, _first, _inOrder) = (0, None, None, 0, None, 0);
        _pagesPerDay = _ahead.Pages / horizonDays;
    }

    /// <summary>Takes a person in who has a first meeting ahead.</summary>
    public void Add(int id, in TPerson person, Upcoming meeting)
    {
        if (_count == _people.Length)
            Array.Resize(ref _people, 2 * _people.Length);
        int place = _count++;
        ref Kept kept = ref _people[place];
        (kept.Person, kept.Id, kept.Page) = (person, id, None);
        PutBack(place, meeting);
    }

    /// <summary>Puts a person's next meeting on its day, not before the meeting that is now being held.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void PutBack(int place, Upcoming meeting)
    {
        ref Kept kept = ref _people[place];
        kept.Day = meeting.Day;
        kept.What = meeting.What;
        int page = Math.Min(double.ConvertToIntegerNative<int>(meeting.Day * _pagesPerDay), _ahead.Pages - 1);
        if (page <= _page)
        {
            Write(place, ref kept);
            return;
        }
        kept.Page = page;
        _ahead.Add(page, place);
    }

    /// <summary>The day of the earliest meeting; positive infinity if none is left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double NextDay()
    {
        if (_inOrder < Ahead)
            ReachLines();
        return _first == None ? double.PositiveInfinity : _people[_first].Day;
    }

    /// <summary>Cancels the meeting that a person may have ahead.</summary>
    public void Cancel(int place)
    {
        ref Kept kept = ref _people[place];
        if (kept.Page != None)
            kept.Page = None;
        else if (LineOf(kept.Day) is int line && line > _line)
            Unlink(place, ref _lines[line]);
        else if (Unlink(place, ref _first))
            _inOrder--;
    }

    /// <summary>Takes the earliest meeting out, the one of <see cref="NextDay"/>.</summary>
    /// <param name="place">Where the person is kept.</param>
    /// <returns>The meeting, as it was put in.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Upcoming TakeFirst(out int place)
    {
        place = _first;
        ref readonly Kept kept = ref _people[place];
        (_first, _inOrder) = (kept.Next, _inOrder - 1);
        return new(kept.Day, kept.What, IsMeeting: true);
    }

    /// <summary>The number of the person kept at a place.</summary>
    public int WhoAt(int place) => _people[place].Id;

    /// <summary>The person kept at a place, to be read and changed there.</summary>
    public ref TPerson PersonAt(int place) => ref _people[place].Person;

    // Lines of the open page, or of the next one if nobody is left on it: by the bits, because whether a line is empty cannot be guessed.
    private void ReachLines()
    {
        do
        {
            while ((_line = NextTaken(_line + 1)) < _lineCount)
            {
                for (int place = _lines[_line], next; place != None; place = next)
                {
                    next = _people[place].Next;
                    InsertInOrder(place);
                    Fetch(place);
                }
                if (_inOrder >= Ahead)
                    return;
            }
        }
        while (_first == None && TurnsPage());
    }

    // The first line from one on that has somebody; at least the number of lines if there is none.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int NextTaken(int line)
    {
        if (line >= _lineCount)
            return line;
        int word = line / LinesAWord;
        ulong left = _taken[word] & (ulong.MaxValue << line);
        while (left == 0 && ++word < _lineCount / LinesAWord)
            left = _taken[word];
        return left == 0 ? _lineCount : (word * LinesAWord) + BitOperations.TrailingZeroCount(left);
    }

    private bool TurnsPage()
    {
        if (_page + 1 >= _ahead.Pages)
            return false;
        _page++;
        _lineCount = LinesAWord * (1 + (LinesEach * _ahead.CountOn(_page) / LinesAWord));
        if (_lineCount > _lines.Length)
            (_lines, _taken) = (new int[2 * _lineCount], new ulong[2 * _lineCount / LinesAWord]);
        Array.Fill(_lines, None, 0, _lineCount);
        Array.Clear(_taken, 0, _lineCount / LinesAWord);
        (_line, _pageStart, _linesPerDay) = (None, _page / _pagesPerDay, _lineCount * _pagesPerDay);
        for (int block = _ahead.LastOf(_page); block != None; block = _ahead.Before(block))
        {
            ReadOnlySpan<int> places = _ahead.PlacesOf(_page, block);
            foreach (int place in places)
                Fetch(place);
            foreach (int place in places)
            {
                ref Kept kept = ref _people[place];

                // Who was called since then is on another page, or here for the second time.
                if (kept.Page != _page)
                    continue;
                kept.Page = None;
                Write(place, ref kept);
            }
        }
        _ahead.Free(_page);
        return true;
    }

    private int LineOf(double day) => Math.Min(double.ConvertToIntegerNative<int>((day - _pageStart) * _linesPerDay), _lineCount - 1);

    // On the page that is open.
    private void Write(int place, ref Kept kept)
    {
        int line = LineOf(kept.Day);
        if (line <= _line)
        {
            InsertInOrder(place);
            return;
        }
        kept.Next = _lines[line];
        _lines[line] = place;
        _taken[line / LinesAWord] |= 1UL << line;
    }

    private void InsertInOrder(int place)
    {
        Kept[] people = _people;
        ref Kept kept = ref people[place];
        _inOrder++;
        if (_first != None && !IsBefore(in kept, in people[_last]))
        {
            (people[_last].Next, kept.Next, _last) = (place, None, place);
            return;
        }
        ref int link = ref _first;
        while (link != None && IsBefore(in people[link], in kept))
            link = ref people[link].Next;
        if (link == None)
            _last = place;
        kept.Next = link;
        link = place;
    }

    // False if the person is not in this chain.
    private bool Unlink(int place, ref int link)
    {
        int before = None;
        for (; link != None && link != place; link = ref _people[link].Next)
            before = link;
        if (link == None)
            return false;
        link = _people[place].Next;
        if (place == _last)
            _last = before;
        return true;
    }

    private static bool IsBefore(in Kept one, in Kept other) => one.Day < other.Day || (one.Day == other.Day && one.Id < other.Id);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private unsafe void Fetch(int place)
    {
        if (!Sse.IsSupported)
            return;
        byte* person = (byte*)Unsafe.AsPointer(ref _people[place]);
        for (int offset = 0; offset < sizeof(Kept); offset += LineBytes)
            Sse.Prefetch0(person + offset);
        Sse.Prefetch0(person + sizeof(Kept) - 1);
    }

    private struct Kept
    {
        // The meeting ahead: when, which, on which page that lies ahead (-1: on none), and who comes after on the same line or in order.
        public double Day;
        public int What, Page, Next;
        public int Id;
        public TPerson Person;
    }
}
