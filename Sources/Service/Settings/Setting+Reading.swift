import JSON
import Logging

extension Setting {
    /// Takes a value of a settings file, with problems at the current path; null is as if the member were not there.
    /// - Returns: whether a value was taken.
    func take(_ value: JSONValue, into settings: inout Settings, _ problems: inout JSONProblems) -> Bool {
        guard !value.isNull else { return false }
        if case .whole(let place, let range) = kind {
            guard let number = value.readInteger(&problems, in: range) else { return false }
            settings[keyPath: place] = number
            return true
        }
        guard let text = value.readString(&problems)?.string else { return false }
        if let mistake = take(text, into: &settings) {
            problems.report(.format, mistake)
            return false
        }
        return true
    }

    /// Takes a value that was written as text: of an environment variable or a flag.
    /// - Returns: what is wrong with it, as a sentence fragment.
    func take(_ text: String, into settings: inout Settings) -> String? {
        switch kind {
        case .whole(let place, let range):
            guard let number = Int(text), range.contains(number) else {
                return "must be a whole number from \(range.lowerBound) to \(range.upperBound)"
                    + (text.hasPrefix("tcp://") ? Self.kubernetesHint : "")
            }
            settings[keyPath: place] = number
        case .host(let place):
            guard (1...253).contains(text.utf8.count), text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
                return "must be a host's name or address"
            }
            settings[keyPath: place] = text
        case .path(let place):
            guard !text.isEmpty, !text.utf8.contains(0) else { return "must be a path" }
            settings[keyPath: place] = text
        case .level(let place):
            guard let level = Logger.Level(rawValue: text) else {
                return "must be one of " + Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
            }
            settings[keyPath: place] = level
        }
        return nil
    }

    /// A Service of the name `scrub` makes Kubernetes set SCRUB_PORT=tcp://… and others in every pod.
    static let kubernetesHint = " (Kubernetes sets this for a Service named scrub; give the pod enableServiceLinks: false)"
}

extension JSONMembers {
    /// The known name that was probably meant.
    func nearest(to name: String) -> String? {
        JSONNames.nearest(to: name, among: names)
    }
}
