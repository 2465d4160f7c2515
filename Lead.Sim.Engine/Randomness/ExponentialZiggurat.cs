using System.Runtime.CompilerServices;

namespace Lead.Sim.Engine.Randomness;

/// <summary>64 random bits into an exponential waiting time of mean 1, without a logarithm in 98.9 % of the cases.</summary>
/// <remarks>
/// Marsaglia and Tsang, "The ziggurat method for generating random variables", Journal of Statistical Software 5(8), 2000, with 256 layers of equal
/// area. The low 8 bits choose the layer, the high 53 the place in it. Where the layer's edge is in doubt, further bits come from the SplitMix64
/// sequence that starts at the first word, so that the result is still a pure function of that word.
/// </remarks>
internal static class ExponentialZiggurat
{
    private const int Layers = 256;
    private const double TailStart = 7.69711747013104972;
    private const double LayerArea = 3.949659822581572e-3;
    private const double CellOf53Bits = 1.0 / (1UL << 53);

    private static readonly double[] Width = new double[Layers];
    private static readonly ulong[] SurelyInside = new ulong[Layers];
    private static readonly double[] Height = new double[Layers];

    static ExponentialZiggurat()
    {
        // Edges x[1] = TailStart > x[2] > ... > x[256] = 0, layer 0 is the base strip with the tail; each layer has the same area.
        double[] edge = new double[Layers + 1];
        edge[0] = LayerArea * Math.Exp(TailStart);
        edge[1] = TailStart;
        for (int layer = 2; layer < Layers; layer++)
            edge[layer] = -Math.Log(Math.Exp(-edge[layer - 1]) + (LayerArea / edge[layer - 1]));
        edge[Layers] = 0;

        for (int layer = 0; layer < Layers; layer++)
        {
            Width[layer] = edge[layer] * CellOf53Bits;
            SurelyInside[layer] = (ulong)(edge[layer + 1] / edge[layer] * (1UL << 53));
            Height[layer] = Math.Exp(-edge[layer]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double From(ulong bits)
    {
        int layer = (int)(bits & (Layers - 1));
        ulong place = bits >> 11;
        return place < SurelyInside[layer] ? (long)place * Width[layer] : AtTheEdge(bits);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double AtTheEdge(ulong bits)
    {
        for (ulong start = bits, n = 1; ; n += 2)
        {
            int layer = (int)(bits & (Layers - 1));
            ulong place = bits >> 11;
            double wait = place * Width[layer];
            if (place < SurelyInside[layer])
                return wait;

            double v = ((SplitMix64.At(start, n) >> 11) + 0.5) * CellOf53Bits;
            if (layer == 0)
                return TailStart - Math.Log(v);

            double top = layer == Layers - 1 ? 1 : Height[layer + 1];
            if (Height[layer] + (v * (top - Height[layer])) < Math.Exp(-wait))
                return wait;
            bits = SplitMix64.At(start, n + 1);
        }
    }
}
