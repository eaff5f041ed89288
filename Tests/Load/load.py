"""Prints what a scrubbed claim costs the release server, beside nginx that only reads it. Called by load.sh."""
import gzip
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from servers import request, start_nginx, start_scrub

HERE = os.path.dirname(os.path.abspath(__file__))
RELEASE = os.environ.get("RELEASE", os.path.join(HERE, "../../.build/release"))
ROUNDS = int(os.environ.get("ROUNDS", "5"))
ROUND_SECONDS = int(os.environ.get("ROUND_SECONDS", "3"))
LINES = int(os.environ.get("LINES", "100000"))


class Load:
    def __init__(self, directory):
        self.directory = directory
        self.binary = os.path.join(RELEASE, "scrub")
        if not os.path.exists(self.binary):
            raise SystemExit(f"load: skipped, {self.binary} is not built (make build)")
        self.claim, self.flagged = (
            subprocess.check_output([os.path.join(RELEASE, "scrub-bench"), "--samples", "--claim", name]).rstrip()
            for name in ["clean", "flagged"])
        self.body = self.file("claim.json", self.claim)
        self.scrub = start_scrub(self.binary)
        self.nginx = start_nginx(directory) if shutil.which("nginx") else None
        reply = self.scrub.post(self.claim)
        if not reply.startswith(b"HTTP/1.1 200"):
            raise SystemExit(f"load: the server does not scrub: {reply[:200]!r}")

    def stop(self):
        for server in [self.scrub, self.nginx]:
            if server:
                server.stop()

    def file(self, name, content):
        path = os.path.join(self.directory, name)
        with open(path, "wb") as file:
            file.write(content)
        return path

    @property
    def servers(self):
        return [server for server in [self.scrub, self.nginx] if server]

    # Load by wrk

    def wrk(self, server, connections, *arguments):
        """Requests, errors, seconds, p50 and p99 in µs, and processor seconds of the server."""
        threads = min(2, connections)
        before = server.cpu()
        out = subprocess.check_output(
            ["wrk", "-t", str(threads), "-c", str(connections), "-d", f"{ROUND_SECONDS}s", "-s", f"{HERE}/post.lua",
             f"http://127.0.0.1:{server.port}/v1/scrub", "--", self.body, *map(str, arguments)], text=True)
        cpu = server.cpu() - before
        result = next(line for line in out.splitlines() if line.startswith("RESULT")).split()[1:]
        requests, errors, duration, p50, p99 = map(int, result)
        return requests, errors, duration / 1e6, p50, p99, cpu

    def compare(self, title, connections, *arguments):
        """Drives both servers in turn, so that what else the machine does befalls both alike."""
        if not shutil.which("wrk"):
            return print(f"{title}: skipped, wrk is not installed")
        rounds = {server.name: [] for server in self.servers}
        for _ in range(ROUNDS):
            for server in self.servers:
                rounds[server.name].append(self.wrk(server, connections, *arguments))
        print(f"{title}, {ROUNDS} rounds of {ROUND_SECONDS} s each")
        medians = {}
        for name, results in rounds.items():
            medians[name] = [
                statistics.median(values) for values in zip(*(
                    (cpu / requests * 1e6, requests / seconds, p50, p99)
                    for requests, _, seconds, p50, p99, cpu in results))]
            cpu, rate, p50, p99 = medians[name]
            errors = sum(result[1] for result in results)
            print(f"  {name}: {cpu:.1f} µs of processor a request, {rate:,.0f} requests/s, p50 {p50:.0f} µs, p99 {p99:.0f} µs"
                  + (f", {errors} errors" if errors else ""))
        if self.nginx:
            cpu, rate, p50, p99 = (ours / theirs for ours, theirs in zip(medians["scrub"], medians["nginx"]))
            print(f"  ÷ nginx: processor {cpu:.2f}, requests/s {rate:.2f}, p50 {p50:.2f}, p99 {p99:.2f}")

    def keepalive(self):
        """64 and 256 connections that are kept"""
        self.compare("64 connections", 64)
        self.compare("256 connections", 256)

    def one(self):
        """one connection, one request after another"""
        self.compare("1 connection", 1)

    def paced(self):
        """about 5,000 requests a second"""
        self.compare("about 5,000 requests/s", 64, "keep", 12)

    def close(self):
        """a connection a request"""
        self.compare("a connection a request, 64 at a time", 64, "close")

    # Memory

    def idle(self):
        """10,000 idle connections"""
        count = 10_000
        limit = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        if limit < count + 100:
            return print(f"idle connections: skipped, no more than {limit} open files are allowed")
        resource.setrlimit(resource.RLIMIT_NOFILE, (limit, limit))
        for server in self.servers:
            links = []
            try:
                for _ in range(count):
                    links.append(server.connect())
                    if len(links) == 100:
                        before = server.rss()
                    links[-1].sendall(request(self.claim))
                    links[-1].recv(65536)
                each = (server.rss() - before) / (count - 100)
                print(f"{count} idle connections, each has had a reply: {server.name} {each:.0f} bytes each")
            except OSError as error:
                print(f"{count} idle connections: {server.name} took {len(links)}, then: {error}")
            finally:
                for link in links:
                    link.close()

    def batch(self):
        """NDJSON, plain and gzipped"""
        if not shutil.which("curl"):
            return print("batch: skipped, curl is not installed")
        lines = bytearray()
        for index in range(LINES):
            claim = self.flagged if index % 4 == 3 else self.claim
            lines += claim.replace(b"A-1001", b"A-%d" % index) + b"\n"
        plain = self.file("claims.ndjson", lines)
        zipped = self.file("claims.ndjson.gz", gzip.compress(lines, 6))
        self.stream(f"{LINES:,} lines of NDJSON, {len(lines) >> 20} MB", plain)
        self.stream("the same gzipped", zipped, "-H", "Content-Encoding: gzip")
        os.remove(plain)
        os.remove(zipped)

    def stream(self, title, path, *headers):
        rates, peaks = [], []
        for _ in range(3):
            base = self.scrub.rss()
            self.scrub.forget_peak()
            before, start = self.scrub.cpu(), time.monotonic()
            out = subprocess.run(
                ["curl", "-sS", "-X", "POST", "-T", path, "-H", "Content-Type: application/x-ndjson", "-H", "Expect:", *headers,
                 f"http://127.0.0.1:{self.scrub.port}/v1/scrub"], stdout=subprocess.PIPE, check=True).stdout
            wall, cpu = time.monotonic() - start, self.scrub.cpu() - before
            verdicts = out.count(b"\n")
            if verdicts != LINES or out.count(b'"problem"'):
                raise SystemExit(f"load: {verdicts} verdicts to {LINES} claims, of which {out.count(b'problem')} problems")
            rates.append((LINES / cpu, LINES / wall))
            peaks.append(self.scrub.peak_rss() - base)
        rate, wall = (statistics.median(values) for values in zip(*rates))
        print(f"{title}: {rate:,.0f} claims/s a core ({wall:,.0f} by the clock, curl on the same cores), "
              f"at most {max(peaks) / 1e6:.1f} MB over base")

    # The program

    def start(self):
        """from start to first reply, idle memory, size"""
        times = []
        for _ in range(11):
            began = time.monotonic()
            server = start_scrub(self.binary)
            try:
                server.post(self.claim)
                times.append(time.monotonic() - began)
                memory = server.rss()
            finally:
                server.stop()
        stripped = os.path.join(self.directory, "stripped")
        size = os.path.getsize(self.binary)
        print(f"start to first reply {statistics.median(times) * 1e3:.1f} ms; resident behind it {memory / 1e6:.1f} MB; "
              f"binary {size / 1e6:.1f} MB", end="")
        if shutil.which("strip") and subprocess.run(["strip", "-o", stripped, self.binary]).returncode == 0:
            print(f", stripped {os.path.getsize(stripped) / 1e6:.1f} MB", end="")
        print()

    def calls(self):
        """system calls a request"""
        if not shutil.which("strace") or not shutil.which("wrk"):
            return print("system calls: skipped, strace or wrk is not installed")
        log = os.path.join(self.directory, "strace")
        trace = subprocess.Popen(
            ["strace", "-f", "-c", "-o", log, "-p", str(self.scrub.process.pid)], stderr=subprocess.DEVNULL)
        time.sleep(1)
        requests = self.wrk(self.scrub, 64)[0]
        trace.send_signal(2)
        trace.wait()
        if not os.path.exists(log):
            return print("system calls: skipped, strace may not attach")
        rows = [line.split() for line in open(log).read().splitlines()]
        calls = {row[-1]: int(row[3]) for row in rows if len(row) >= 5 and row[3].isdigit() and row[-1] != "total"}
        often = ", ".join(f"{name} {count / requests:.2f}" for name, count in calls.items() if count > requests / 100)
        print(f"system calls a request: {sum(calls.values()) / requests:.2f} ({often})")

    def instructions(self):
        """instructions a claim, by callgrind"""
        if not shutil.which("valgrind") or not shutil.which("strip"):
            return print("instructions: skipped, valgrind or strip is not installed")
        # valgrind gives up on the debugging information of the static standard library.
        bench = os.path.join(self.directory, "scrub-bench")
        subprocess.run(["strip", "-g", "-o", bench, os.path.join(RELEASE, "scrub-bench")], check=True)
        count = 50
        for step in ["parse", "claim", "facts", "note", "rules", "verdict", "whole"]:
            out = subprocess.run(
                ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", "--toggle-collect=*measuredByCallgrind*",
                 bench, "--callgrind", "--claim", "clean", "--step", step, "--iterations",
                 str(count)], capture_output=True, text=True).stderr
            total = next((line.split()[-1] for line in out.splitlines() if "Collected" in line), None)
            print(f"instructions, clean claim, {step}: {int(total) / count:,.0f}" if total else f"instructions: failed: {out[-300:]}")


PARTS = ["keepalive", "one", "paced", "close", "idle", "batch", "start", "calls", "instructions"]


def main(parts):
    if not set(parts) <= set(PARTS):
        print("load.sh [PART...], in the environment RELEASE (directory), ROUNDS, ROUND_SECONDS, LINES. Parts:")
        for part in PARTS:
            print(f"  {part}: {getattr(Load, part).__doc__}")
        return
    with tempfile.TemporaryDirectory(prefix="scrub-load-") as directory:
        load = Load(directory)
        try:
            if not load.nginx:
                print("nginx is not installed (nginx-light): only our own figures")
            for part in parts or PARTS:
                getattr(load, part)()
                sys.stdout.flush()
        finally:
            load.stop()


main(sys.argv[1:])
