#!/usr/bin/env bash
# Proves the theorems and extracts the checker, in build/: Coq to OCaml to JavaScript.
#   build.sh           everything below, in this order
#   build.sh compile   compiles the definitions, the theorems and their proofs
#   build.sh check     has the independent checker of Coq go through them: no axioms
#   build.sh extract   extracts the checker, and compares it with the published script, byte by byte
#   build.sh publish   extracts the checker, and publishes it with its digest
set -euo pipefail
cd "$(dirname "$0")"
published=../conformance/proven-checker

missing=()
for program in coqc coqdep coqchk ocamlc js_of_ocaml; do
  command -v "$program" >/dev/null || missing+=("$program")
done
if [ "${#missing[@]}" -gt 0 ]; then
  echo "not run: ${missing[*]} not found; on Debian: apt-get install --no-install-recommends coq libcoq-stdlib ocaml-nox js-of-ocaml" >&2
  exit 3
fi

paths=(-Q law Law -Q theorems Theorems)

compile() {
  if grep -nE '\b(Admitted|admit|Axiom|Parameter|Conjecture|Abort|Unset (Guard|Positivity|Universe) Checking|bypass_check)\b' law/*.v theorems/*.v extraction/*.v; then
    echo "a proof is missing" >&2
    exit 1
  fi
  # What is printed of a theorem is printed of the one that its sentence names.
  awk '/^Eval/ { match($0, /\([A-Za-z0-9_]*;/); named = substr($0, RSTART + 1, RLENGTH - 2); sentences++ }
       /^Print Assumptions/ { prints++; if ($3 != named ".") { print FILENAME ":" FNR ": not " named; wrong = 1 } }
       END { if (sentences != prints) { print sentences " sentences, " prints " theorems"; wrong = 1 } exit wrong }' theorems/Everything.v >&2
  mkdir -p build
  cp -rp law theorems extraction build/
  cd build
  # In the order of what needs what, two at a time: a file is begun when all that it needs is there.
  coqdep "${paths[@]}" law/*.v theorems/*.v 2>/dev/null | grep '\.vo ' | grep -v '^theorems/Everything' | sed 's/ [^ ]*\.glob[^:]*:/:/; s/\.vo[^:]*:/.vo:/' >needs
  { echo "all: $(cut -d: -f1 needs | tr '\n' ' ')"; cat needs; printf '%%.vo:\n\t@coqc %s $*.v\n' "${paths[*]}"; } >needs.mk
  if command -v make >/dev/null; then
    make -s -j2 -f needs.mk all >compiled.txt
  else
    for file in $(coqdep "${paths[@]}" -sort law/*.v theorems/*.v 2>/dev/null); do coqc "${paths[@]}" "$file"; done >compiled.txt
  fi
  coqc "${paths[@]}" theorems/Everything.v >report.txt
  cd ..
}

check() {
  cd build
  coqchk -silent -o "${paths[@]}" $(cd theorems && for file in *.v; do echo "Theorems.${file%.v}"; done) Law.Reading >checked.txt 2>&1 || { cat checked.txt; exit 1; }
  cd ..
  # No axioms, and nothing that Coq was told to believe: universes, recursion that ends, positivity.
  if [ "$(grep -c '^\* .*: <none>$' build/checked.txt)" -ne 4 ] || [ "$(grep -c '^\* ' build/checked.txt)" -ne 5 ]; then
    cat build/checked.txt
    exit 1
  fi
}

# Without the standard library of OCaml and the runtime of js_of_ocaml: the script leaves its surroundings alone.
extract() {
  cd build/extraction
  coqc -Q ../law Law Extract.v
  : >std_exit.ml
  : >camlheader
  local bare=(-nopervasives -nostdlib -I .)
  ocamlc "${bare[@]}" -c std_exit.ml
  ocamlc "${bare[@]}" -c big.ml
  ocamlc "${bare[@]}" -c law.mli
  ocamlc "${bare[@]}" -c law.ml main.ml
  ocamlc "${bare[@]}" -noautolink -no-check-prims big.cmo law.cmo main.cmo -o law.byte
  js_of_ocaml --noruntime --opt 3 --enable use-js-string bare.js law.byte -o law.js
  cd ../..
}

compare() {
  (cd "$published" && sha256sum --check --quiet sha256sums.txt)
  if ! cmp build/extraction/law.js "$published/law.js"; then
    echo "the extracted checker is not the published one; made with $(coqc --print-version), js_of_ocaml $(js_of_ocaml --version), published with $(cat "$published/made-with.txt")" >&2
    exit 1
  fi
}

publish() {
  cp build/extraction/law.js "$published/law.js"
  echo "Coq $(coqc --print-version), js_of_ocaml $(js_of_ocaml --version)" >"$published/made-with.txt"
  (cd "$published" && sha256sum law.js reader.mjs >sha256sums.txt)
}

# The theorems with what they rest on, as Coq itself prints it.
report() {
  awk '/= "Theorem/ { sub(/^ *= "/, ""); sub(/"$/, ""); print; next } /^ *: string$/ { next }
       /Closed under the global context/ { closed++; next } { print "  " $0; open++ }
       END { printf "%d theorems proven, %d axioms\n", closed, open; exit open > 0 || closed == 0 }' build/report.txt
}

case "${1:-all}" in
  compile) compile ;;
  check) compile; check ;;
  extract) compile; extract; compare ;;
  publish) compile; extract; publish ;;
  all) rm -rf build; compile; check; extract; compare; report ;;
  *) sed -n '2,8p' "$0"; exit 2 ;;
esac
