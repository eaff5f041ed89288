import Claims
package import JSON
package import Rules

extension PairAdvice {
    /// Writes the reply of `POST /v1/modifiers/advise`.
    package static func write(
        _ pairs: [PairAdvice], profile: Ruleset.Identity, payerIsKnown: Bool, unknownMembers: [UnknownMember],
        to writer: inout JSONWriter
    ) {
        writer.object { writer in
            writer.key("pairs")
            writer.list(pairs) { $1.write($0) }
            writer.key("unknownMembers")
            writer.list(unknownMembers) { $1.write($0) }
            writer.key("profile")
            writer.object { writer in
                writer.key("id")
                writer.string(profile.id)
                writer.key("version")
                writer.string(profile.version)
                writer.key("source")
                writer.string(profile.origin.rawValue)
            }
            writer.key("payerIsKnown")
            writer.bool(payerIsKnown)
        }
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ pair: PairAdvice) {
        object { writer in
            writer.key("serviceDate")
            writer.string(pair.date.description)
            writer.key("codes")
            writer.list([pair.codes.first, pair.codes.second]) { $1.string($0.description) }
            writer.key("lines")
            writer.list(pair.lines) { $1.integer($0) }
            writer.key("status")
            writer.string(pair.status.rawValue)
            writer.key("modifier")
            if let modifier = pair.modifier { writer.string(modifier.description) } else { writer.null() }
            writer.key("line")
            if let line = pair.modifierLines.first { writer.integer(line) } else { writer.null() }
            writer.key("modifierLines")
            writer.list(pair.modifierLines) { $1.integer($0) }
            writer.key("supported")
            writer.bool(pair.isSupported)
            writer.key("carried")
            writer.list(pair.carried) { carried, writer in
                writer.object { writer in
                    writer.key("line")
                    writer.integer(carried.line)
                    writer.key("modifier")
                    writer.string(carried.modifier.description)
                }
            }
            writer.key("authority")
            writer.write(pair.authority)
            writer.key("sentence")
            if let sentence = pair.sentence { writer.string(sentence) } else { writer.null() }
            writer.key("reason")
            writer.string(pair.reason)
            writer.key("wants")
            writer.list(pair.wants) { $1.string($0) }
        }
    }

    private mutating func write(_ authority: Authority) {
        object { writer in
            writer.key("kind")
            writer.string(authority.kind.rawValue)
            writer.key("source")
            writer.string(authority.source)
            writer.key("section")
            if let section = authority.section { writer.string(section) } else { writer.null() }
            writer.key("edition")
            if let edition = authority.edition { writer.string(edition) } else { writer.null() }
        }
    }
}
