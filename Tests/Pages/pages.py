#!/usr/bin/env python3
"""Does what the pages say, and compares what is printed with what they print.

    pages.py [--write] PAGE…

Each page is walked from its top in an empty folder, beside a release server that is started for it on port 8080: `sh` blocks are run,
`console` blocks too, and of these every byte behind a command must be what comes back. Instants, request ids and addresses may differ.
With --write the page is mended instead. Ends with 1 if something differs. Wants bash, curl and jq.
"""
import difflib
import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.request

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
RELEASE = os.path.join(ROOT, ".build", "release")
# What a page tells to type, and a check must not do.
NOT_HERE = re.compile(r"\b(make|apt|sudo|systemctl|docker|kill|git)\b |scrub (serve|data import)")
MAY_DIFFER = [
    (re.compile(r'"instance": ?"/requests/[^"]*"'), "instance"), (re.compile(r"^Date: .*", re.M), "Date"),
    (re.compile(r"^X-Request-Id: [0-9a-z]{12,}", re.M), "X-Request-Id"), (re.compile(r"127\.0\.0\.1:\d+"), "address"),
]


def blocks(lines):
    """The fenced blocks of a page: language, first line, line after the last."""
    start = None
    for index, line in enumerate(lines):
        if start is None and line.startswith("```") and line != "```":
            start = index
        elif start is not None and line == "```":
            yield lines[start][3:], start + 1, index
            start = None


def commands(lines, start, end):
    """The commands of a console block: the command, its first line of output, the line after its last."""
    index = start
    while index < end:
        command = lines[index].removeprefix("$ ")
        index += 1
        while command.endswith("\\"):
            command += "\n" + lines[index]
            index += 1
        first = index
        while index < end and not lines[index].startswith("$ "):
            index += 1
        yield command, first, index


def masked(text):
    for pattern, name in MAY_DIFFER:
        text = pattern.sub(name, text)
    return text


def run(command, folder):
    path = f"{RELEASE}:{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-c", command], cwd=folder, env=dict(os.environ, PATH=path, LC_ALL="C.UTF-8"), stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60)
    return done.stdout.decode().replace("\r\n", "\n").rstrip("\n")


def walk(page, write):
    """How many commands of a page print something else."""
    lines = open(page, encoding="utf8").read().split("\n")
    wrong, count, mended = 0, 0, []
    with tempfile.TemporaryDirectory() as folder:
        for language, start, end in blocks(lines):
            if language == "sh":
                text = "\n".join(lines[start:end])
                if not NOT_HERE.search(text):
                    run(text, folder)
            if language != "console":
                continue
            for command, first, after in commands(lines, start, end):
                if NOT_HERE.search(command):
                    continue
                count += 1
                told, real = "\n".join(lines[first:after]).rstrip("\n"), run(command, folder)
                if masked(told) == masked(real):
                    continue
                wrong += 1
                mended.append((first, after, real.split("\n") + ([""] if after < end else [])))
                if not write:
                    print(f"{page}: {command}")
                    print("\n".join(difflib.unified_diff(told.split("\n"), real.split("\n"), "told", "real", lineterm="", n=1)))
    if write and mended:
        for first, after, real in reversed(mended):
            lines[first:after] = real
        open(page, "w", encoding="utf8").write("\n".join(lines))
    print(f"{page}: {count} commands, {wrong} {'mended' if write else 'differ'}")
    return 0 if write else wrong


def main():
    pages = [argument for argument in sys.argv[1:] if argument != "--write"]
    wrong = 0
    for page in pages:
        server = subprocess.Popen(
            [os.path.join(RELEASE, "scrub"), "serve"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            for _ in range(100):
                try:
                    urllib.request.urlopen("http://127.0.0.1:8080/healthz").read()
                    break
                except OSError:
                    time.sleep(0.05)
            wrong += walk(page, "--write" in sys.argv)
        finally:
            server.terminate()
            server.wait()
    sys.exit(1 if wrong else 0)


main()
