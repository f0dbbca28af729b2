#!/usr/bin/env bash
# Compiles the proof and extracts the checker: Coq to OCaml to JavaScript. Everything it makes is in build/.
set -euo pipefail
cd "$(dirname "$0")"
