#!/usr/bin/env bash
# Proves the Dockerfile's runtime stage without a container engine: a minimal Debian 12 root made by debootstrap, with only the
# packages that the stage installs, in which the binary must start as its own user, answer, and end on SIGTERM.
# Usage: minimal-root.sh [BINARY]   (root is needed; the root folder is removed afterwards)
set -euo pipefail
cd "$(dirname "$0")/../.."
binary=${1:-.build/release/scrub}
root=$(mktemp -d /tmp/scrub-root.XXXXXX)
# The service runs as a user of its own, who must be able to enter.
chmod 755 "$root"
trap 'umount "$root/proc" 2>/dev/null || true; rm -rf "$root"' EXIT

# The runtime stage's own words: the package list after the second FROM.
packages=$(awk '/^FROM debian/ {stage=1} stage && /--no-install-recommends/ {getline; print; exit}' Dockerfile | tr -d '\\' | xargs)
mirror=$(awk '/^URIs:/ { print $2; exit } /^deb / { print $2; exit }' /etc/apt/sources.list.d/*.sources /etc/apt/sources.list 2>/dev/null || true)
debootstrap --variant=minbase --include="$(echo "$packages" | tr ' ' ',')" bookworm "$root" "${mirror:-http://deb.debian.org/debian}" >/dev/null

install --strip "$binary" "$root/usr/local/bin/scrub"
chroot "$root" useradd --system --uid 10001 --home-dir /nonexistent --shell /usr/sbin/nologin scrub
mount -t proc proc "$root/proc"
chroot --userspec=scrub "$root" /usr/local/bin/scrub serve --port 0 >"$root/out" 2>"$root/err" &
for _ in $(seq 100); do grep -q '^listening on ' "$root/out" && break; sleep 0.1; done
address=$(sed -n 's/^listening on //p' "$root/out")
[ -n "$address" ] || { echo "the binary did not start:"; cat "$root/err"; exit 1; }
chroot "$root" curl -fsS "$address/healthz"
chroot "$root" curl -fsS "$address/v1/scrub" -d \
  '{"serviceDate":"2026-11-20","serviceLines":[{"procedureCode":"97530","modifiers":["GP"],"units":1,"minutes":15}]}'
server=$(pgrep -f "scrub serve --port 0" | tail -1)
kill -TERM "$server"
for _ in $(seq 100); do kill -0 "$server" 2>/dev/null || break; sleep 0.1; done
kill -0 "$server" 2>/dev/null && { echo "the binary did not end on SIGTERM"; exit 1; }
echo "the runtime stage's packages suffice: $packages"
