import Claims
import Formats
import HTTP
import JSON
import Rules

/// `GET /v1/data`: which reference tables are loaded.
enum DataEndpoint {
    static func answer(_ world: World, _ reply: HTTPReply) {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("tables")
            writer.array { writer in
                writer.table("therapy-codes", nil, world.reference.codesEdition, rows: world.reference.codes.count)
                for table in world.reference.ptpTables { writer.table("ptp", table.setting, table.edition, rows: table.rowCount) }
                for table in world.reference.mueTables { writer.table("mue", table.setting, table.edition, rows: table.rowCount) }
            }
            writer.key("ruleset")
            writer.object { writer in
                writer.key("version")
                writer.string(world.stamp.version)
                writer.key("digest")
                writer.string(world.stamp.digest)
            }
        }
        writer.newline()
        reply.answer(writer.bytes, as: .json)
    }
}

extension JSONWriter {
    fileprivate mutating func table(_ name: StaticString, _ setting: Claims.Setting?, _ edition: Edition, rows: Int) {
        object { writer in
            writer.key("name")
            writer.string(name)
            writer.key("setting")
            if let setting {
                writer.string(setting == .practitioner ? "practitioner" : "outpatientHospital")
            } else {
                writer.null()
            }
            writer.key("edition")
            writer.string(edition.name)
            writer.key("source")
            writer.string(edition.source)
            writer.key("effectiveFrom")
            if let date = edition.effectiveFrom { writer.string(date.description) } else { writer.null() }
            writer.key("effectiveThrough")
            if let date = edition.effectiveThrough { writer.string(date.description) } else { writer.null() }
            writer.key("rows")
            writer.integer(rows)
            writer.key("digest")
            writer.string(edition.digest)
        }
    }
}
