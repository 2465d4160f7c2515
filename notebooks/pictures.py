"""Draws a Plotly figure as a small SVG picture, for web pages and notebooks that cannot run plotly.js.

It knows what the figures of leadsim.py are made of: lines, bands (fill "toself"), points with error bars, bars beside each other;
axes that are linear, logarithmic, of months or of names. Of anything else `svg` returns None, and no picture stands beside the figure.
"""
import math
from html import escape

WIDTH, LETTER = 760, 6.3  # pixels; the width of a letter is a guess that errs on the wide side
DASHES = {"dash": "8 5", "dot": "2 4", "dashdot": "8 4 2 4", "longdash": "14 5"}
GREY, INK = "#d9d9d9", "#222222"


def svg(figure):
    """The picture of a figure in Plotly's form, a dict with data and layout; None if it has something that is not known here."""
    traces, layout = figure.get("data", []), figure.get("layout", {})
    if not traces or any(trace.get("type", "scatter") not in ("scatter", "bar") for trace in traces):
        return None
    x, y = _Axis("x", traces, layout.get("xaxis", {})), _Axis("y", traces, layout.get("yaxis", {}))
    legend = _rows([trace for trace in traces if trace.get("name") and trace.get("showlegend") is not False])
    caption = [line for note in layout.get("annotations", []) for line in note.get("text", "").split("<br>")]
    top, left, height = 34 + 20 * len(legend), 34 + max(LETTER * len(tick) for _, tick in y.ticks), layout.get("height", 400)
    x.place(left, WIDTH - 18)
    y.place(height - 62 - 15 * len(caption), top + 8)
    out = [_text(10, 20, layout.get("title", {}).get("text", ""), size=15, weight="bold")]
    out += [_key(trace, at, 38 + 20 * row) for row, line in enumerate(legend) for trace, at in line]
    out += [_line(left, at, WIDTH - 18, at, GREY) + _text(left - 6, at + 4, tick, "end") for at, tick in y.marks]
    out += [_line(at, y.low, at, y.high, GREY) + _text(at, y.low + 16, tick, "middle") for at, tick in x.marks]
    out += [_line(left, y.at(0), WIDTH - 18, y.at(0), "#777777")] if y.holds_zero else []
    out += [_line(x.at(0), y.low, x.at(0), y.high, "#777777")] if x.holds_zero else []
    bars = [trace for trace in traces if trace.get("type") == "bar"]
    out += [_bars(trace, bars.index(trace), len(bars), x, y) if trace in bars else _scatter(trace, x, y) for trace in traces]
    out.append(_text((left + WIDTH - 18) / 2, y.low + 36, x.title, "middle"))
    out.append(f'<g transform="rotate(-90)">{_text(-(y.low + y.high) / 2, 13, y.title, "middle")}</g>')
    out += [_text(10, y.low + 58 + 15 * n, line, size=11) for n, line in enumerate(caption)]
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" role="img" font-family="sans-serif" font-size="12">'
            f'<rect width="100%" height="100%" fill="#ffffff"/>{"".join(out)}</svg>')


