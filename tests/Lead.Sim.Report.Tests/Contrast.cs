namespace Lead.Sim.Report.Tests;

/// <summary>How a text stands out: the contrast ratio of WCAG 2.2, 1.4.3.</summary>
internal sealed record Contrast(string Where, string Text, double Ratio)
{
    /// <summary>An expression that measures every visible text of a page against what is painted behind it.</summary>
    /// <remarks>Text on a drawing with an outline of its own (paint-order: stroke) is measured against that outline.</remarks>
    public const string OfAllTexts = """
        (() => {
          const parse = colour => { const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number); return {r, g, b, a}; };
          const over = (top, bottom) => ({r: top.r * top.a + bottom.r * (1 - top.a), g: top.g * top.a + bottom.g * (1 - top.a), b: top.b * top.a + bottom.b * (1 - top.a), a: 1});
          const channel = value => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
          const luminance = ({r, g, b}) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
          const behind = element => {
            const layers = [];
            for (let e = element; e; e = e.parentElement) layers.unshift(parse(getComputedStyle(e).backgroundColor));
            return layers.reduce((below, layer) => over(layer, below), {r: 255, g: 255, b: 255, a: 1});
          };
          const texts = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const node = walker.currentNode, element = node.parentElement, style = getComputedStyle(element);
            if (!node.textContent.trim() || element.closest('script, style, noscript, title') || style.visibility === 'hidden' || element.getClientRects().length === 0) continue;
            const isDrawn = element instanceof SVGElement, back = isDrawn && style.paintOrder.startsWith('stroke') ? parse(style.stroke) : behind(element);
            const [one, two] = [luminance(over(parse(isDrawn ? style.fill : style.color), back)), luminance(back)];
            texts.push({where: element.tagName + '.' + (element.getAttribute('class') ?? ''), text: node.textContent.trim().slice(0, 60), ratio: (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05)});
          }
          return texts;
        })()
        """;
}
