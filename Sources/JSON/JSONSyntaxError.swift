/// Where and why a text is not a JSON document (RFC 8259); it never carries a byte of the text.
package struct JSONSyntaxError: Error, Sendable, Equatable {
    /// Offset of the first offending byte from the start of the text, from 0; the length of the text when it ends too early.
    package let byteOffset: Int
    /// Line of that byte, from 1; LF, CR and CRLF end a line.
    package let line: Int
    /// Column of that byte, from 1, in characters (Unicode scalars), as an editor counts.
    package let column: Int
    /// What is wrong there.
    package let reason: Reason

    /// The ways in which a text is not a document.
    package enum Reason: String, Sendable, CaseIterable {
        case emptyDocument
        case unexpectedEnd
        case expectedValue
        case expectedName
        case expectedColon
        case expectedCommaOrBrace
        case expectedCommaOrBracket
        case invalidLiteral
        case invalidNumber
        case invalidEscape
        case loneSurrogate
        case invalidUTF8
        case controlCharacter
        case tooDeep
        case trailingContent
        case byteOrderMark
        case tooLong
        case outOfMemory
        case unreadable

        /// What is wrong, as a sentence for the sender.
        package var sentence: String {
            switch self {
            case .emptyDocument: "The document is empty."
            case .unexpectedEnd: "The document ends too early."
            case .expectedValue: "A value was expected: an object, array, string, number, true, false or null."
            case .expectedName: "A member name in double quotes was expected."
            case .expectedColon: "A colon was expected after the member name."
            case .expectedCommaOrBrace: "A comma or a closing brace was expected."
            case .expectedCommaOrBracket: "A comma or a closing bracket was expected."
            case .invalidLiteral: "The only bare words are true, false and null."
            case .invalidNumber: "This is not a number as JSON writes them."
            case .invalidEscape: "This is not an escape that JSON knows."
            case .loneSurrogate: "A \\u escape names half of a surrogate pair without the other half."
            case .invalidUTF8: "The bytes are not UTF-8."
            case .controlCharacter: "A control character in a string must be escaped."
            case .tooDeep: "The values are nested too deeply."
            case .trailingContent: "There is more text after the end of the document."
            case .byteOrderMark: "The document begins with a byte order mark."
            case .tooLong: "The document is too long."
            case .outOfMemory: "There is no memory left to read the document."
            case .unreadable: "The document could not be read."
            }
        }
    }
}

extension JSONSyntaxError: CustomStringConvertible {
    /// The sentence and the place.
    package var description: String { "\(reason.sentence) Line \(line), column \(column), byte offset \(byteOffset)." }
}

extension JSONSyntaxError {
    /// Finds line and column of an offset; everything before it is taken to be UTF-8.
    init(_ reason: Reason, at offset: Int, in text: UnsafeRawBufferPointer) {
        var line = 1
        var column = 1
        var index = 0
        while index < offset {
            let byte = text[index]
            if byte == UInt8(ascii: "\n")
                || (byte == UInt8(ascii: "\r") && !(index + 1 < offset && text[index + 1] == UInt8(ascii: "\n")))
            {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
            index += 1
        }
        self.init(byteOffset: offset, line: line, column: column, reason: reason)
    }
}
