import Payers
import Rules

/// The counts in Prometheus' text format, version 0.0.4.
struct MetricsText {
    private(set) var text = ""

    init(_ counts: Meter.Counts, feeds: [(id: String, ageSeconds: Int?, isStale: Bool)]) {
        family("scrub_requests_total", "counter", "Requests answered, by route and status.")
        for (request, count) in counts.requests.sorted(by: { $0.key.order < $1.key.order }) {
            sample(
                "scrub_requests_total", "route=\"\(request.route?.path.description ?? "none")\",status=\"\(request.status)\"",
                count)
        }
        family("scrub_request_duration_seconds", "histogram", "Time from a request's last byte until its reply was handed over.")
        var sum = 0
        for (index, bound) in Meter.latencyBounds.enumerated() {
            sum += counts.latency[index]
            sample("scrub_request_duration_seconds_bucket", "le=\"\(Double(bound) / 1_000_000)\"", sum)
        }
        sum += counts.latency[Meter.latencyBounds.count]
        sample("scrub_request_duration_seconds_bucket", "le=\"+Inf\"", sum)
        text += "scrub_request_duration_seconds_sum \(Double(counts.latencyNanoseconds) / 1e9)\n"
        text += "scrub_request_duration_seconds_count \(sum)\n"
        family("scrub_verdicts_total", "counter", "Claims judged, by disposition.")
        sample("scrub_verdicts_total", "disposition=\"accept\"", counts.accepted)
        sample("scrub_verdicts_total", "disposition=\"flag\"", counts.flagged)
        family("scrub_unreadable_claims_total", "counter", "Items that could not be read as claims.")
        sample("scrub_unreadable_claims_total", nil, counts.refusedClaims)
        family("scrub_findings_total", "counter", "Findings, by rule.")
        for (place, count) in counts.findings.enumerated() where count > 0 {
            sample("scrub_findings_total", "rule=\"\(Catalogue.cards[place].id)\"", count)
        }
        family("scrub_connections_open", "gauge", "Connections open now.")
        sample("scrub_connections_open", nil, counts.connectionsOpened - counts.connectionsClosed)
        family("scrub_connections_total", "counter", "Connections accepted.")
        sample("scrub_connections_total", nil, counts.connectionsOpened)
        family("scrub_received_bytes_total", "counter", "Bytes of requests.")
        sample("scrub_received_bytes_total", nil, counts.bytesIn)
        family("scrub_sent_bytes_total", "counter", "Bytes of replies.")
        sample("scrub_sent_bytes_total", nil, counts.bytesOut)
        family("scrub_feed_age_seconds", "gauge", "Seconds since a payer's feed last vouched for its profile.")
        for feed in feeds { feed.ageSeconds.map { sample("scrub_feed_age_seconds", "feed=\"\(feed.id)\"", $0) } }
        family("scrub_feed_stale", "gauge", "1 where a feed has not answered for longer than its limit.")
        for feed in feeds { sample("scrub_feed_stale", "feed=\"\(feed.id)\"", feed.isStale ? 1 : 0) }
    }

    private mutating func family(_ name: String, _ type: String, _ help: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
    }

    private mutating func sample(_ name: String, _ labels: String?, _ value: Int) {
        text += labels.map { "\(name){\($0)} \(value)\n" } ?? "\(name) \(value)\n"
    }
}

extension Meter.Request {
    fileprivate var order: (Int, UInt16) {
        (route?.rawValue ?? -1, status)
    }
}
