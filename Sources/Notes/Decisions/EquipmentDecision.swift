/// Was a named device or tool used today?
struct EquipmentDecision {
    let sheet: Sheet
    let range: Range<Int>

    func run(_ element: inout Element) {
        for index in range {
            let atom = sheet[index]
            guard atom.has(Marks.anyEquipment), atom.frame == .today, !atom.negated, !atom.earlier else { continue }
            if atom.purpose { continue }
            if !atom.isPlain, !atom.has(Marks.exercise) { continue }
            if aside(index) { continue }
            element.find(atom)
        }
    }

    /// Ordered, owned, left elsewhere, weaned from.
    private func aside(_ index: Int) -> Bool {
        let sentence = sheet.sentence(around: index)
        let clause = sheet.clause(around: index)
        for other in sentence {
            let atom = sheet[other]
            if atom.has(.order) {
                if other < index { return true }
                if clause.contains(other) { return true }
            }
            if atom.has(.owns), clause.contains(other), !atom.has(Marks.anyEquipment) {
                // "has a walker", "walker still folded in the hallway".
                if abs(other - index) <= 6 { return true }
            }
        }
        return false
    }
}
