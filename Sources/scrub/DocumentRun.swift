import ArgumentParser
import Service

/// Answers from one file or from standard input, JSON or shorthand, and ends with 2 where it cannot be read.
enum DocumentRun {
    static func answer(
        _ path: String, document: (UnsafeRawBufferPointer) throws(Refusal) -> [UInt8],
        shorthand: (String) throws(CheckerFault) -> [UInt8]
    ) throws {
        let name = path == "-" ? "standard input" : path
        do throws(InputFault) {
            var input = try InputBuffer(path)
            let kind = try InputKind(&input)
            try input.readAll(bytesMax: Adviser.documentBytesMax)
            if case .shorthand = kind {
                Console.write(try answer(String(validating: input.takeRest(), as: UTF8.self), shorthand))
            } else {
                do {
                    Console.write(try document(input.takeRest()))
                } catch {
                    throw InputFault(error.sentenceOfFile)
                }
            }
        } catch {
            Console.complain("\(name): \(error.sentence)")
            throw ExitCode(2)
        }
    }

    /// What `body` makes of the settings; with a mistake in them, says so and ends with 2.
    static func adviser(_ body: () throws(CheckerFault) -> Adviser) throws -> Adviser {
        do {
            return try body()
        } catch {
            Console.complain("\(error)")
            throw ExitCode(2)
        }
    }

    private static func answer(
        _ text: String?, _ shorthand: (String) throws(CheckerFault) -> [UInt8]
    ) throws(InputFault) -> [UInt8] {
        guard let text else { throw InputFault("is not UTF-8 text") }
        do {
            return try shorthand(text)
        } catch {
            throw InputFault("\(error)")
        }
    }
}
