#!/usr/bin/env bash
# Makes the pictures of a report that the README shows, from a comparison. Needs Debian's chromium.
#   docs/pictures/make.sh          runs the comparison first
#   docs/pictures/make.sh DIR      from its result folder
set -euo pipefail
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
result=$(realpath "${1:-$scratch/result}")
cd "$(dirname "$0")/../.."

if [ $# -eq 0 ]; then
  dotnet run -c Release --project Lead.Sim.Runner -- compare scenarios/baltimore/{no-lead,pilot,expansion}.yaml --replications 60 --out "$result"
fi

# picture NAME PART HEIGHT: the page from one of its parts on, in a frame since a browser without a window begins every page at its top.
picture() {
  local width=760
  echo "<body style=margin:0><iframe scrolling=no style='border:0;width:${width}px;height:$3px' src='file://$result/report.html#$2'></iframe>" >"$scratch/$1.html"
  chromium --headless --no-sandbox --hide-scrollbars --virtual-time-budget=20000 --window-size="$width,$3" --screenshot="$PWD/docs/pictures/$1.png" "file://$scratch/$1.html" 2>"$scratch/chromium"
}
picture report-verdict "" 1000
picture report-enrolled enrolled-by-month 345
ls -l docs/pictures
