using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Lead.Sim.Runner.Reports;

/// <summary>What every page has: its style, plotly.js and the script that draws its charts. It needs nothing else, no network either.</summary>
internal static class PageFrame
{
    /// <summary>A page.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="body">What stands between the beginning and the licence of plotly.js.</param>
    /// <param name="version">Version of the program.</param>
    public static Html Of(string title, Html body, string version)
    {
        Html plotly = new(Asset("plotly-basic.min.js")), charts = new(Asset("report.js"));
        return Html.Of($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src {Fingerprint(plotly)} {Fingerprint(charts)}">
            <title>{title}</title>
            <style>
            {new Html(Asset("report.css"))}
            </style>
            </head>
            <body>
            {body}
            <footer><p class="soft">Made by leadsim {version}. Charts are drawn by plotly.js, which stands in this page; its licence:</p>
            <details><summary>Licence of plotly.js</summary><p class="soft">{Asset("plotly.LICENSE.txt")}</p></details></footer>
            <script>{plotly}</script>
            <script>{charts}</script>
            </body>
            </html>

            """);
    }

    /// <summary>Writes a page; the same page gives the same bytes.</summary>
    public static void Write(string path, Html page) => File.WriteAllText(path, page.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    // A browser runs only the two scripts that are ours, whatever else comes to stand in the page.
    private static Html Fingerprint(Html script) => new($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script.Text)))}'");

    private static string Asset(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
