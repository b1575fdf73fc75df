#!/usr/bin/env bash
# How fast edgar8k is on this machine, against what no Java program and no reader of files can undercut.
set -euo pipefail
export LC_NUMERIC=C   # EPOCHREALTIME has the locale's decimal mark

usage() {
  cat <<'USAGE'
Usage: measure-speed.sh [FOLDER]

Measures edgar8k against two baselines, each run in turn with its baseline, and prints the median, the
fastest and the slowest run in seconds and the ratio of the medians, tab-separated:

  one file   edgar8k parse FILE           against an empty Java main: java -Xshare:auto Hello
  options    edgar8k parse --compact FILE against the same
  batch      edgar8k parse -j 2 FOLDER    against cat FILES | wc -w
  large      edgar8k parse FILE           against cat FILE | wc -w: a small filing with a huge exhibit

and the peak memory of one run of each, where GNU time is installed as /usr/bin/time. Without a FOLDER
the batch is copies of the project's samples.

Needs java and javac for the empty main, and edgar8k: what the variable EDGAR8K names, else what this
clone has built, else what is on the PATH.
RUNS is the number of runs (11), MEGABYTES the size of the batch of copies (32), LARGE the size of the large
filing (200).
USAGE
}

case "${1-}" in
  -h | --help) usage; exit 0 ;;
esac
if [ "$#" -gt 1 ] || { [ "$#" -eq 1 ] && [ ! -d "$1" ]; }; then
  usage >&2
  exit 2
fi

samples=$(cd "$(dirname "$0")/.." && pwd)
built=$samples/../target/edgar8k/bin/edgar8k
[ -x "$built" ] || built=edgar8k
edgar8k=$(command -v "${EDGAR8K:-$built}") || { echo "measure-speed.sh: ${EDGAR8K:-$built}: not found" >&2; exit 127; }
for tool in java javac; do
  command -v "$tool" >/dev/null || { echo "measure-speed.sh: $tool: not found" >&2; exit 127; }
done
runs=${RUNS:-11}
megabytes=${MEGABYTES:-32}
large=${LARGE:-200}
sample=$samples/bare-document.txt

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

echo 'class Hello { public static void main(String[] arguments) {} }' >"$scratch/Hello.java"
javac -d "$scratch" "$scratch/Hello.java"

if [ "$#" -eq 1 ]; then
  batch=$(cd "$1" && pwd)
else
  batch=$scratch/batch
  copies=$((megabytes * 1048576 / $(cat "$samples"/*.txt | wc -c) + 1))
  for ((i = 0; i < copies; i++)); do
    mkdir -p "$batch/$i"
    cp "$samples"/*.txt "$batch/$i"
  done
fi
find "$batch" -type f -print0 >"$scratch/files"

# The sample, in ASCII as nearly all plain text is, with an exhibit that goes on and on.
{
  printf '<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<TEXT>\n'
  LC_ALL=C tr -d '\200-\377' <"$sample"
  printf '</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-99\n<SEQUENCE>2\n<TEXT>\n'
  awk -v bytes=$((large * 1000000)) 'BEGIN {
    for (line = 1; n < bytes; line++) { text = "Line " line " of an exhibit that goes on and on."; n += length(text) + 1; print text }
  }'
  printf '</TEXT>\n</DOCUMENT>\n'
} >"$scratch/large.txt"

hello() { java -Xshare:auto -cp "$scratch" Hello; }
one_file() { "$edgar8k" parse "$sample" >/dev/null; }
options() { "$edgar8k" parse --compact "$sample" >/dev/null; }
parse_batch() { "$edgar8k" parse --quiet -j 2 "$batch" >/dev/null 2>&1 || true; }   # a folder may hold other forms
parse_large() { "$edgar8k" parse "$scratch/large.txt" >/dev/null; }
read_large() { cat "$scratch/large.txt" | wc -w >/dev/null; }
read_batch() { xargs -0 cat <"$scratch/files" | wc -w >/dev/null; }

# Seconds that a function takes, to a file of its own.
clock() {
  local start=$EPOCHREALTIME end
  "$1"
  end=$EPOCHREALTIME
  echo $((${end/./} - ${start/./})) >>"$scratch/$1.$2"
}

# Median, fastest, slowest of the runs in a file of microseconds.
summary() {
  sort -n "$1" | awk '{ t[NR] = $1 / 1e6 } END { printf "%.3f\t%.3f\t%.3f", t[int((NR + 1) / 2)], t[1], t[NR] }'
}

compare() {
  local what=$1 measured=$2 baseline=$3 i
  "$baseline"; "$measured"   # so that both find the disk's cache as warm
  for ((i = 0; i < runs; i++)); do
    clock "$baseline" "$what"
    clock "$measured" "$what"
  done
  local ours theirs
  ours=$(summary "$scratch/$measured.$what")
  theirs=$(summary "$scratch/$baseline.$what")
  printf '%s\tedgar8k\t%s\t%s\n' "$what" "$ours" "$(awk -v a="${ours%%$'\t'*}" -v b="${theirs%%$'\t'*}" 'BEGIN { printf "%.2f", (b > 0) ? a / b : 0 }')"
  printf '%s\tbaseline\t%s\t1.00\n' "$what" "$theirs"
}

peak() {
  local what=$1
  shift
  [ -x /usr/bin/time ] || return 0
  /usr/bin/time -f %M -o "$scratch/peak" "$@" >/dev/null 2>&1 || true
  printf '%s\t%s MiB\n' "$what" "$(awk '/^[0-9]+$/ { printf "%.0f", $1 / 1024 }' "$scratch/peak")"
}

printf 'what\tof\tmedian\tfastest\tslowest\tratio\n'
compare one-file one_file hello
compare options options hello
compare batch parse_batch read_batch
compare large parse_large read_large
echo
printf 'peak memory of\t\n'
peak one-file "$edgar8k" parse "$sample"
peak batch "$edgar8k" parse --quiet -j 2 "$batch"
peak large "$edgar8k" parse "$scratch/large.txt"
