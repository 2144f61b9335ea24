#!/bin/bash
# Compiles the benchmarks of single stages (src/jmh), runs them, and prints a table of their times: the
# whole benchmark, and its part for each sentence, word or sample. Java is set up as the launcher does.
# usage: src/bench/micro.sh [REGEX [JMH OPTIONS]]
#   src/bench/micro.sh 'Encoding.*flac' -i 20       one benchmark, longer
#   src/bench/micro.sh Synthesis -prof gc           JMH says more; -h lists its options
#   LECTERN_JAVA_OPTIONS=-XX:TieredStopAtLevel=4 src/bench/micro.sh     with the second compiler
set -euo pipefail
cd "$(dirname "$0")/../.."
regex=${1:-.}
[ $# -eq 0 ] || shift
mvn -q -B -Pjmh process-classes dependency:build-classpath -Dmdep.outputFile=target/jmh/classpath >&2
LC_ALL=C java -cp "target/jmh/classes:target/classes:$(cat target/jmh/classpath)" org.openjdk.jmh.Main \
  -foe true -jvmArgsAppend "-XX:TieredStopAtLevel=1 ${LECTERN_JAVA_OPTIONS:-}" \
  -rf csv -rff target/jmh/result.csv "$@" "$regex" >&2
LC_ALL=C awk -F , '
  function time(ns) {
    if (ns < 999.5) return sprintf("%.3g ns", ns)
    if (ns < 999.5e3) return sprintf("%.3g µs", ns / 1e3)
    if (ns < 999.5e6) return sprintf("%.3g ms", ns / 1e6)
    return sprintf("%.3g s", ns / 1e9)
  }
  function rounded(x) { for (unit = 1; x / unit >= 1000; unit *= 10); return int(x / unit + 0.5) * unit }
  NR == 1 { print "| benchmark | time | of which |"; print "|---|---|---|"; next }
  { gsub(/"/, ""); name = $1; sub(/^lectern\./, "", name); counted = name; sub(/:.*/, "", name) }
  counted == name { names[++n] = name; whole[name] = time($5); error[name] = $6 / $5 * 100; next }
  { sub(/.*:/, "", counted) }
  counted !~ /^(sentences|words|samples|seconds)$/ { next }
  counted == "seconds" { part = rounded(1e9 / $5) " times as fast as it plays" }
  counted != "seconds" { part = time($5) " a " substr(counted, 1, length(counted) - 1) }
  name in parts { part = parts[name] ", " part }
  { parts[name] = part }
  END { for (i = 1; i <= n; i++)
    printf "| %s | %s ± %.0f %% | %s |\n", names[i], whole[names[i]], error[names[i]], parts[names[i]] }
' target/jmh/result.csv
