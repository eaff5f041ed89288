/// The shape of a number.
enum Shape: UInt8, Sendable {
    case none, plain, ratio, percent, degrees, pounds, times, clock, ordinal, graded, range
}

/// The shapes of the numbers of a stretch of text; words have none.
struct Shapes: OptionSet, Sendable {
    var rawValue: UInt16

    @inline(__always)
    init(rawValue: UInt16) { self.rawValue = rawValue }

    @inline(__always)
    init(_ shape: Shape) { rawValue = 1 &<< UInt16(shape.rawValue) }

    static var ratio: Shapes { Shapes(.ratio) }
    static var times: Shapes { Shapes(.times) }

    var holdNumber: Bool { !subtracting(Shapes(.none)).isEmpty }
}
