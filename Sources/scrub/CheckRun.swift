import Service

/// Judges one file after another, and counts.
struct CheckRun {
    private(set) var tally = CheckTally()

    private let checker: Checker
    private let isText: Bool
    private let namesFiles: Bool
    private var progress = Progress()
    /// The name of the file at hand, until something of it has been written.
    private var heading: String?
    private var hasWritten = false

    /// A document is held in memory as a whole.
    private static let documentBytesMax = 1 << 30
    /// Verdicts that are gathered before they are written.
    private static let verdictsMax = 64

    init(_ checker: Checker, isText: Bool, namesFiles: Bool) {
        self.checker = checker
        self.isText = isText
        self.namesFiles = namesFiles
    }

    /// Judges a file, and says on standard error why it could not be read.
    mutating func check(_ path: String) {
        let name = path == "-" ? "standard input" : path
        if namesFiles { heading = "\(hasWritten ? "\n" : "")\(name)\n\n" }
        checker.begin()
        do throws(InputFault) {
            var input = try InputBuffer(path)
            switch try InputKind(&input) {
            case .document: try checkDocument(&input)
            case .lines: try checkLines(&input)
            case .shorthand: try checkShorthand(&input)
            }
        } catch {
            flush()
            complain("\(name): \(error.sentence)")
        }
        flush()
    }

    /// Takes the progress away, and sums up what was more than one claim.
    mutating func finish() {
        progress.clear()
        if isText, hasWritten, tally.total > 1 { Console.write("\n\(tally.sentence)\n") }
    }

    private mutating func checkDocument(_ input: inout InputBuffer) throws(InputFault) {
        try input.readAll(bytesMax: Self.documentBytesMax)
        do {
            tally.add(try checker.check(document: input.takeRest()))
        } catch {
            throw InputFault(error.sentenceOfFile)
        }
    }

    private mutating func checkShorthand(_ input: inout InputBuffer) throws(InputFault) {
        try input.readAll(bytesMax: Checker.lineBytesMax)
        guard let text = String(validating: input.takeRest(), as: UTF8.self) else { throw InputFault("is not UTF-8 text") }
        do {
            tally.count(isFlagged: try checker.check(shorthand: text))
        } catch {
            throw InputFault("\(error)")
        }
    }

    private mutating func checkLines(_ input: inout InputBuffer) throws(InputFault) {
        var isSkipping = false
        let before = tally.total
        repeat {
            while let line = input.takeLine() {
                if isSkipping {
                    isSkipping = false
                } else {
                    try check(line: line, isFirst: tally.total == before, &input)
                }
                if tally.total % Self.verdictsMax == 0 { flush() }
            }
            // What is done is shown before more is waited for.
            flush()
            progress.show(claims: tally.total, bytes: input.bytesRead, of: input.size)
            if input.unread.count > Checker.lineBytesMax {
                if !isSkipping { refuse(.lineTooLong) }
                isSkipping = true
                input.drop(input.unread.count)
            }
        } while try input.readMore()
        if !isSkipping { try check(line: input.takeRest(), isFirst: tally.total == before, &input) }
    }

    private mutating func check(
        line: UnsafeRawBufferPointer, isFirst: Bool, _ input: inout InputBuffer
    ) throws(InputFault) {
        guard line.contains(where: { $0 > UInt8(ascii: " ") }) else { return }
        do throws(Refusal) {
            tally.count(isFlagged: try checker.check(line: line))
        } catch {
            // A claim on a single line is a document, and a problem in it is the file's.
            if isFirst, try input.isUsedUp() { throw InputFault(error.sentenceOfFile) }
            refuse(error)
        }
    }

    private mutating func refuse(_ refusal: Refusal) {
        checker.refuse(refusal)
        tally.unreadable += 1
    }

    private mutating func complain(_ sentence: String) {
        tally.unreadable += 1
        progress.clear()
        Console.complain(sentence)
    }

    private mutating func flush() {
        checker.take { bytes in
            guard !bytes.isEmpty else { return }
            if let heading { Console.write(heading) }
            heading = nil
            hasWritten = true
            Console.write(bytes)
        }
    }
}