class _Axis:
    def __init__(self, letter, traces, layout):
        self.kind, self.title, self.reversed = layout.get("type", "linear"), layout.get("title", {}).get("text", ""), layout.get("autorange") == "reversed"
        values = [value for trace in traces for value in trace.get(letter, ())]
        if self.kind == "category":
            self.names = list(dict.fromkeys(values))
            self.ends, self.ticks = (0, len(self.names)), [(n + 0.5, str(name)) for n, name in enumerate(self.names)]
            return
        numbers = [self.number(value) for value in values if value is not None]
        for trace in traces:
            error = trace.get(f"error_{letter}", {})
            for sign, key in ((1, "array"), (-1, "arrayminus")):
                numbers += [self.number(value + sign * width) for value, width in zip(trace.get(letter, ()), error.get(key, ())) if value is not None and width is not None and value + sign * width > (0 if self.kind == "log" else -math.inf)]
        if layout.get("rangemode") == "tozero" or any(trace.get("type") == "bar" and trace.get("orientation", "v") == ("h" if letter == "x" else "v") for trace in traces):
            numbers.append(0)
        low, high = min(numbers, default=0), max(numbers, default=1)
        margin = 0 if self.kind == "date" else 0.04 * ((high - low) or abs(high) or 1)
        self.ends = (low - margin * (low != 0 or self.kind == "log"), high + margin * (high != 0 or self.kind == "log"))
        self.ticks = self._ticks()

    def number(self, value):
        if self.kind == "date":
            return int(value[:4]) + (int(value[5:7]) - 1) / 12
        return math.log10(value) if self.kind == "log" else value

    def _ticks(self):
        low, high = self.ends
        if self.kind == "date":
            return [(year, str(year)) for year in range(math.ceil(low), math.floor(high) + 1)]
        if self.kind == "log":
            marks = [part * 10.0 ** power for power in range(math.floor(low), math.ceil(high) + 1) for part in ((1, 2, 5) if high - low < 2.5 else (1,))]
            return [(math.log10(mark), f"{mark:,.10g}") for mark in marks if low <= math.log10(mark) <= high]
        rough = (high - low) / 6
        power = 10.0 ** math.floor(math.log10(rough))
        step = next(part * power for part in (1, 2, 5, 10) if part * power >= rough)
        digits = max(0, -math.floor(math.log10(step) + 1e-9))
        return [(n * step, f"{n * step:,.{digits}f}") for n in range(math.ceil(low / step), math.floor(high / step) + 1)]

    def place(self, low, high):
        """Puts the axis between two places in pixels."""
        self.low, self.high = low, high
        self.pixels = (high, low) if self.reversed else (low, high)
        self.marks = [(self._at(value), tick) for value, tick in self.ticks]
        self.holds_zero = self.kind == "linear" and self.ends[0] <= 0 <= self.ends[1]

    def _at(self, number):
        return self.pixels[0] + (number - self.ends[0]) / (self.ends[1] - self.ends[0]) * (self.pixels[1] - self.pixels[0])

    def at(self, value, shift=0.0):
        """The place of a value in pixels; shift is in categories."""
        return self._at(self.names.index(value) + 0.5 + shift if self.kind == "category" else self.number(value))


def _scatter(trace, x, y):
    xs, ys = trace.get("x", ()), trace.get("y", ())
    points = [(x.at(a), y.at(b)) for a, b in zip(xs, ys) if a is not None and b is not None and not (y.kind == "log" and b <= 0)]
    line, colour = trace.get("line", {}), trace.get("line", {}).get("color") or trace.get("marker", {}).get("color", INK)
    if trace.get("fill") == "toself":
        return f'<polygon points="{_points(points)}" fill="{_opaque(trace["fillcolor"])}" fill-opacity="{_opacity(trace["fillcolor"])}"/>'
    out = ""
    if "lines" in trace.get("mode", "lines"):
        if line.get("shape") == "hv":
            points = [corner for n, (a, b) in enumerate(points) for corner in (([(a, points[n - 1][1])] if n else []) + [(a, b)])]
        dash = f' stroke-dasharray="{DASHES[line["dash"]]}"' if line.get("dash") in DASHES else ""
        out += f'<polyline points="{_points(points)}" fill="none" stroke="{colour}" stroke-width="{line.get("width", 2)}"{dash}/>'
    for axis, key in ((x, "error_x"), (y, "error_y")):
        for a, b, up, down in zip(xs, ys, trace.get(key, {}).get("array", ()), trace.get(key, {}).get("arrayminus", ())):
            if None not in (a, b, up, down):
                out += _line(x.at(a - down), y.at(b), x.at(a + up), y.at(b), colour, 1.5) if axis is x else _line(x.at(a), y.at(b - down), x.at(a), y.at(b + up), colour, 1.5)
    if "markers" in trace.get("mode", "lines"):
        out += "".join(_mark(a, b, trace) for a, b in points)
    return out


