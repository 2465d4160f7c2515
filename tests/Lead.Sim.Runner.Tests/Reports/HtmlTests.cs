using System.Text.Json.Nodes;
using Lead.Sim.Runner.Reports;

namespace Lead.Sim.Runner.Tests.Reports;

public class HtmlTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\" onclick=\"x", "&quot; onclick=&quot;x")]
    [InlineData("Tom & Jerry's", "Tom &amp; Jerry&#x27;s")]
    public void Values_are_text_whatever_they_hold(string text, string escaped) => Assert.Equal($"<p title=\"{escaped}\">{escaped}</p>", Html.Of($"<p title=\"{text}\">{text}</p>").Text);

    [Fact]
    public void What_is_HTML_already_stays_as_it_is() => Assert.Equal("<ul><li>a &amp; b</li>\n<li>2</li></ul>", Html.Of($"<ul>{new[] { Html.Of($"<li>{"a & b"}</li>"), Html.Of($"<li>{2}</li>") }}</ul>").Text);

    [Fact]
    public void No_JSON_ends_the_element_it_stands_in()
    {
        const string hostile = "</script><!--<script>";

        string json = Html.Json(new JsonObject { ["name"] = hostile }).Text;

        Assert.DoesNotContain('<', json);
        Assert.Equal(hostile, (string?)JsonNode.Parse(json)!["name"]);
    }

    [Fact]
    public void A_table_escapes_its_cells_and_says_what_heads_a_row()
    {
        string table = Table.Of("<arrests>", ["a", "b"], [["<1>", "&2"]]).Text;

        Assert.Contains("<caption>&lt;arrests&gt;</caption>", table, StringComparison.Ordinal);
        Assert.Contains("<tr><th scope=\"row\">&lt;1&gt;</th><td>&amp;2</td></tr>", table, StringComparison.Ordinal);
    }
}
