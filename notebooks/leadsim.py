"""LeadSim in a notebook: runs scenarios with the command leadsim, reads its results as data frames, plots them.

    import leadsim
    result = leadsim.compare("no-lead", "pilot", "expansion", replications=30)
    result.jail_population()                       # a Plotly figure
    result.differences.query("group == 'all'")     # a data frame with units and 95 % intervals

Columns are named as in docs/results.md. Every interval is simulation noise alone: what nobody knows about the parameters is not in it.
Needs Python 3.10, pandas, plotly and leadsim. What was run once, by the same leadsim from the same files, is loaded and not run again.
"""
from __future__ import annotations

import difflib
import functools
import hashlib
import json
import math
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import warnings
from pathlib import Path

try:
    import pandas
    from plotly import graph_objects
except ImportError as missing:
    raise ImportError(
        f"Python cannot find {missing.name}. Debian: sudo apt-get install python3-pandas python3-plotly, and start /usr/bin/python3. Elsewhere: {sys.executable} -m pip install pandas plotly"
    ) from None

import figures
from figures import band, bars, figure, line

ROOT = Path(__file__).resolve().parent.parent
SMALL = os.environ.get("LEADSIM_SMALL", "0") not in ("", "0")
"""Whether everything is run with few people and replications, to try a notebook in seconds: its numbers then mean nothing."""

NOISE = "simulation noise only: what nobody knows about the parameters is not in it."
GATES = {
    "served-arrests": "arrests where the programme works", "eligible-arrests": "... on an eligible charge", "arrest-referrals": "... offered diversion",
    "referrals": "referrals by all doors", "referrals-ineligible": "lost: records check", "referrals-declined": "lost: declined",
    "referrals-without-slot": "lost: no slot free", "slot-drop-outs": "lost: stopped waiting", "referrals-no-show": "lost: did not come", "enrolments": "enrolments",
}
PAYERS = {"cost-city": "city", "cost-state": "state", "cost-medicaid": "Medicaid", "cost-funder": "funder of the programme", "cost-total": "all payers"}
pandas.set_option("display.max_colwidth", 120)  # an estimate in words is longer than what pandas shows by itself


class LeadSimError(Exception):
    """What is wrong, and what to do."""

    def _render_traceback_(self):
        return [f"{type(self).__name__}: {self}"]  # a notebook shows this alone: the fault is in the input, not in the Python below it


class UnknownName(LeadSimError, KeyError):
    """A name that is not there, with the nearest that is."""

    __str__ = Exception.__str__

    def __init__(self, what, name, known):
        known = [str(one) for one in known]
        near = difflib.get_close_matches(str(name), known, 1, 0.5)
        super().__init__(f"There is no {what} {name!r}. {f'Did you mean {near[0]!r}?' if near else 'There are: ' + ', '.join(known) + '.'}")


class Table(pandas.DataFrame):
    """A data frame that names the nearest column where one is misspelt."""

    @property
    def _constructor(self):
        return Table

    def __getitem__(self, key):
        if isinstance(key, str) and key not in self.columns:
            raise UnknownName("column", key, self.columns)
        return super().__getitem__(key)


# --- Running -----------------------------------------------------------------------------------------------------------------------------------


def run(scenario, *, replications=30, seed=1, people=None, **levers) -> Result:
    """Runs a scenario.

    scenario: a file, or the name of one in scenarios/baltimore, such as "pilot".
    replications: independent repetitions of the same city. people: on the first day; left out, as many as the scenario says.
    levers: numbers of its policy in their units, by their path or a part that only one lever has, "_" for "-": cap=120 or **{"policy[1].cap": 400}.
    Raises LeadSimError if anything is wrong with them.
    """
    return _simulated("run", [scenario], replications, seed, people, levers)


def compare(baseline, other, *others, replications=30, seed=1, people=None, **levers) -> Result:
    """Compares scenarios with a baseline on common random numbers, replication by replication. See run.

    levers are set in every scenario but the baseline: compare("pilot", "pilot", cap=120) asks what twice the places would do.
    """
    return _simulated("compare", [baseline, other, *others], replications, seed, people, levers)