def _bars(trace, n, of, x, y):
    flat, width, out = trace.get("orientation") == "h", 0.8 / of, ""
    along, across = (x, y) if flat else (y, x)
    colour, error = trace.get("marker", {}).get("color", INK), trace.get("error_x" if flat else "error_y", {})
    for i, (name, value) in enumerate(zip(trace["y"], trace["x"]) if flat else zip(trace["x"], trace["y"])):
        if value is None:
            continue
        (a, b), (c, d) = sorted((across.at(name, -0.4 + n * width), across.at(name, -0.4 + (n + 1) * width))), sorted((along.at(0), along.at(value)))
        out += f'<rect x="{c:.1f}" y="{a:.1f}" width="{d - c:.1f}" height="{b - a:.1f}" fill="{colour}"/>' if flat else f'<rect x="{a:.1f}" y="{c:.1f}" width="{b - a:.1f}" height="{d - c:.1f}" fill="{colour}"/>'
        up, down = (error.get(key, [None] * (i + 1))[i] for key in ("array", "arrayminus"))
        if None not in (up, down):
            middle = (a + b) / 2
            out += _line(along.at(value - down), middle, along.at(value + up), middle, INK, 1.2) if flat else _line(middle, along.at(value - down), middle, along.at(value + up), INK, 1.2)
    return out


def _rows(traces):
    rows, at = [[]], 10
    for trace in traces:
        if at > 10 and at + 40 + LETTER * len(trace["name"]) > WIDTH:
            rows.append([])
            at = 10
        rows[-1].append((trace, at))
        at += 46 + LETTER * len(trace["name"])
    return rows if rows[0] else []


def _key(trace, at, height):
    colour = trace.get("line", {}).get("color") or trace.get("marker", {}).get("color", INK)
    dash = f' stroke-dasharray="{DASHES[trace["line"]["dash"]]}"' if trace.get("line", {}).get("dash") in DASHES else ""
    if trace.get("type") == "bar" or trace.get("fill") == "toself":
        sign = f'<rect x="{at}" y="{height - 9}" width="26" height="10" fill="{_opaque(trace.get("fillcolor", colour))}" fill-opacity="{_opacity(trace.get("fillcolor", colour))}"/>'
    else:
        sign = f'<line x1="{at}" y1="{height - 4}" x2="{at + 26}" y2="{height - 4}" stroke="{colour}" stroke-width="2"{dash}/>' if "lines" in trace.get("mode", "lines") else ""
        sign += _mark(at + 13, height - 4, trace) if "markers" in trace.get("mode", "lines") else ""
    return sign + _text(at + 32, height, trace["name"])


def _mark(a, b, trace):
    colour, half = trace.get("marker", {}).get("color", INK), trace.get("marker", {}).get("size", 6) / 2
    if trace.get("marker", {}).get("symbol") in ("square", "diamond"):
        turn = f' transform="rotate(45 {a:.1f} {b:.1f})"' if trace["marker"]["symbol"] == "diamond" else ""
        return f'<rect x="{a - half:.1f}" y="{b - half:.1f}" width="{2 * half:g}" height="{2 * half:g}" fill="{colour}"{turn}/>'
    return f'<circle cx="{a:.1f}" cy="{b:.1f}" r="{half:g}" fill="{colour}"/>'


def _points(points):
    return " ".join(f"{a:.1f},{b:.1f}" for a, b in points)


def _line(a, b, c, d, colour, width=1.0):
    return f'<line x1="{a:.1f}" y1="{b:.1f}" x2="{c:.1f}" y2="{d:.1f}" stroke="{colour}" stroke-width="{width:g}"/>'


def _text(a, b, text, anchor="start", size=12, weight="normal"):
    return f'<text x="{a:.1f}" y="{b:.1f}" text-anchor="{anchor}" font-size="{size}" font-weight="{weight}" fill="{INK}">{escape(text)}</text>' if text else ""


def _opaque(colour):
    return "rgb(" + ",".join(colour[5:-1].split(",")[:3]) + ")" if colour.startswith("rgba(") else colour


def _opacity(colour):
    return colour[5:-1].split(",")[3].strip() if colour.startswith("rgba(") else "1"
