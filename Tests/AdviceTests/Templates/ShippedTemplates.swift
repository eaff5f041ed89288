import Foundation
import JSON

@testable import Advice

/// The templates of `config/templates/`, as they are shipped.
let shippedTemplates: [Template] = {
    let folder = URL(filePath: #filePath).appending(path: "../../../../config/templates").standardizedFileURL
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.sorted().flatMap { file -> [Template] in
        do {
            return try TemplateReader.read([UInt8](Data(contentsOf: folder.appending(path: file))))
        } catch {
            fatalError("\(file): \(error)")
        }
    }
}()

extension Template {
    /// Every fact by its example.
    var examples: [String: String] {
        Dictionary(uniqueKeysWithValues: facts.map { ($0.name, $0.example) })
    }
}
