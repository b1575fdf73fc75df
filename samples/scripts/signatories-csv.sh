#!/usr/bin/env bash
# Everyone who signed the 8-Ks given, as CSV: one line a signatory and registrant.
# Filings that edgar8k cannot read are named on stderr and left out; the exit status is then 1.
set -euo pipefail

usage() {
  cat <<'USAGE'
Usage: signatories-csv.sh FILE|FOLDER|ARCHIVE...

Parses the 8-Ks given and prints CSV with a heading line:
source, form_type, registrant, date, name, title, signed (true: a conformed signature stands there).
A person who signs for several registrants has a line for each.

Needs jq, and edgar8k on the PATH or named by the variable EDGAR8K.
Example: signatories-csv.sh filings/2004 >signatories.csv
USAGE
}

case "${1-}" in
  -h | --help) usage; exit 0 ;;
esac
if [ "$#" -eq 0 ]; then
  usage >&2
  exit 2
fi
for path in "$@"; do
  case "$path" in
    -?*) echo "signatories-csv.sh: $path: unknown option" >&2; usage >&2; exit 2 ;;
  esac
done

edgar8k=${EDGAR8K:-edgar8k}
for tool in "$edgar8k" jq; do
  command -v "$tool" >/dev/null || { echo "signatories-csv.sh: $tool: not found" >&2; exit 127; }
done

echo 'source,form_type,registrant,date,name,title,signed'
"$edgar8k" parse --compact "$@" |
  jq -r '. as $filing
    | .signatures[] as $signature
    | $signature.signatories[]
    | [$filing.source, $filing.formType, $signature.registrant, $signature.date, .name, .title, .signed]
    | @csv'
