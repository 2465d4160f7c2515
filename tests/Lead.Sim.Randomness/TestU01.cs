using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lead.Sim.Randomness;

/// <summary>The batteries of statistical tests of L'Ecuyer and Simard, "TestU01: a C library for empirical testing of random number generators", ACM TOMS 33(4), 2007.</summary>
/// <remarks>The library keeps its state in global variables: one battery a process. It prints its own report.</remarks>
public static unsafe partial class TestU01
{
    // Debian's libtestu01-0, of the section non-free.
    private const string Library = "libtestu01.so.0";

    private static readonly uint[] Numbers = new uint[1 << 14];
    private static int _next = Numbers.Length;
    private static KeyOrder? _source;

    /// <summary>How many tests a battery has, some of them with several statistics: 15 of 2^28 numbers, 144 of 2^35, 160 of 2^38.</summary>
    public static IReadOnlyDictionary<string, int> Batteries { get; } = new Dictionary<string, int> { ["smallcrush"] = 10, ["crush"] = 96, ["bigcrush"] = 106 };

    /// <summary>Why no battery can be run here, or null if they can.</summary>
    public static string? Lacking { get; } = NativeLibrary.TryLoad(Library, out _) ? null : $"{Library} is missing: Debian's package libtestu01-0, section non-free.";

    /// <summary>Runs a battery and returns its p-values.</summary>
    /// <param name="battery">One of <see cref="Batteries"/>.</param>
    /// <param name="tests">Which of its tests, from 1: a battery can so be shared between several processes, each of which begins with the first number.</param>
    /// <param name="source">What is tried.</param>
    /// <param name="name">What the library's report calls it.</param>
    public static double[] Run(string battery, Range tests, KeyOrder source, string name)
    {
        nint library = NativeLibrary.Load(Library);
        *(int*)NativeLibrary.GetExport(library, "swrite_Basic") = battery == "smallcrush" ? 0 : 1;
        _source = source;
        nint generator = CreateExternGenBits(name, &Next);
        int[] times = new int[Batteries[battery] + 1];
        times.AsSpan(tests).Fill(1);
        switch (battery)
        {
            case "smallcrush":
                SmallCrush(generator, times);
                break;
            case "crush":
                Crush(generator, times);
                break;
            default:
                BigCrush(generator, times);
                break;
        }
        // The report is in the buffer of the C library: out with it before anything else is written.
        _ = Flush(0);
        return new ReadOnlySpan<double>((double*)NativeLibrary.GetExport(library, "bbattery_pVal"), *(int*)NativeLibrary.GetExport(library, "bbattery_NTests")).ToArray();
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static uint Next()
    {
        if (_next == Numbers.Length)
        {
            _source!.Fill(Numbers);
            _next = 0;
        }
        return Numbers[_next++];
    }

    [LibraryImport(Library, EntryPoint = "unif01_CreateExternGenBits", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint CreateExternGenBits(string name, delegate* unmanaged[Cdecl]<uint> next);

    [LibraryImport(Library, EntryPoint = "bbattery_RepeatSmallCrush")]
    private static partial void SmallCrush(nint generator, int[] times);

    [LibraryImport(Library, EntryPoint = "bbattery_RepeatCrush")]
    private static partial void Crush(nint generator, int[] times);

    [LibraryImport(Library, EntryPoint = "bbattery_RepeatBigCrush")]
    private static partial void BigCrush(nint generator, int[] times);

    [LibraryImport("libc", EntryPoint = "fflush")]
    private static partial int Flush(nint stream);
}
