using Microsoft.Playwright;

namespace Lead.Sim.Report.Tests;

/// <summary>A browser without a window, started once for all tests of a class.</summary>
public sealed class Chromium : IAsyncLifetime
{
    public const string Path = "/usr/bin/chromium";

    // Longer than anything takes that gets on at all.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Why there is none, or null if there is.</summary>
    public static string? Lacking { get; } = File.Exists(Path) ? null : $"There is no {Path}: tests/run.sh installs it where it may.";

    public async Task InitializeAsync()
    {
        if (Lacking is not null)
            return;
        _playwright = await Playwright.CreateAsync();
        // An administrator's browser starts only without its sandbox; the page is our own and has no network.
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, ChromiumSandbox = false });
    }

    /// <summary>Opens a page and waits until its charts are drawn.</summary>
    /// <param name="file">The file.</param>
    /// <param name="width">Width of the window in pixels.</param>
    /// <param name="scheme">Light or dark.</param>
    /// <param name="scripts">Whether scripts are run.</param>
    internal async Task<OpenPage> Open(string file, int width = 1_000, ColorScheme scheme = ColorScheme.Light, bool scripts = true)
    {
        IBrowserContext context = await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme, JavaScriptEnabled = scripts });
        context.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        var page = new OpenPage(await context.NewPageAsync());
        await page.Page.GotoAsync(new Uri(file).AbsoluteUri);
        if (scripts)
            await page.Page.WaitForFunctionAsync("document.querySelectorAll('.chart').length === document.querySelectorAll('.chart .main-svg:first-child').length");
        return page;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
