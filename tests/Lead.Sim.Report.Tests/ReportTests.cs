using Microsoft.Playwright;

namespace Lead.Sim.Report.Tests;

public sealed class ReportTests(Given given, Chromium chromium) : IClassFixture<Given>, IClassFixture<Chromium>
{
    private const int Phone = 360;

    [NeedsChromiumFact]
    public async Task A_page_from_the_disk_asks_for_nothing_else_and_complains_of_nothing()
    {
        await using OpenPage page = await chromium.Open(given.Small);

        Assert.Equal([new Uri(given.Small).AbsoluteUri], page.Requests);
        Assert.Empty(page.Complaints);
    }

    [NeedsChromiumFact]
    public async Task Every_chart_draws_every_series_of_its_figure()
    {
        await using OpenPage page = await chromium.Open(given.Small);

        Figure[] figures = await page.Ask<Figure[]>("""
            [...document.querySelectorAll('script[id^="figure-"]')].map(block => {
              const place = document.getElementById(block.id.replace('figure-', 'chart-')), drawn = selector => place.querySelectorAll(selector).length;
              return {id: block.id, series: JSON.parse(block.textContent).data.length, drawn: drawn('.scatterlayer .trace') + drawn('.barlayer .trace')};
            })
            """);

        Assert.InRange(figures.Length, 15, 40);
        Assert.All(figures, figure => Assert.Equal((figure.Id, figure.Series), (figure.Id, figure.Drawn)));
    }

    [NeedsChromiumFact]
    public async Task Every_chart_and_every_map_has_a_table_with_values()
    {
        await using OpenPage page = await chromium.Open(given.Small, scripts: false);

        int[] rows = await page.Ask<int[]>("[...document.querySelectorAll('.chart')].map(chart => chart.closest('figure').querySelectorAll('details tbody tr').length)");
        int mapRows = await page.Ask<int>("document.querySelector('.maps').closest('section').querySelectorAll('tbody tr').length");
        int charts = await page.Ask<int>("document.querySelectorAll('.chart').length");

        Assert.Equal(charts, rows.Length);
        Assert.All(rows, count => Assert.InRange(count, 5, 500));
        Assert.Equal(9, mapRows);
    }

    [NeedsChromiumTheory]
    [InlineData(Phone)]
    [InlineData(1_000)]
    public async Task Nothing_but_wide_tables_scrolls_sideways_and_the_verdict_is_on_the_first_screen(int width)
    {
        await using OpenPage page = await chromium.Open(given.Small, width);

        Assert.Equal(width, await page.Ask<int>("document.documentElement.scrollWidth"));
        Assert.Empty(await page.Ask<string[]>($"[...document.querySelectorAll('.main-svg, .maps svg, p, h1, h2, h3, li')].filter(e => e.getBoundingClientRect().right > {width} + 0.5 && !e.closest('.scroll')).map(e => e.outerHTML.slice(0, 200))"));
        Assert.InRange(await page.Ask<double>("document.querySelector('.verdict .word').getBoundingClientRect().bottom"), 1, 640);
    }

