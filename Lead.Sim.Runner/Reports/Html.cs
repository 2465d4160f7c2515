using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;

namespace Lead.Sim.Runner.Reports;

/// <summary>A piece of a page. Whatever is put into it that is not HTML already is escaped, so that no name of a scenario can become part of the page's code.</summary>
/// <param name="Text">Well-formed HTML.</param>
internal readonly record struct Html(string Text)
{
    /// <summary>Nothing.</summary>
    public static Html Empty { get; } = new("");

    /// <summary>An interpolated string is HTML, the values in it are text.</summary>
    public static Html Of(Interpolation text) => new(text.ToString());

    /// <summary>Pieces one after the other.</summary>
    public static Html Join(IEnumerable<Html> pieces, string between = "\n") => new(string.Join(between, pieces.Select(piece => piece.Text).Where(text => text is not (null or ""))));

    /// <summary>JSON within a script element: no character in it can end the element.</summary>
    /// <remarks>The default encoder of System.Text.Json writes &lt;, &gt; and &amp; as \u003C and so on.</remarks>
    public static Html Json(JsonNode json) => new(json.ToJsonString());

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>Makes HTML of an interpolated string.</summary>
    [System.Runtime.CompilerServices.InterpolatedStringHandler]
    internal readonly struct Interpolation
    {
        private readonly StringBuilder _page;

        /// <summary>Called by the compiler.</summary>
        public Interpolation(int literalLength, int formattedCount) => _page = new(literalLength + (formattedCount * 32));

        /// <summary>What is written in the code is HTML.</summary>
        public void AppendLiteral(string html) => _page.Append(html);

        /// <summary>HTML stays as it is.</summary>
        public void AppendFormatted(Html html) => _page.Append(html.Text);

        /// <summary>Pieces of HTML stay as they are, one a line.</summary>
        public void AppendFormatted(IEnumerable<Html> pieces) => _page.Append(Join(pieces).Text);

        /// <summary>A text is escaped.</summary>
        public void AppendFormatted(string text) => _page.Append(HtmlEncoder.Default.Encode(text));

        /// <summary>A number of things.</summary>
        public void AppendFormatted(int number) => _page.Append(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

        /// <inheritdoc/>
        public override string ToString() => _page.ToString();
    }
}
