using System.Text;

namespace Lead.Sim.Benchmarks.Quick;

/// <summary>Growing cost as a table and as a picture: a panel for each thing that grows, beside the straight line through nothing and the largest size.</summary>
internal static class GrowthPlot
{
    private const int PanelWidth = 360, PanelHeight = 230, Left = 70, Top = 34, Right = 24, Bottom = 46;

    /// <summary>A table in Markdown.</summary>
    public static string Table(IReadOnlyList<Growth.Series> growth)
    {
        StringBuilder text = new();
        foreach (Growth.Series series in growth)
        {
            text.AppendLine($"| {series.Title}: {series.Unit} | {string.Join(" | ", series.Points.Select(point => $"{point.X:N0}"))} |");
            text.AppendLine($"|---|{string.Concat(series.Points.Select(_ => "---|"))}");
            text.AppendLine($"| ms | {string.Join(" | ", series.Points.Select(point => $"{point.Milliseconds:N0}"))} |");
            text.AppendLine();
        }
        return text.ToString().TrimEnd();
    }

    /// <summary>A picture.</summary>
    public static string Svg(IReadOnlyList<Growth.Series> growth)
    {
        StringBuilder svg = new();
        int height = (growth.Count + 1) / 2 * PanelHeight;
        svg.AppendLine($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {2 * PanelWidth} {height}\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\" aria-label=\"Milliseconds against size; the numbers are in the table\">");
        svg.AppendLine("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>");
        for (int n = 0; n < growth.Count; n++)
            svg.AppendLine($"<g transform=\"translate({n % 2 * PanelWidth},{n / 2 * PanelHeight})\">{Panel(growth[n])}</g>");
        return svg.Append("</svg>\n").ToString();
    }

    private static string Panel(Growth.Series series)
    {
        double mostX = series.Points[^1].X, mostY = series.Points.Max(point => point.Milliseconds);
        double X(double x) => Left + (x / mostX * (PanelWidth - Left - Right));
        double Y(double y) => PanelHeight - Bottom - (y / mostY * (PanelHeight - Top - Bottom));
        string At(double x, double y) => $"{X(x):F1},{Y(y):F1}";
        StringBuilder svg = new();
        svg.Append($"<text x=\"{Left}\" y=\"20\" font-weight=\"bold\">{series.Title}</text>");
        svg.Append($"<polyline points=\"{At(0, mostY)} {At(0, 0)} {At(mostX, 0)}\" fill=\"none\" stroke=\"#555\"/>");
        svg.Append($"<polyline points=\"{At(0, 0)} {At(mostX, series.Points[^1].Milliseconds)}\" fill=\"none\" stroke=\"#888\" stroke-dasharray=\"4 4\"/>");
        svg.Append($"<polyline points=\"{string.Join(' ', series.Points.Select(point => At(point.X, point.Milliseconds)))}\" fill=\"none\" stroke=\"#0b5cad\" stroke-width=\"2\"/>");
        foreach (Growth.Point point in series.Points)
        {
            svg.Append($"<circle cx=\"{X(point.X):F1}\" cy=\"{Y(point.Milliseconds):F1}\" r=\"4\" fill=\"#0b5cad\"/>");
            if (X(mostX) - X(point.X) == 0 || point.X / mostX > 0.2)
                svg.Append($"<text x=\"{X(point.X):F1}\" y=\"{PanelHeight - Bottom + 16}\" text-anchor=\"middle\">{point.X:N0}</text>");
        }
        svg.Append($"<text x=\"{Left - 6}\" y=\"{Y(mostY) + 4:F1}\" text-anchor=\"end\">{mostY:N0} ms</text><text x=\"{Left - 6}\" y=\"{Y(0) + 4:F1}\" text-anchor=\"end\">0</text>");
        svg.Append($"<text x=\"{X(mostX / 2):F1}\" y=\"{PanelHeight - 12}\" text-anchor=\"middle\">{series.Unit}</text>");
        return svg.ToString();
    }
}