def batch(experiment, *, draws=None, replications=None, people=None) -> Result:
    """Runs an experiment: a file, or the name of one in experiments/. It sweeps levers, or draws what nobody knows; see docs/batches.md.

    draws, replications, people: instead of the numbers in the file.
    """
    file = _file(experiment, ROOT / "experiments", "experiment")
    if SMALL:
        draws = 12 if re.search("^draws:", file.read_text("utf-8"), re.MULTILINE) else None
        people, replications = 500, 2
    options = {"--draws": draws, "--replications": replications, "--people": people}
    result = _stored(file.stem, ["batch", file, *_words(options)])
    if len(result.table("failures")):
        warnings.warn(f"{len(result.table('failures'))} units of the batch failed and are left out; result.table('failures') says why.", stacklevel=2)
    return result


def load(folder) -> Result:
    """A result folder that leadsim run, compare or batch wrote. Raises LeadSimError if it is none."""
    return Result(folder)


def _simulated(command, scenarios, replications, seed, people, levers):
    if SMALL:
        replications, people = min(replications, 8), 500
    files = [_file(scenario, ROOT / "scenarios" / "baltimore", "scenario") for scenario in scenarios]
    settings = [word for lever, value in levers.items() for word in ("--set", f"{lever.replace('_', '-')}={value}")]
    name = "-".join([file.stem for file in files] + [str(value).replace("/", "") for lever in levers.items() for value in lever])
    return _stored(name[:60], [command, *files, *_words({"--replications": replications, "--seed": seed, "--people": people}), *settings])


def _words(options):
    return [str(word) for option, value in options.items() if value is not None for word in (option, value)]


def _file(given, folder, what):
    shipped = folder / f"{given}.yaml"
    if not re.fullmatch(r"[\w-]+", str(given)):
        return Path(given)
    if not shipped.is_file():
        raise UnknownName(what, given, sorted(file.stem for file in folder.glob("*.yaml")))
    return Path(os.path.relpath(shipped))


def _stored(name, arguments):
    """The result of a command, from its folder if the same leadsim ran it before with the same texts."""
    command, program = _leadsim()
    asked, named = [str(argument) for argument in arguments], [argument.name if isinstance(argument, Path) else argument for argument in arguments]
    texts = [file.read_bytes() for argument in arguments if isinstance(argument, Path) for file in _inputs(argument)]
    key = hashlib.sha256(b"\0".join([program, *(word.encode() for word in named), *texts])).hexdigest()[:12]
    folder = Path(os.environ.get("LEADSIM_RESULTS") or ROOT / "results" / "notebooks") / f"{name}-{key}"
    if (folder / "manifest.json").is_file():
        return Result(folder)
    resumes = asked[0] == "batch" and folder.is_dir()
    _tell([*command, *(["batch", "--resume", str(folder)] if resumes else [*asked, "--out", str(folder)])])
    return Result(folder)


def _inputs(file, known=()):
    """A scenario or experiment file and all that it names."""
    file = Path(os.path.normpath(file))
    if file in known or not file.is_file():
        return list(known)
    known = [*known, file]
    for named in re.findall(r"""(?:extends:|[\[,]|-)\s*["']?([^"'\[\],#\n]+?\.ya?ml)""", file.read_text("utf-8", "replace")):
        known = _inputs(file.parent / named, known)
    return known


def _leadsim():
    """How leadsim is started, and what tells this build of it from any other."""
    built = ROOT / "Lead.Sim.Runner" / "bin" / "Release" / "net10.0" / "leadsim.dll"
    found = os.environ.get("LEADSIM") or shutil.which("leadsim") or (built if built.is_file() else None)
    if found is None or not Path(found).is_file():
        what = f"LEADSIM names {found}, but there is no such file." if found else "leadsim is not built yet."
        raise LeadSimError(f"{what} This builds it: dotnet build -c Release {os.path.relpath(ROOT / 'Lead.Sim.Runner')} (needs the .NET 10 SDK, https://dotnet.microsoft.com/download)")
    parts = [Path(found), *sorted(Path(found).resolve().parent.glob("Lead.Sim.*.dll")), Path(found).resolve().with_name("leadsim.dll")]
    program = hashlib.sha256(b"".join(part.read_bytes() for part in dict.fromkeys(parts) if part.is_file())).digest()
    return (["dotnet", str(found)] if str(found).endswith(".dll") else [str(found)]), program


