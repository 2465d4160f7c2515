#!/usr/bin/env bash
# A Slurm of one's own on one machine: a controller and two nodes of one processor each, in a temporary folder, gone afterwards.
#   tests/cluster/slurm.sh COMMAND...   runs a command on it
#   tests/cluster/slurm.sh              prints the path of its slurm.conf and stays until its standard input ends
# Needs Debian's slurmctld, slurmd, slurm-client and munge. Nothing is installed, no service is started, no account is kept.
set -euo pipefail
PATH=$PATH:/usr/sbin:/sbin

for program in munged slurmctld slurmd sinfo sbatch; do
  command -v "$program" >/dev/null || { echo "$program is missing (Debian: slurmctld slurmd slurm-client munge)" >&2; exit 2; }
done

folder=$(mktemp -d "${TMPDIR:-/tmp}/leadsim-slurm-XXXXXX")
chmod 755 "$folder"
mkdir "$folder"/{state,log,node1,node2}
export SLURM_CONF=$folder/slurm.conf

clean_up() {
  set +e
  # Jobs first: those who run them would outlive the nodes.
  [ -e "$folder/slurmctld.pid" ] && squeue --noheader --format=%A | sort -u | xargs --no-run-if-empty timeout 5 scancel
  for _ in {1..50}; do
    [ -e "$folder/slurmctld.pid" ] && [ -n "$(timeout 5 squeue --noheader)" ] || break
    sleep 0.1
  done
  for daemon in node1 node2 slurmctld munged; do
    [ -s "$folder/$daemon.pid" ] && kill "$(cat "$folder/$daemon.pid")"
  done
  for _ in {1..50}; do
    compgen -G "$folder/*.pid" >/dev/null || break
    sleep 0.1
  done
  rm -rf "$folder"
}
trap clean_up EXIT
trap 'exit 130' INT TERM HUP

free_port() {
  local port
  while port=$((20000 + RANDOM % 12000)) && (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do :; done
  echo "$port"
}

host=$(uname -n)
host=${host%%.*}
cat >"$SLURM_CONF" <<CONF
ClusterName=leadsim
SlurmctldHost=$host(127.0.0.1)
SlurmUser=$(id -un)
SlurmdUser=$(id -un)
AuthType=auth/munge
# A task that is put back in the queue waits as long as its credential is good; 5 s is the least.
AuthInfo=socket=$folder/munge.socket,cred_expire=5
CredType=cred/munge
SlurmctldPort=$(free_port)
SlurmctldPidFile=$folder/slurmctld.pid
SlurmctldLogFile=$folder/log/slurmctld
SlurmdPidFile=$folder/%n.pid
SlurmdLogFile=$folder/log/%n
SlurmdSpoolDir=$folder/%n
StateSaveLocation=$folder/state
# Works in a container: no control groups, no service manager.
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=batch_sched_delay=0,bf_interval=1,sched_interval=1,sched_min_interval=0
SlurmdParameters=config_overrides
ReturnToService=2
KillWait=1
NodeName=node1 NodeHostname=$host NodeAddr=127.0.0.1 Port=$(free_port) CPUs=1 RealMemory=2000
NodeName=node2 NodeHostname=$host NodeAddr=127.0.0.1 Port=$(free_port) CPUs=1 RealMemory=2000
PartitionName=main Nodes=node1,node2 Default=YES MaxTime=INFINITE State=UP
CONF

(umask 077 && head -c 1024 /dev/urandom >"$folder/munge.key")
munged --force --num-threads=2 --key-file="$folder/munge.key" --socket="$folder/munge.socket" --pid-file="$folder/munged.pid" \
  --log-file="$folder/log/munged" --seed-file="$folder/munge.seed" 2>"$folder/log/munged.start"
slurmctld -f "$SLURM_CONF"
slurmd -N node1 -f "$SLURM_CONF"
slurmd -N node2 -f "$SLURM_CONF"

for _ in {1..200}; do
  [ "$(sinfo --noheader --Node --states=idle 2>/dev/null | wc -l)" -eq 2 ] && break
  sleep 0.1
done
if [ "$(sinfo --noheader --Node --states=idle 2>/dev/null | wc -l)" -ne 2 ]; then
  echo "Slurm did not start:" >&2
  tail -n 5 "$folder"/log/* >&2
  exit 1
fi

if [ $# -gt 0 ]; then
  "$@"
else
  echo "$SLURM_CONF"
  cat >/dev/null
fi
