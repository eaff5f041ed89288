/// Words that a table looks things up in: on the heap, or in a file that is mapped. They are given back when no table uses them any more.
///
/// Safe because the words are written before the memory is made, and only read after that.
package final class TableMemory: @unchecked Sendable {
    package let words: UnsafeBufferPointer<UInt64>

    private let release: @Sendable (UnsafeBufferPointer<UInt64>) -> Void

    package init(_ words: UnsafeBufferPointer<UInt64>, release: @escaping @Sendable (UnsafeBufferPointer<UInt64>) -> Void) {
        self.words = words
        self.release = release
    }

    /// Copies the words to the heap.
    package convenience init(copying words: [UInt64]) {
        let copy = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: words.count)
        _ = copy.initialize(from: words)
        self.init(UnsafeBufferPointer(copy)) { UnsafeMutableBufferPointer(mutating: $0).deallocate() }
    }

    deinit {
        release(words)
    }
}
