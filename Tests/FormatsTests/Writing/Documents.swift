import Foundation

// RFC 6901 and RFC 6902, as far as the tests need them, over JSONSerialization's trees.

struct Unresolved: Error {
    let pointer: String
}

/// The value that a pointer names.
func resolve(_ pointer: String, in document: Any) throws -> Any {
    var value = document
    for step in steps(pointer) {
        if let object = value as? [String: Any], let member = object[step] {
            value = member
        } else if let array = value as? [Any], let index = Int(step), array.indices.contains(index) {
            value = array[index]
        } else {
            throw Unresolved(pointer: pointer)
        }
    }
    return value
}

/// The document with the operations of a JSON Patch made in order.
func apply(_ patch: [[String: Any]], to document: Any) throws -> Any {
    try patch.reduce(document) { document, operation in
        try edit(document, steps(operation["path"] as! String)[...], operation)
    }
}

private func edit(_ value: Any, _ path: ArraySlice<String>, _ operation: [String: Any]) throws -> Any {
    let name = operation["op"] as! String
    let step = path.first!
    if var object = value as? [String: Any] {
        if path.count > 1 {
            guard let member = object[step] else { throw Unresolved(pointer: step) }
            object[step] = try edit(member, path.dropFirst(), operation)
        } else {
            // Section 4.2 and 4.3: the target of remove and replace must exist.
            guard name == "add" || object[step] != nil else { throw Unresolved(pointer: step) }
            object[step] = operation["value"]
        }
        return object
    }
    guard var array = value as? [Any] else { throw Unresolved(pointer: step) }
    guard let index = step == "-" ? array.count : Int(step), index <= array.count else { throw Unresolved(pointer: step) }
    if path.count > 1 {
        array[index] = try edit(array[index], path.dropFirst(), operation)
    } else if name == "add" {
        array.insert(operation["value"]!, at: index)
    } else {
        guard index < array.count else { throw Unresolved(pointer: step) }
        array.remove(at: index)
        if name == "replace" { array.insert(operation["value"]!, at: index) }
    }
    return array
}

private func steps(_ pointer: String) -> [String] {
    pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map {
        $0.replacingOccurrences(of: "~1", with: "/").replacingOccurrences(of: "~0", with: "~")
    }
}
