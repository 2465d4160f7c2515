namespace Lead.Sim.Runner.Reports;

/// <summary>Plane geometry of closed outlines.</summary>
internal static class Polygons
{
    private const int Steps = 24;

    /// <summary>The area within an outline; negative if it runs clockwise.</summary>
    public static double Area(IReadOnlyList<(double X, double Y)> ring) =>
        Enumerable.Range(0, ring.Count).Sum(n => (ring[n].X * ring[(n + 1) % ring.Count].Y) - (ring[(n + 1) % ring.Count].X * ring[n].Y)) / 2;

    /// <summary>A place for a label: of a grid of points within the outline the one that is farthest from its edge.</summary>
    public static (double X, double Y) PlaceOfLabel(IReadOnlyList<(double X, double Y)> ring)
    {
        (double left, double right, double top, double bottom) = (ring.Min(point => point.X), ring.Max(point => point.X), ring.Min(point => point.Y), ring.Max(point => point.Y));
        return Enumerable.Range(1, Steps - 1)
            .SelectMany(_ => Enumerable.Range(1, Steps - 1), (across, down) => (X: left + ((right - left) * across / Steps), Y: top + ((bottom - top) * down / Steps)))
            .Where(point => Contains(ring, point))
            .DefaultIfEmpty((X: (left + right) / 2, Y: (top + bottom) / 2))
            .MaxBy(point => FromEdge(ring, point));
    }

    /// <summary>Whether a point lies within: a ray from it crosses the outline an odd number of times.</summary>
    public static bool Contains(IReadOnlyList<(double X, double Y)> ring, (double X, double Y) point)
    {
        bool isWithin = false;
        for (int n = 0, before = ring.Count - 1; n < ring.Count; before = n++)
            if (ring[n].Y > point.Y != ring[before].Y > point.Y && point.X < ring[n].X + ((ring[before].X - ring[n].X) * (point.Y - ring[n].Y) / (ring[before].Y - ring[n].Y)))
                isWithin = !isWithin;
        return isWithin;
    }

    private static double FromEdge(IReadOnlyList<(double X, double Y)> ring, (double X, double Y) point) =>
        Enumerable.Range(0, ring.Count).Min(n => FromSegment(point, ring[n], ring[(n + 1) % ring.Count]));

    private static double FromSegment((double X, double Y) point, (double X, double Y) from, (double X, double Y) to)
    {
        (double dx, double dy) = (to.X - from.X, to.Y - from.Y);
        double length = (dx * dx) + (dy * dy);
        double along = length == 0 ? 0 : Math.Clamp((((point.X - from.X) * dx) + ((point.Y - from.Y) * dy)) / length, 0, 1);
        return double.Hypot(point.X - from.X - (along * dx), point.Y - from.Y - (along * dy));
    }
}
