# Build: the Swift toolchain on Debian 12, with the three libraries' headers.
FROM swift:6.3-bookworm AS build
RUN apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
        libcurl4-openssl-dev zlib1g-dev libsimdjson-dev pkg-config \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY Package.swift ./
COPY Sources Sources
COPY Tests Tests
COPY Docs Docs
COPY config config
RUN swift build -c release --product scrub --static-swift-stdlib \
    && install -D --strip .build/release/scrub /out/scrub

# Run: what the binary is linked with, and certificates to verify feeds by. curl is for the health check only.
FROM debian:12-slim
RUN apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
        libcurl4 zlib1g libsimdjson14 libstdc++6 ca-certificates curl \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /nonexistent --shell /usr/sbin/nologin scrub \
    && install -d -o scrub -g scrub /var/lib/scrub
COPY --from=build /out/scrub /usr/local/bin/scrub
USER scrub
ENV SCRUB_HOST=0.0.0.0 SCRUB_PORT=8080 SCRUB_CACHE_DIRECTORY=/var/lib/scrub
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=2s --start-period=2s CMD curl -fsS http://127.0.0.1:8080/healthz || exit 1
STOPSIGNAL SIGTERM
ENTRYPOINT ["/usr/local/bin/scrub"]
CMD ["serve"]
