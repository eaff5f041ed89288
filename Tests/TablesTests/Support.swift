import Claims

/// A date of a test.
func day(_ text: String) -> CalendarDate {
    guard let date = CalendarDate(text) else { fatalError("\(text) is no date") }
    return date
}
