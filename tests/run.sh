#!/usr/bin/env bash
# Runs every test. Installs what the tests need beyond the .NET SDK where it may; otherwise says what is missing.
#   tests/run.sh            tests that need something missing are shown as skipped
#   tests/run.sh --strict   nothing may be skipped
set -uo pipefail
cd "$(dirname "$0")/.."

strict=false
case "${1:-}" in
  "") ;;
  --strict) strict=true ;;
  *) echo "usage: tests/run.sh [--strict]" >&2; exit 2 ;;
esac

command -v dotnet >/dev/null || { echo "The .NET 10 SDK is missing: https://dotnet.microsoft.com/download" >&2; exit 2; }

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# TestU01, the statistical tests of the random numbers, is free to use but not free software: Debian keeps it in a section that few machines list.
has_testu01() { PATH=$PATH:/sbin ldconfig -p 2>/dev/null | grep -q 'libtestu01\.so\.0'; }

install_testu01() {
  local release mirror options=(-o "Dir::Etc::sourcelist=$scratch/non-free.list")
  release=$(. /etc/os-release && [ "${ID:-}" = debian ] && echo "$VERSION_CODENAME") || return 1
  [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null || return 1
  # The mirror that the machine uses already.
  mirror=$(grep -rhoE 'https?://[^ ]+' /etc/apt/sources.list /etc/apt/sources.list.d 2>/dev/null | grep -E '/debian/?$' | head -n 1)
  [ -n "$mirror" ] || return 1
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $release non-free" >"$scratch/non-free.list"
  chmod 755 "$scratch"
  apt-get "${options[@]}" update && DEBIAN_FRONTEND=noninteractive apt-get "${options[@]}" install -y --no-install-recommends libtestu01-0
}

if ! has_testu01; then
  echo "TestU01 is missing; installing Debian's libtestu01-0."
  install_testu01 >"$scratch/install" 2>&1 || tail -n 3 "$scratch/install" >&2
  has_testu01 || echo "TestU01 could not be installed (Debian: libtestu01-0, section non-free, as root): its tests are skipped." >&2
fi

# Reports are tried in a real browser.
chromium=/usr/bin/chromium

install_from_debian() {
  local root=()
  [ "$(id -u)" -eq 0 ] || { sudo -n true && root=(sudo -n); } || return 1
  command -v apt-get >/dev/null || return 1
  "${root[@]}" apt-get update && "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
}

if [ ! -x "$chromium" ]; then
  echo "Chromium is missing; installing Debian's."
  told=$(install_from_debian chromium 2>&1) || tail -n 3 <<<"$told" >&2
  [ -x "$chromium" ] || echo "Chromium could not be installed (Debian: chromium, as root): tests of the report in a browser are skipped." >&2
fi

# Batches are submitted to a real Slurm: see tests/cluster/slurm.sh.
slurm=(slurmctld slurmd slurm-client munge)
has_slurm() { (PATH=$PATH:/usr/sbin:/sbin; command -v munged && command -v slurmctld && command -v slurmd && command -v sbatch) >/dev/null; }

if ! has_slurm; then
  echo "Slurm is missing; installing Debian's."
  told=$(install_from_debian "${slurm[@]}" 2>&1) || tail -n 3 <<<"$told" >&2
  has_slurm || echo "Slurm could not be installed (Debian: ${slurm[*]}, as root): tests of clusters are skipped." >&2
fi

# Notebooks are executed as their readers do.
jupyter=(jupyter-nbconvert python3-ipykernel python3-pandas python3-plotly)
has_jupyter() { local python; for python in /usr/bin/python3 python3; do "$python" -c 'import nbconvert, ipykernel, pandas, plotly' 2>/dev/null && return 0; done; return 1; }

if ! has_jupyter; then
  echo "Jupyter with pandas and plotly is missing; installing Debian's."
  told=$(install_from_debian "${jupyter[@]}" 2>&1) || tail -n 3 <<<"$told" >&2
  has_jupyter || echo "Jupyter could not be installed (Debian: ${jupyter[*]}, as root): tests of the notebooks are skipped." >&2
fi

log=$scratch/log
dotnet build LeadSim.sln -c Release --nologo -v quiet || { echo "The build failed." >&2; exit 1; }
dotnet test LeadSim.sln -c Release --no-build --nologo 2>&1 | tee "$log"
status=${PIPESTATUS[0]}

# "Passed!  - Failed: 0, Passed: 12, Skipped: 0, Total: 12, ..." once a test project.
read -r passed failed skipped < <(awk '
  /^(Passed|Failed|Skipped)! +- / {
    gsub(/,/, "")
    for (i = 1; i < NF; i++) { if ($i == "Failed:") f += $(i + 1); if ($i == "Passed:") p += $(i + 1); if ($i == "Skipped:") s += $(i + 1) }
  }
  END { print p + 0, f + 0, s + 0 }' "$log")

if [ "$passed" -eq 0 ]; then
  echo "No test ran." >&2
  status=1
fi
if $strict && [ "$skipped" -gt 0 ]; then
  echo "Tests were skipped, but nothing may be." >&2
  status=1
fi
[ "$failed" -gt 0 ] && status=1
echo "$passed passed, $failed failed, $skipped skipped"
exit "$status"
