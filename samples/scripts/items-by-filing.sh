#!/usr/bin/env bash
# The items of every 8-K in a folder, as tab-separated values: source, date of report, item numbers.
# Filings that edgar8k cannot read are named on stderr and left out; the exit status is then 1.
set -euo pipefail

usage() {
  cat <<'USAGE'
Usage: items-by-filing.sh FOLDER

Parses every 8-K under FOLDER and prints one line a filing, tab-separated, after a heading:
source, date of report (YYYY-MM-DD), item numbers (comma-separated, in printed order).

Needs jq, and edgar8k on the PATH or named by the variable EDGAR8K.
Example: items-by-filing.sh filings/2004 | awk -F'\t' '$3 ~ /(^|,)4(,|$)/'
USAGE
}

case "${1-}" in
  -h | --help) usage; exit 0 ;;
esac
if [ "$#" -ne 1 ] || [ ! -d "$1" ]; then
  usage >&2
  exit 2
fi
folder=$1
case "$folder" in -*) folder=./$folder ;; esac   # a folder's name is never an option

edgar8k=${EDGAR8K:-edgar8k}
for tool in "$edgar8k" jq; do
  command -v "$tool" >/dev/null || { echo "items-by-filing.sh: $tool: not found" >&2; exit 127; }
done

printf 'source\tdate\titems\n'
"$edgar8k" parse --compact "$folder" |
  jq -r '[.source, .coverPage.dateOfReport, ([.items[].number] | join(","))] | @tsv'
