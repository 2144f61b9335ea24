#!/bin/bash
# Measures whole processes in turns (A B A B ...) and prints a table of medians: processor time,
# wall time and peak memory of Lectern, flite (kal16) and espeak-ng, all writing WAV.
# usage: src/bench/compare.sh [ARTICLE [ROUNDS]]     Debian: flite espeak-ng time
# In a command of "run" below, OUT stands for a folder of its own.
set -euo pipefail
article=${1:-seeds/mali-sanctions.txt}
rounds=${2:-7}
runs=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Each run has a folder of its own, and none is removed before the end: ext4 makes new files slowly while
# many others have just been deleted.
run() { # NAME COMMAND...: adds a line "processor wall KiB" to the file of that name
  local name=$1
  shift
  out=$work/out$((++runs))
  mkdir "$out"
  sync
  /usr/bin/time -q -a -o "$work/$name" -f '%U %S %e %M' "${@//OUT/$out}" >/dev/null 2>"$work/errors" ||
    { cat "$work/errors" >&2; exit 1; }
}

for ((i = 0; i < rounds; i++)); do
  run flite flite -voice kal16 -f "$article" -o OUT/flite.wav
  run lectern target/lectern/bin/lectern read -q -o OUT/lectern "$article"
  run espeak-ng espeak-ng -f "$article" -w OUT/espeak.wav
done

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

cpu0=$(awk '{ print $1 + $2 }' "$work/flite" | median)
wall0=$(awk '{ print $3 }' "$work/flite" | median)
printf '| program | CPU s | x flite | wall s | x flite | peak MiB |\n|---|---|---|---|---|---|\n'
for name in flite lectern espeak-ng; do
  cpu=$(awk '{ print $1 + $2 }' "$work/$name" | median)
  wall=$(awk '{ print $3 }' "$work/$name" | median)
  peak=$(awk '{ print $4 }' "$work/$name" | median)
  awk -v n="$name" -v c="$cpu" -v w="$wall" -v p="$peak" -v c0="$cpu0" -v w0="$wall0" \
    'BEGIN { printf "| %s | %.2f | %.2f | %.2f | %.2f | %.0f |\n", n, c, c / c0, w, w / w0, p / 1024 }'
done
