extension JSONValue {
    /// The elements of an array in order; none if the value is something else.
    @inlinable package var elements: JSONElements { JSONElements(self) }

    /// The members of an object in the order of the document, duplicates and all; none if the value is something else.
    @inlinable package var members: JSONObjectMembers { JSONObjectMembers(self) }
}

/// The elements of an array.
@usableFromInline
package struct JSONElements: Sequence, IteratorProtocol {
    @usableFromInline var value: JSONValue
    @usableFromInline let end: Int

    @inlinable
    init(_ array: JSONValue) {
        value = array.at(array.index + 1)
        end = array.tag == UInt8(ascii: "[") ? array.end : 0
    }

    /// The next element, or nil at the end.
    @inlinable
    package mutating func next() -> JSONValue? {
        guard value.index < end else { return nil }
        let element = value
        value = element.at(element.next)
        return element
    }
}

/// The members of an object.
@usableFromInline
package struct JSONObjectMembers: Sequence, IteratorProtocol {
    /// A name and its value.
    @usableFromInline
    package typealias Element = (name: JSONString, value: JSONValue)

    @usableFromInline var name: JSONValue
    @usableFromInline let end: Int

    @inlinable
    init(_ object: JSONValue) {
        name = object.at(object.index + 1)
        end = object.tag == UInt8(ascii: "{") ? object.end : 0
    }

    /// The next member, or nil at the end.
    @inlinable
    package mutating func next() -> Element? {
        guard name.index < end else { return nil }
        let member = (name: name.stringUnchecked, value: name.at(name.index + 1))
        name = name.at(member.value.next)
        return member
    }
}
