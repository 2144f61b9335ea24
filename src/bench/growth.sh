#!/bin/bash
# Measures how time and memory grow with the length of a text: for each number of words, the text up to
# the paragraph that reaches it; prints processor time, time, both for 1,000 words, and peak memory.
# The text should be alike from start to end, and no paragraph come twice (it would be spoken once).
# A million words take some 10 GB on the disk for a while.
# usage: src/bench/growth.sh TEXT [WORDS...]     Debian: time
set -euo pipefail
text=$1
shift
[ $# -gt 0 ] || set -- 1000 10000 100000 1000000
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

printf '| words | CPU s | for 1,000 words | wall s | for 1,000 words | peak MiB |\n|---|---|---|---|---|---|\n'
for words in "$@"; do
  awk -v most="$words" 'BEGIN { RS = ""; ORS = "\n\n" } { print; n += NF; if (n >= most) exit }' \
    "$text" >"$work/text.txt"
  /usr/bin/time -q -o "$work/time" -f '%U %S %e %M' \
    target/lectern/bin/lectern read -q -o "$work/$words" "$work/text.txt"
  read -r user system wall peak <"$work/time"
  awk -v n="$(wc -w <"$work/text.txt")" -v u="$user" -v s="$system" -v w="$wall" -v p="$peak" \
    'BEGIN { printf "| %d | %.2f | %.3f | %.2f | %.3f | %.0f |\n", n, u + s, 1000 * (u + s) / n, w, 1000 * w / n, p / 1024 }'
done
