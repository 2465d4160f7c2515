using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Lead.Sim.Engine.Kernel;

/// <summary>Who meets the world next: every person who has a meeting ahead, in order of (day, person).</summary>
/// <remarks>
/// The calendar has pages. A page that lies ahead is a heap of unsorted notes; when its turn comes its notes are spread over twice as many lines as there are
/// notes. Lines are reached some meetings ahead of their day: their one or two notes are put in order then, and memory is asked for the people, who meet in
/// an order that it does not know. So a note is written once in a row with others and read once in a row with others, whatever the number of people.
/// Ties on the same day go to the smaller person number, whatever the order of adding. People stay at their place from their first meeting to the end of the
/// run, so that a person is found again without a search; the note of a meeting that was cancelled is passed over when its turn comes.
/// </remarks>
public sealed class MeetingCalendar<TPerson>
    where TPerson : unmanaged
{
    private const int None = -1;

    // So that the notes of a page stay in the nearest caches (24 bytes each), even if everybody has dozens of meetings.
    private const int PeopleEachPage = 128;

    private const int FirstNotes = 2_048;

    private const int LinesAWord = 64;

    // So many meetings are in order, and memory was asked for those who meet.
    private const int Ahead = 5;

    private const int LineBytes = 64;

    private readonly NoteHeap _ahead;
    private Kept[] _people;
    private int _count;

    // The page that is open: its notes, the first note of each of its lines, one bit for each line that has any, the line that was reached, and what is left
    // up to it in order.
    private Note[] _notes = new Note[FirstNotes];
    private int[] _lines = new int[FirstNotes];
    private ulong[] _written = new ulong[FirstNotes / LinesAWord];
    private int _page, _noted, _line, _lineCount, _first, _last, _inOrder;

    // Notes that hold no more and have not been passed yet.
    private int _cancelled;
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
        (_count, _page, _noted, _line, _lineCount, _first, _inOrder, _cancelled) = (0, None, 0, None, 0, None, 0, 0);
        _pagesPerDay = _ahead.Pages / horizonDays;
    }

    /// <summary>Takes a person in who has a first meeting ahead.</summary>
    public void Add(int id, in TPerson person, Upcoming meeting)
    {
        if (_count == _people.Length)
            Array.Resize(ref _people, 2 * _people.Length);
        int place = _count++;
        ref Kept kept = ref _people[place];
        (kept.Person, kept.Id) = (person, id);
        PutBack(place, meeting);
    }

    /// <summary>Puts a person's next meeting on its day, not before the meeting that is now being held.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void PutBack(int place, Upcoming meeting)
    {
        int stamp = ++_people[place].Stamp, page = Math.Min(double.ConvertToIntegerNative<int>(meeting.Day * _pagesPerDay), _ahead.Pages - 1);
        if (page > _page)
            _ahead.Add(page).Set(meeting.Day, place, meeting.What, stamp);
        else
            Write(meeting.Day, place, meeting.What, stamp);
    }

    /// <summary>The day of the earliest meeting; positive infinity if none is left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double NextDay() => ReachesNext() ? _notes[_first].Day : double.PositiveInfinity;

    /// <summary>Cancels the meeting that a person has ahead.</summary>
    public void Cancel(int place)
    {
        _people[place].Stamp++;
        _cancelled++;
    }

    /// <summary>Takes the earliest meeting out, the one of <see cref="NextDay"/>.</summary>
    /// <param name="place">Where the person is kept.</param>
    /// <returns>The meeting, as it was put in.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Upcoming TakeFirst(out int place)
    {
        ref readonly Note note = ref _notes[_first];
        place = note.Place;
        DropFirst();
        return new(note.Day, note.What, IsMeeting: true);
    }

    /// <summary>The number of the person kept at a place.</summary>
    public int WhoAt(int place) => _people[place].Id;

    /// <summary>The person kept at a place, to be read and changed there.</summary>
    public ref TPerson PersonAt(int place) => ref _people[place].Person;

    // Puts the next meetings in order; true when the first of them holds, false when the calendar is empty.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool ReachesNext()
    {
        while (true)
        {
            if (_inOrder < Ahead)
                ReachLines();
            if (_first == None)
                return false;
            if (_cancelled == 0 || _people[_notes[_first].Place].Stamp == _notes[_first].Stamp)
                return true;
            DropFirst();
            _cancelled--;
        }
    }

    private void DropFirst() => (_first, _inOrder) = (_notes[_first].Next, _inOrder - 1);

    // Lines of the open page, or of the next one if nothing is left of it: by the bits, because whether a line is empty cannot be guessed.
    private void ReachLines()
    {
        do
        {
            while ((_line = NextWritten(_line + 1)) < _lineCount)
            {
                for (int note = _lines[_line], next; note != None; note = next)
                {
                    next = _notes[note].Next;
                    InsertInOrder(note);
                    Fetch(_notes[note].Place);
                }
                if (_inOrder >= Ahead)
                    return;
            }
        }
        while (_first == None && TurnsPage());
    }

    // The first line from one on that has a note; at least the number of lines if there is none.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int NextWritten(int line)
    {
        if (line >= _lineCount)
            return line;
        int word = line / LinesAWord;
        ulong left = _written[word] & (ulong.MaxValue << line);
        while (left == 0 && ++word < _lineCount / LinesAWord)
            left = _written[word];
        return left == 0 ? _lineCount : (word * LinesAWord) + BitOperations.TrailingZeroCount(left);
    }

    private bool TurnsPage()
    {
        if (_page + 1 >= _ahead.Pages)
            return false;
        _page++;
        _noted = 0;
        int notes = _ahead.CountOn(_page);
        _lineCount = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2 * notes, LinesAWord));
        if (_lineCount > _lines.Length)
            (_lines, _written, _notes) = (new int[_lineCount], new ulong[_lineCount / LinesAWord], new Note[_lineCount]);
        Array.Fill(_lines, None, 0, _lineCount);
        Array.Clear(_written, 0, _lineCount / LinesAWord);
        (_line, _pageStart, _linesPerDay) = (None, _page / _pagesPerDay, _lineCount * _pagesPerDay);
        for (int block = _ahead.LastOf(_page), end = _ahead.FillOf(_page); block != None; block = _ahead.Before(block), end = NoteHeap.BlockSize)
            foreach (ref readonly Note note in _ahead.NotesIn(block, end))
                Write(note.Day, note.Place, note.What, note.Stamp);
        _ahead.Free(_page);
        return true;
    }

    // On the page that is open.
    private void Write(double day, int place, int what, int stamp)
    {
        if (_noted == _notes.Length)
            Array.Resize(ref _notes, 2 * _notes.Length);
        int number = _noted++;
        ref Note note = ref _notes[number];
        note.Set(day, place, what, stamp);
        int line = Math.Min(double.ConvertToIntegerNative<int>((day - _pageStart) * _linesPerDay), _lineCount - 1);
        if (line <= _line)
        {
            InsertInOrder(number);
            return;
        }
        note.Next = _lines[line];
        _lines[line] = number;
        _written[line / LinesAWord] |= 1UL << line;
    }

    private void InsertInOrder(int note)
    {
        Note[] notes = _notes;
        _inOrder++;
        if (_first != None && !IsBefore(in notes[note], in notes[_last]))
        {
            (notes[_last].Next, notes[note].Next, _last) = (note, None, note);
            return;
        }
        ref int link = ref _first;
        while (link != None && IsBefore(in notes[link], in notes[note]))
            link = ref notes[link].Next;
        if (link == None)
            _last = note;
        notes[note].Next = link;
        link = note;
    }

    private bool IsBefore(in Note one, in Note other) =>
        one.Day < other.Day || (one.Day == other.Day && _people[one.Place].Id < _people[other.Place].Id);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private unsafe void Fetch(int place)
    {
        if (!Sse.IsSupported)
            return;
        byte* person = (byte*)Unsafe.AsPointer(ref _people[place]);
        for (int offset = 0; offset < sizeof(Kept) + LineBytes - 1; offset += LineBytes)
            Sse.Prefetch0(person + offset);
    }

    private struct Kept
    {
        public TPerson Person;
        public int Id;

        // Of the note that holds; others are cancelled.
        public int Stamp;
    }
}
