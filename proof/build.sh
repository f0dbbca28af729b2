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
  if grep -nE '\b(Admitted|admit|Axiom|Parameter|Conjecture|Abort)\b' law/*.v theorems/*.v extraction/*.v; then
    echo "a proof is missing" >&2
    exit 1
  fi
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
  if ! grep -A1 'Axioms:' build/checked.txt | grep -q '<none>'; then cat build/checked.txt; exit 1; fi
}

# Without the standard library of OCaml: the script then needs no file system, and runs in any engine.
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
  js_of_ocaml --opt 3 --enable use-js-string bare.js law.byte -o law.js
  cd ../..
}

compare() {
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
       END { printf "%d theorems proven, %d axioms\n", closed, open; exit open > 0 }' build/report.txt
}

case "${1:-all}" in
  compile) compile ;;
  check) compile; check ;;
  extract) compile; extract; compare ;;
  publish) compile; extract; publish ;;
  all) compile; check; extract; compare; report ;;
  *) sed -n '2,8p' "$0"; exit 2 ;;
esac
