import Formats
import JSON
import Rules

/// A file of the repository that is made from the code; a test fails where it is stale.
package struct GeneratedDocument: Sendable {
    /// From the top of the repository.
    package let path: String
    package let content: [UInt8]

    package static var all: [GeneratedDocument] {
        [
            GeneratedDocument(path: "Docs/rules.md", content: Array(RuleBook.markdown.utf8)),
            GeneratedDocument(path: "config/payers/profile.schema.json", content: profileSchema),
        ]
    }

    private static var profileSchema: [UInt8] {
        var writer = JSONWriter(pretty: true)
        ProfileSchema.write(Catalogue.cards, to: &writer)
        writer.newline()
        return writer.bytes
    }
}
