"""Plotly figures in one manner: axes with units, 95 % intervals, a caption, colours that go with marks and dashes.

Their parts are dicts in Plotly's own form, so that a figure can be changed or made anew with everything that Plotly has.
"""
import base64
import html
import math
import os
import sys
import textwrap

from plotly import graph_objects, io

import pictures

COLOURS = ("#767676", "#0072b2", "#d55e00", "#009e73", "#cc79a7")  # grey for the baseline, then colours of Okabe and Ito (2008)
DASHES = ("solid", "dash", "dot", "dashdot", "longdash")
SYMBOLS = ("circle", "square", "diamond", "circle", "square")


def figure(title, x, y, traces, caption="", x_type="linear", y_type="linear", names_on_y=False, height=None) -> graph_objects.Figure:
    """A figure of traces: axes with units, and a caption that says what the intervals are."""
    lines = textwrap.wrap(caption, 115)
    height = height or (180 + 30 * max(len(trace["y"]) for trace in traces) if names_on_y else 420)
    layout = {
        "title": {"text": title}, "height": height, "template": None, "margin": {"b": 90 + 14 * len(lines), "t": 90}, "legend": {"orientation": "h", "y": 1.02, "yanchor": "bottom"}, "barmode": "group",
        "xaxis": {"title": {"text": x}, "type": x_type, "gridcolor": "#d9d9d9", "automargin": True},
        "yaxis": {"title": {"text": y}, "type": "category" if names_on_y else y_type, "gridcolor": "#d9d9d9", "automargin": True} | ({"autorange": "reversed"} if names_on_y else {}),
        "annotations": [{"text": "<br>".join(lines), "xref": "paper", "yref": "paper", "x": 0, "y": 0, "yshift": -62, "yanchor": "top", "xanchor": "left", "showarrow": False, "align": "left", "font": {"size": 11}}] if caption else [],
    }
    return graph_objects.Figure(traces, layout)


def line(name, x, y, n=0, mode="lines") -> dict:
    """A line, in the colour of the nth scenario."""
    return {"type": "scatter", "mode": mode, "name": name, "x": list(x), "y": _numbers(y), "line": {"color": _of(COLOURS, n), "dash": _of(DASHES, n)}, "marker": {"color": _of(COLOURS, n), "symbol": _of(SYMBOLS, n), "size": 7}}


def band(name, x, lower, upper, colour, in_legend=False) -> dict:
    """The area between two lines."""
    x = list(x)
    return {"type": "scatter", "mode": "lines", "name": name, "x": x + x[::-1], "y": _numbers(upper) + _numbers(lower)[::-1], "fill": "toself", "fillcolor": colour, "line": {"width": 0}, "hoverinfo": "skip", "showlegend": in_legend}


def points(name, x, names, lower, upper, n=0) -> dict:
    """Points with their intervals, one a name."""
    return {"type": "scatter", "mode": "markers", "name": name, "x": _numbers(x), "y": list(names), "error_x": _error(x, lower, upper), "marker": {"color": _of(COLOURS, n), "symbol": _of(SYMBOLS, n), "size": 9}}


def bars(name, names, values, lower, upper, n=0) -> dict:
    """Horizontal bars with their intervals, one a name."""
    return {"type": "bar", "orientation": "h", "name": name, "y": list(names), "x": _numbers(values), "error_x": _error(values, lower, upper), "marker": {"color": _of(COLOURS, n)}}


def _error(values, lower, upper):
    return {"type": "data", "symmetric": False, "array": _numbers(upper - values), "arrayminus": _numbers(values - lower)}


def faint(n, opacity=0.25) -> str:
    """The colour of the nth scenario for the area of a band."""
    return "rgba(" + ",".join(str(int(_of(COLOURS, n)[at : at + 2], 16)) for at in (1, 3, 5)) + f",{opacity})"


def _of(all, n):
    return all[n % len(all)]


def _numbers(values):
    return [value if isinstance(value, str) else float(f"{value:.5g}") if value is not None and math.isfinite(value) else None for value in values]


class _WithPicture(io.renderers["plotly_mimetype"].__class__):
    """Shows a figure with plotly where it runs, and as a picture where it does not: on web pages that show notebooks, in nbconvert."""

    def to_mimebundle(self, shown):
        picture, title = pictures.svg(shown), shown["layout"].get("title", {}).get("text", "a figure")
        bundle = {"application/vnd.plotly.v1+json": shown, "text/plain": title}
        if picture:
            # Some pages take the parts out of an SVG for fear of scripts; an image of it they show.
            encoded = base64.b64encode(picture.encode()).decode()
            bundle |= {"image/svg+xml": picture, "text/html": f'<img alt="{html.escape(title)}" src="data:image/svg+xml;base64,{encoded}">'}
        return bundle


if "ipykernel" in sys.modules and not os.environ.get("PLOTLY_RENDERER"):
    io.renderers["leadsim"] = _WithPicture()
    io.renderers.default = "leadsim"
