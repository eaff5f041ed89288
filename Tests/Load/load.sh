#!/bin/sh
# Measures the release server beside nginx. `load.sh help` lists the parts; without arguments all of them run, in about two minutes.
# Everything happens on loopback, and whatever is started here is ended here.
command -v python3 >/dev/null || { echo "load: skipped, python3 is not installed"; exit 0; }
exec python3 "$(dirname "$0")/load.py" "$@"
