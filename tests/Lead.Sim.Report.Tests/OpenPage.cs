using System.Text.Json;
using Microsoft.Playwright;

namespace Lead.Sim.Report.Tests;

/// <summary>A page in the browser, and everything that it asked for or complained of.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    public OpenPage(IPage page)
    {
        Page = page;
        page.Request += (_, request) => Requests.Add(request.Url);
        page.PageError += (_, error) => Complaints.Add(error);
        page.Console += (_, message) => Complaints.Add($"{message.Type}: {message.Text}");
        page.Dialog += (_, dialog) =>
        {
            Complaints.Add($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    /// <summary>Addresses that the page asked for, its own included.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Errors, warnings and whatever else was written to the console.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>The value of an expression of the page's script.</summary>
    public async Task<T> Ask<T>(string expression) =>
        (await Page.EvaluateAsync<JsonElement>($"() => {expression}")).Deserialize<T>(JsonSerializerOptions.Web) ?? throw new InvalidOperationException($"{expression} is nothing.");

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
