using System.Runtime.CompilerServices;

namespace Lead.Sim.Engine.Kernel;

/// <summary>The notes of the pages that lie ahead, unsorted: each page has a chain of blocks, of which the last is being filled.</summary>
/// <param name="pages">Number of pages.</param>
internal sealed class NoteHeap(int pages)
{
    /// <summary>Notes in a block: 1.5 kB, so that writing goes on in memory that is near.</summary>
    public const int BlockSize = 64;

    private const int None = -1;

    private readonly int[] _last = new int[pages], _fill = new int[pages], _count = new int[pages];
    private Note[] _notes = new Note[16 * BlockSize];
    private int[] _before = new int[16];
    private int _blocks, _free;

    /// <summary>Number of pages.</summary>
    public int Pages => pages;

    /// <summary>Throws all notes away.</summary>
    public void Clear()
    {
        Array.Fill(_last, None);
        Array.Clear(_count);
        (_blocks, _free) = (0, None);
    }

    /// <summary>Notes on a page.</summary>
    public int CountOn(int page) => _count[page];

    /// <summary>The block of a page that was filled last; -1 if it has none.</summary>
    public int LastOf(int page) => _last[page];

    /// <summary>Notes in the last block of a page; all others are full.</summary>
    public int FillOf(int page) => _fill[page];

    /// <summary>The block that was filled before another one; -1 for the first.</summary>
    public int Before(int block) => _before[block];

    /// <summary>The notes of a block.</summary>
    public ReadOnlySpan<Note> NotesIn(int block, int fill) => _notes.AsSpan(block * BlockSize, fill);

    /// <summary>Adds a note to a page, to be written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref Note Add(int page)
    {
        if (_last[page] == None || _fill[page] == BlockSize)
            Begin(page);
        _count[page]++;
        return ref _notes[(_last[page] * BlockSize) + _fill[page]++];
    }

    /// <summary>Gives the blocks of a page to others.</summary>
    public void Free(int page)
    {
        for (int block = _last[page], before; block != None; block = before)
        {
            before = _before[block];
            (_before[block], _free) = (_free, block);
        }
        (_last[page], _count[page]) = (None, 0);
    }

    private void Begin(int page)
    {
        int block = _free;
        if (block != None)
            _free = _before[block];
        else if ((block = _blocks++) == _before.Length)
        {
            Array.Resize(ref _before, 2 * block);
            Array.Resize(ref _notes, 2 * block * BlockSize);
        }
        (_before[block], _last[page], _fill[page]) = (_last[page], block, 0);
    }
}