def _tell(command):
    """Runs a command and shows its latest line of progress while it runs; what it says is wrong becomes an exception."""
    try:
        from IPython import get_ipython
        from IPython.display import Markdown, display
        place = display(Markdown("*leadsim runs ...*"), display_id=True) if get_ipython() else None
    except ImportError:
        place = None
    if shutil.which(command[0]) is None:
        raise LeadSimError(f"{command[0]} is missing: LeadSim needs the .NET 10 SDK, https://dotnet.microsoft.com/download")
    said = []
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, encoding="utf-8") as process:
        try:
            for line in process.stderr:
                said.append(line.rstrip())
                if place:
                    place.update(Markdown(f"*{said[-1]}*"))
        except BaseException:
            process.terminate()
            raise
    if place:
        place.update(Markdown(""))
    if process.returncode:
        raise LeadSimError("\n".join(said[-100:]) or f"leadsim ended with code {process.returncode} and said nothing.")


# --- Results -----------------------------------------------------------------------------------------------------------------------------------


class Result:
    """What leadsim wrote into a folder: its tables as data frames, and figures of them."""

    def __init__(self, folder):
        self.folder = Path(folder)
        if not (self.folder / "results.sqlite").is_file():
            raise LeadSimError(f"{folder} is no finished result of leadsim: there is no results.sqlite in it.")

    def table(self, name) -> Table:
        """A table of results.sqlite, as docs/results.md and docs/batches.md name them."""
        if name not in self._tables:
            with sqlite3.connect(f"{self.folder.resolve().as_uri()}/results.sqlite?mode=ro", uri=True) as store:
                known = [row[0] for row in store.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
                if name not in known:
                    raise UnknownName("table", name, known)
                table = Table(pandas.read_sql_query(f'SELECT * FROM "{name}"', store))
                self._tables[name] = table.astype({column: float for column in table if table[column].isna().all()})  # intervals of a single replication
            store.close()
        return self._tables[name]

    @functools.cached_property
    def _tables(self):
        return {}

    @property
    def summary(self) -> Table:
        """A row a scenario, measure and group: mean over replications with unit and 95 % interval."""
        return self.table("summary")

    @property
    def differences(self) -> Table:
        """A row a scenario, measure and group: mean paired difference to the baseline with unit and 95 % interval."""
        return self.table("differences")

    @property
    def totals(self) -> Table:
        """A row a scenario, replication and group, a column a measure with underscores."""
        return self.table("totals")

    @property
    def monthly(self) -> Table:
        """A row a scenario, measure and month: mean over replications with unit, spread (sd) and 95 % interval."""
        return self.table("monthly_summary").merge(self.table("measures")[["measure", "unit"]], on="measure")

    @property
    def scenarios(self) -> list[str]:
        """Names of the scenarios, the baseline first."""
        return list(self.table("scenarios").sort_values("position")["scenario"])

    def value(self, measure, scenario=None, group="all") -> pandas.Series:
        """The row of summary of a measure; of the last scenario if none is named."""
        return self._row("summary", measure, scenario, group)

    def change(self, measure, scenario=None, group="all") -> pandas.Series:
        """The row of differences of a measure; of the last scenario if none is named."""
        return self._row("differences", measure, scenario, group)

    def _row(self, table, measure, scenario, group):
        rows = self._compared(table)
        for column, wanted in (("measure", measure), ("scenario", scenario or self.scenarios[-1]), ("group", group)):
            if wanted not in set(rows[column]):
                raise UnknownName(f"{column} in {table}", wanted, dict.fromkeys(rows[column]))
            rows = rows[rows[column] == wanted]
        return rows.iloc[0]

    def _compared(self, table):
        if "differences" in table and len(self.scenarios) == 1:
            raise LeadSimError("It is a single run, which has no differences: leadsim.compare compares.")
        return self.table(table)

    def _months(self, table, measure):
        rows = self._compared(table)
        if measure not in set(rows["measure"]):
            raise UnknownName(f"measure in {table}", measure, dict.fromkeys(rows["measure"]))
        about = self.table("measures").set_index("measure").loc[measure]
        unit = f"{about['unit']}, {'average of the month' if about['kind'] == 'census' else 'a month'}"
        return {scenario: rows[(rows["measure"] == measure) & (rows["scenario"] == scenario)] for scenario in self.scenarios if scenario in set(rows["scenario"])}, unit

    def jail_population(self) -> graph_objects.Figure:
        """People in jail by month in every scenario, with the range in which the baseline's replications lie."""
        months, _ = self._months("monthly_summary", "jail-census")
        baseline = months[self.scenarios[0]]
        spread = 1.96 * baseline["sd"].fillna(0)
        traces = [band(f"{self.scenarios[0]}: 95 % of replications", baseline["month"], baseline["mean"] - spread, baseline["mean"] + spread, figures.faint(0, 0.15), True)]
        return figure("Projected jail population", "", "people in jail, average of the month (axis not from 0)", traces + self._lines(months), f"Dark bands: 95 % interval of the mean, {NOISE}", "date")

    def difference(self, measure="jail-census") -> graph_objects.Figure:
        """By how much a monthly measure differs from the baseline, month by month."""
        months, unit = self._months("monthly_differences", measure)
        caption = f"Paired, replication by replication. Bands: 95 % interval of the mean difference, {NOISE}"
        return figure(f"Difference from {self.scenarios[0]}: {measure}", "", unit, self._lines(months), caption, "date")

    def gates(self) -> graph_objects.Figure:
        """How many pass each gate of the programme in a year, and where they are lost."""
        last = self.table("scenarios").iloc[0]
        years = (pandas.Timestamp(last["end"]) - pandas.Timestamp(last["start"])).days / 365.25
        return self._bars("From arrest to enrolment", "people or arrests, a year", GATES, [name for name in self.scenarios if self.value("referrals", name)["mean"] > 0], self.value, 1 / years)

    def costs(self) -> graph_objects.Figure:
        """What each payer pays more than in the baseline over the whole time; of a single run, what each pays."""
        others = self.scenarios[1:]
        return self._bars(*(("Added costs by payer", "million USD more than the baseline, whole time, undiscounted", PAYERS, others, self.change) if others
                            else ("Costs by payer", "million USD, whole time, undiscounted", PAYERS, self.scenarios, self.value)), 1e-6)

    def equity(self, measure="arrests") -> graph_objects.Figure:
        """Events for each 1,000 person-years by race and sex."""
        rows = self.table("rates_by_group")
        if measure not in set(rows["measure"]):
            raise UnknownName("measure in rates_by_group", measure, dict.fromkeys(rows["measure"]))
        rate, traces = "per_1000_person_years", []
        for n, scenario in enumerate(self.scenarios):
            shown = rows[(rows["measure"] == measure) & (rows["scenario"] == scenario) & (rows["is_small"] == 0)]
            traces.append(bars(scenario, shown["group"], shown[rate], shown[f"{rate}_lower95"], shown[f"{rate}_upper95"], n))
        return figure(f"By race and sex: {measure}", f"{measure} for each 1,000 person-years", "", traces, f"Groups with fewer than 10 a year are left out. 95 % intervals: {NOISE}", names_on_y=True)

    def _lines(self, months):
        bands = [band(name, rows["month"], rows["lower95"], rows["upper95"], figures.faint(self.scenarios.index(name))) for name, rows in months.items() if rows["lower95"].notna().all()]
        return bands + [line(name, rows["month"], rows["mean"], self.scenarios.index(name)) for name, rows in months.items()]

    def _bars(self, title, axis, measures, scenarios, row_of, factor):
        traces = []
        for name in scenarios:
            rows = [(words, row_of(measure, name)) for measure, words in measures.items()]
            traces.append(bars(name, [words for words, _ in rows], *(pandas.Series([row[key] * factor for _, row in rows]) for key in ("mean", "lower95", "upper95")), self.scenarios.index(name)))
        return figure(title, axis, "", traces, f"95 % intervals: {NOISE}", names_on_y=True)


# --- Words -----------------------------------------------------------------------------------------------------------------------------------


def text(row, factor=1.0, unit=None) -> str:
    """A row with mean, lower95 and upper95 in words and no more digits than its interval supports: 8.2 people (95 % interval 7.9 to 8.5)."""
    unit = unit or row["unit"].split(",")[0]
    ends = sorted(row[key] * factor for key in ("lower95", "upper95"))
    half = (ends[1] - ends[0]) / 2
    digits = 1 - math.floor(math.log10(half)) if half > 0 else 1
    mean, low, high = (f"{round(value, digits) + 0.0:,.{max(0, digits)}f}" for value in (row["mean"] * factor, *ends))
    return f"{mean} {unit} (a single replication: no interval)" if math.isnan(half) else f"{mean} {unit} (95 % interval {low} to {high})"


def say(sentence):
    """Shows a sentence, in Markdown, with what was computed in it."""
    from IPython.display import Markdown, display
    display(Markdown(sentence))
