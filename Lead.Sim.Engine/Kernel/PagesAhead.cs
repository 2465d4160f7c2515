using System.Runtime.CompilerServices;

namespace Lead.Sim.Engine.Kernel;

/// <summary>Who meets on the pages that lie ahead, unsorted: each page has a chain of blocks, of which the last is being filled.</summary>
/// <param name="pages">Number of pages.</param>
internal sealed class PagesAhead(int pages)
{
    private const int None = -1;

    // 256 bytes, so that writing goes on in memory that is near.
    private const int BlockSize = 64;

    // Where the next one of each page is written; a multiple of the size of a block if a block has to be begun for them, zero if it is the first.
    private readonly int[] _end = new int[pages];
    private int[] _places = new int[16 * BlockSize], _before = new int[16];
    private int _blocks, _free;

    /// <summary>Number of pages.</summary>
    public int Pages => pages;

    /// <summary>Forgets everybody.</summary>
    public void Clear()
    {
        Array.Clear(_end);
        (_blocks, _free) = (0, None);
    }

    /// <summary>Puts the person who is kept at a place on a page.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int page, int place)
    {
        int end = _end[page];
        if (end % BlockSize == 0)
            end = Begin(end);
        _places[end] = place;
        _end[page] = end + 1;
    }

    /// <summary>How often somebody was put on a page.</summary>
    public int CountOn(int page)
    {
        int count = 0;
        for (int block = LastOf(page); block != None; block = _before[block])
            count += PlacesOf(page, block).Length;
        return count;
    }

    /// <summary>The block of a page that was filled last; -1 if it has none.</summary>
    public int LastOf(int page) => BlockUpTo(_end[page]);

    /// <summary>The block that was filled before another one; -1 for the first.</summary>
    public int Before(int block) => _before[block];

    /// <summary>The places in a block of a page: all blocks but the last are full.</summary>
    public ReadOnlySpan<int> PlacesOf(int page, int block)
    {
        int start = block * BlockSize, end = _end[page];
        return _places.AsSpan(start, BlockUpTo(end) == block ? end - start : BlockSize);
    }

    /// <summary>Gives the blocks of a page to others.</summary>
    public void Free(int page)
    {
        for (int block = LastOf(page), before; block != None; block = before)
        {
            before = _before[block];
            (_before[block], _free) = (_free, block);
        }
        _end[page] = 0;
    }

    // The block that ends here or is filled up to here; -1 for zero.
    private static int BlockUpTo(int end) => ((end + BlockSize - 1) / BlockSize) - 1;

    private int Begin(int end)
    {
        int block = _free;
        if (block != None)
            _free = _before[block];
        else if ((block = _blocks++) == _before.Length)
        {
            Array.Resize(ref _before, 2 * block);
            Array.Resize(ref _places, 2 * block * BlockSize);
        }
        _before[block] = BlockUpTo(end);
        return block * BlockSize;
    }
}
