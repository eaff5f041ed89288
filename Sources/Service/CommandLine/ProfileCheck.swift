import Payers
import Rules

/// Checks payers' profiles before they are put in force.
package struct ProfileCheck: Sendable {
    /// What is to be said of one file.
    package struct Result: Sendable {
        package let file: String
        /// The profile's id and version; nil if it has mistakes.
        package let profile: (id: String, version: String)?
        package let mistakes: [(pointer: String, detail: String)]
    }

    package let results: [Result]

    /// Reads every file; a profile may extend those in the program and the others given.
    package init(_ files: [String]) {
        let read = files.map { ($0, Self.read($0)) }
        let embedded = ((try? WorldLoader.profiles(payersDirectory: nil)) ?? []).map(\.profile)
        let lineages = Lineages(embedded + read.compactMap { try? $0.1.get() })
        results = read.map { file, outcome in
            do throws(Mistakes) {
                let profile = try outcome.get()
                do throws(ProfileMistakes) {
                    _ = try lineages.lineage(of: profile)
                } catch {
                    throw Mistakes(list: error.list.map { ($0.pointer, $0.detail) })
                }
                return Result(file: file, profile: (profile.id, profile.version), mistakes: [])
            } catch {
                return Result(file: file, profile: nil, mistakes: error.list)
            }
        }
    }

    private struct Mistakes: Error {
        let list: [(pointer: String, detail: String)]
    }

    private static func read(_ file: String) -> Swift.Result<PayerProfile, Mistakes> {
        do {
            return .success(try ProfileReader.read(try Files.read(file)))
        } catch let fault as LoadingFault {
            return .failure(Mistakes(list: fault.mistakes))
        } catch let mistakes as ProfileMistakes {
            return .failure(Mistakes(list: mistakes.list.map { ($0.pointer, $0.detail) }))
        } catch {
            preconditionFailure("reading a profile throws only what is named above")
        }
    }
}
