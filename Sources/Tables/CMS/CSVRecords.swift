/// The records of a CSV text (RFC 4180): cells between commas, in quotation marks where they hold commas or line ends.
struct CSVRecords: Sequence {
    struct Record {
        /// Of its first line, from 1.
        let line: Int
        let cells: [[UInt8]]
    }

    let text: [UInt8]

    func makeIterator() -> Iterator {
        Iterator(text: text)
    }

    struct Iterator: IteratorProtocol {
        private let text: [UInt8]
        private var place = 0
        private var line = 1

        init(text: [UInt8]) {
            self.text = text
            // A byte order mark is no part of the first cell.
            if text.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
        }

        mutating func next() -> Record? {
            guard place < text.count else { return nil }
            let first = line
            var cells: [[UInt8]] = []
            var cell: [UInt8] = []
            var isQuoted = false
            while place < text.count {
                let byte = text[place]
                place += 1
                if byte == UInt8(ascii: "\n") { line += 1 }
                if isQuoted {
                    guard byte == UInt8(ascii: "\"") else {
                        cell.append(byte)
                        continue
                    }
                    // Two of them are one of the text.
                    if place < text.count, text[place] == UInt8(ascii: "\"") {
                        cell.append(byte)
                        place += 1
                    } else {
                        isQuoted = false
                    }
                    continue
                }
                switch byte {
                case UInt8(ascii: "\"") where cell.isEmpty: isQuoted = true
                case UInt8(ascii: ","):
                    cells.append(cell)
                    cell = []
                case UInt8(ascii: "\n"):
                    if cell.last == UInt8(ascii: "\r") { cell.removeLast() }
                    cells.append(cell)
                    return Record(line: first, cells: cells)
                default: cell.append(byte)
                }
            }
            if cell.last == UInt8(ascii: "\r") { cell.removeLast() }
            cells.append(cell)
            return Record(line: first, cells: cells)
        }
    }
}