    [NeedsChromiumTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task All_text_stands_out_against_its_background(ColorScheme scheme)
    {
        await using OpenPage page = await chromium.Open(given.Small, scheme: scheme);
        await page.Page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");

        Contrast[] texts = await page.Ask<Contrast[]>(Contrast.OfAllTexts);

        Assert.InRange(texts.Length, 1_000, int.MaxValue);
        Assert.Empty(texts.Where(text => text.Ratio < 4.5).DistinctBy(text => text.Where));
    }

    [NeedsChromiumFact]
    public async Task The_keyboard_reaches_the_verdict_the_links_the_tables_and_what_is_folded()
    {
        await using OpenPage page = await chromium.Open(given.Small);
        HashSet<string> reached = [];

        await page.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the verdict", await page.Ask<string>("document.activeElement.textContent"));
        Assert.True(await page.Ask<bool>("document.activeElement.getBoundingClientRect().left >= 0 && getComputedStyle(document.activeElement).outlineStyle !== 'none'"));
        for (int n = 0; n < 200; n++)
        {
            await page.Page.Keyboard.PressAsync("Tab");
            reached.Add(await page.Ask<string>("document.activeElement.tagName"));
        }
        await page.Page.EvaluateAsync("document.querySelector('figure summary').focus()");
        await page.Page.Keyboard.PressAsync("Enter");

        Assert.Superset(new HashSet<string> { "A", "DIV", "SUMMARY" }, reached);
        Assert.True(await page.Ask<bool>("document.querySelector('figure details').open"));
    }

    [NeedsChromiumFact]
    public async Task Headings_landmarks_and_names_are_in_order()
    {
        await using OpenPage page = await chromium.Open(given.Small);

        int[] levels = await page.Ask<int[]>("[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(heading => +heading.tagName[1])");
        Assert.Single(levels, level => level == 1);
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 2, pair.First + 1));

        Assert.Equal("en", await page.Ask<string>("document.documentElement.lang"));
        Assert.Equal("no-lead, pilot and expansion compared", await page.Ask<string>("document.title"));
        Assert.Equal("1 1 1 1", string.Join(" ", await page.Ask<int[]>("['header', 'nav', 'main', 'footer'].map(name => document.querySelectorAll('body > ' + name + ', main > ' + name).length)")));
        Assert.Empty(await page.Ask<string[]>("[...document.querySelectorAll('[id]')].map(e => e.id).filter((id, n, all) => all.indexOf(id) !== n)"));
        Assert.Empty(await page.Ask<string[]>("[...document.querySelectorAll('a[href^=\"#\"], [aria-labelledby]')].map(e => e.hash?.slice(1) ?? e.getAttribute('aria-labelledby')).filter(id => !document.getElementById(id))"));
        Assert.Equal(0, await page.Ask<int>("document.querySelectorAll('[role=img]:not([aria-label]), table:not(:has(caption)), section:not([aria-labelledby])').length"));
    }

    [NeedsChromiumFact]
    public async Task On_paper_it_is_dark_on_white_with_its_charts()
    {
        await using OpenPage page = await chromium.Open(given.Small, scheme: ColorScheme.Dark);
        await page.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        Assert.Equal("rgb(255, 255, 255) rgb(0, 0, 0)", string.Join(" ", await page.Ask<string[]>("[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]")));
        Assert.Equal("rgb(0, 0, 0)", await page.Ask<string>("getComputedStyle(document.querySelector('.chart .xtick text')).fill"));
        Assert.False(await page.Page.Locator("nav").IsVisibleAsync());
        Assert.Empty(await page.Ask<string[]>("[...document.querySelectorAll('.chart .main-svg')].map(svg => svg.getBoundingClientRect().width).filter(width => width > 181 / 25.4 * 96).map(String)"));
        Assert.InRange((await page.Page.PdfAsync(new() { Format = "A4", PrintBackground = false })).Length, 50_000, 5_000_000);
    }

    [NeedsChromiumFact]
    public async Task Texts_of_a_scenario_are_shown_to_the_letter_and_never_run()
    {
        await using OpenPage page = await chromium.Open(given.HostileReport);

        Assert.Empty(page.Complaints);
        Assert.Equal([new Uri(given.HostileReport).AbsoluteUri], page.Requests);
        Assert.True(await page.Ask<int>($"document.body.innerText.split({System.Text.Json.JsonSerializer.Serialize(Given.Hostile)}).length - 1") >= 3);
        Assert.Equal(0, await page.Ask<int>("document.querySelectorAll('img').length"));
    }

    [Fact]
    public void The_same_comparison_gives_the_same_bytes() =>
        Assert.Equal(File.ReadAllBytes(given.Small), File.ReadAllBytes(given.Written("again.html", Given.Compared("no-lead.yaml", "pilot.yaml", "expansion.yaml"))));

    private sealed record Figure(string Id, int Series, int Drawn);
}
