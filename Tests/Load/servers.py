"""The two servers under load: starting, measuring and ending them."""
import os
import re
import socket
import subprocess
import time

TICKS = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGESIZE")


class Server:
    """A process and its children, listening at a port of loopback."""

    def __init__(self, name, process, port):
        self.name, self.process, self.port = name, process, port

    @property
    def pids(self):
        children = open(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read().split()
        return [self.process.pid] + [int(child) for child in children]

    def cpu(self):
        """Seconds of processor time, user and system."""
        return sum(sum(map(int, stat(pid)[11:13])) for pid in self.pids) / TICKS

    def rss(self):
        """Resident bytes."""
        return sum(int(stat(pid)[21]) for pid in self.pids) * PAGE

    def peak_rss(self):
        """Most resident bytes since `forget_peak`; of the first process only."""
        return int(re.search(r"VmHWM:\s*(\d+)", open(f"/proc/{self.process.pid}/status").read())[1]) * 1024

    def forget_peak(self):
        with open(f"/proc/{self.process.pid}/clear_refs", "w") as file:
            file.write("5")

    def connect(self):
        return socket.create_connection(("127.0.0.1", self.port), timeout=10)

    def post(self, body):
        """One request on a connection of its own; the whole reply."""
        with self.connect() as link:
            link.sendall(request(body, "close"))
            reply = b""
            while piece := link.recv(65536):
                reply += piece
            return reply

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def stat(pid):
    """Fields of /proc/PID/stat from the third on, behind the name, which may hold anything."""
    return open(f"/proc/{pid}/stat").read().rpartition(")")[2].split()


def request(body, connection="keep-alive"):
    head = f"POST /v1/scrub HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: {connection}\r\n"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body


def start_scrub(binary):
    process = subprocess.Popen(
        [binary, "serve", "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    line = process.stdout.readline()
    port = re.search(r":(\d+)\s*$", line)
    if not port:
        process.kill()
        raise SystemExit(f"load: {binary} serve did not say where it listens, but: {line!r}")
    return Server("scrub", process, int(port[1]))


def start_nginx(directory):
    """nginx that reads a request with its body and answers with a fixed reply of a few bytes."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    temporary = "".join(
        f"{kind}_temp_path {directory}/{kind};" for kind in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])
    user = "user root;" if os.geteuid() == 0 else ""
    with open(f"{directory}/nginx.conf", "w") as file:
        file.write(f"""
            {user} worker_processes 2; worker_rlimit_nofile 30000; daemon off; pid {directory}/nginx.pid;
            error_log /dev/null crit;
            events {{ worker_connections 12000; }}
            http {{
                access_log off; {temporary}
                keepalive_requests 1000000000; keepalive_timeout 300; client_header_buffer_size 4k;
                server {{
                    listen 127.0.0.1:{port} backlog=4096;
                    location / {{ default_type application/json; return 200 '{{"disposition":"accept"}}'; }}
                }}
            }}""")
    process = subprocess.Popen(
        ["nginx", "-p", directory, "-c", f"{directory}/nginx.conf"], stderr=subprocess.DEVNULL)
    server = Server("nginx", process, port)
    for _ in range(100):
        try:
            server.connect().close()
            return server
        except OSError:
            time.sleep(0.05)
    server.stop()
    raise SystemExit("load: nginx did not start")
