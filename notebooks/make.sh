#!/usr/bin/env bash
# Executes the notebooks at full size and saves their outputs in them: some minutes. For those who change leadsim or a notebook.
set -euo pipefail
cd "$(dirname "$0")"
unset LEADSIM_SMALL PLOTLY_RENDERER
python=${PYTHON:-/usr/bin/python3}

# The second time everything comes from the results of the first, so that no trace of progress is saved.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
for notebook in ${*:-0*.ipynb}; do
  "$python" -m nbconvert --to notebook --execute "$notebook" --output-dir "$scratch"
  "$python" -m nbconvert --to notebook --execute --inplace --ExecutePreprocessor.record_timing=False "$notebook"
done

# Lists of numbers and months on one line each: a third of the size.
"$python" - <<'END'
import glob, re
for path in glob.glob("0*.ipynb"):
    text = open(path, encoding="utf-8").read()
    text = re.sub(r'\[\s+((?:(?:-?[\d.e+-]+|null|"\d{4}-\d\d")(?:,\s+|(?=\s+\])))+)\s+\]', lambda match: "[" + re.sub(r",\s+", ",", match[1]) + "]", text)
    open(path, "w", encoding="utf-8").write(text)
END

# The picture that README.md shows.
"$python" - <<'END'
import glob, json
outputs = [output for cell in json.load(open(glob.glob("01-*.ipynb")[0]))["cells"] for output in cell.get("outputs", [])]
pictures = ["".join(output["data"]["image/svg+xml"]) for output in outputs if "image/svg+xml" in output.get("data", {})]
open("../docs/pictures/notebook-difference.svg", "w").write(next(picture for picture in pictures if "Difference from no-lead" in picture) + "\n")
END
