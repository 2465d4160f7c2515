using System.Globalization;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Runner.Reports;

/// <summary>Shades of a map: three of fewer, three of more, and hatching where nothing is clear. Signs say the same without colour.</summary>
internal sealed class Shades
{
    // ColorBrewer's Blues and Oranges, told apart by all common kinds of colour blindness.
    private static readonly string[] Fewer = ["#c6dbef", "#6baed6", "#2171b5"], More = ["#fdd0a2", "#fd8d3c", "#d94801"];
    private const string Unclear = "url(#unclear)", Equal = "#eceef1";

    private readonly double _step;

    private Shades(double step) => _step = step;

    /// <summary>What hatching is made of; stands once in a page.</summary>
    public static Html Pattern { get; } = new(
        """<svg class="patterns" aria-hidden="true"><defs><pattern id="unclear" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#eceef1"/><path d="M0,6L6,0" style="stroke:#9aa1ab;stroke-width:1"/></pattern></defs></svg>""");

    /// <summary>Shades whose steps are round numbers.</summary>
    /// <param name="changes">All that is to be shaded, in percent.</param>
    public static Shades For(IEnumerable<Estimate> changes)
    {
        double largest = changes.Where(IsClear).Select(change => Math.Abs(change.Mean)).DefaultIfEmpty(1).Max() / Fewer.Length;
        double power = Math.Pow(10, Math.Floor(Math.Log10(largest)));
        return new((largest / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 } * power);
    }

    /// <summary>The fill of a change.</summary>
    public string Fill(Estimate change) => IsZero(change) ? Equal : !IsClear(change) ? Unclear : (change.Mean < 0 ? Fewer : More)[Math.Min(Fewer.Length - 1, (int)(Math.Abs(change.Mean) / _step))];

    /// <summary>What stands behind the number of a district: − for fewer, + for more, nothing if that is not clear.</summary>
    public static string Sign(Estimate change) => !IsClear(change) ? "" : change.Mean < 0 ? " −" : " +";

    /// <summary>What the shades mean.</summary>
    public Html Key()
    {
        var fewer = Fewer.Index().Reverse().Select(shade => Item(shade.Item, Words(shade.Index, "fewer (−)")));
        var more = More.Index().Select(shade => Item(shade.Item, Words(shade.Index, "more (+)")));
        return Html.Of($"<ul class=\"key\">{fewer}{Item(Unclear, "no clear difference")}{Item(Equal, "exactly the same")}{more}</ul>");
    }

    private static bool IsZero(Estimate change) => change is { Mean: 0, StandardDeviation: 0 };

    private static bool IsClear(Estimate change) => change.Lower95 > 0 || change.Upper95 < 0;

    private static Html Item(string fill, string words) => Html.Of($"""<li><svg viewBox="0 0 14 10" aria-hidden="true"><rect width="14" height="10" fill="{fill}"/></svg> {words}</li>""");

    private string Words(int shade, string direction)
    {
        string Percent(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
        return shade == Fewer.Length - 1 ? $"over {Percent(shade * _step)} % {direction}" : $"{Percent(shade * _step)} to {Percent((shade + 1) * _step)} % {direction}";
    }
}
