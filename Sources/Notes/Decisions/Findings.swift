/// What the passes over one note have found so far.
struct Findings {
    var reading = NoteReading()
    /// Functions practised today, by the words of the tasks.
    var done: Functions = []
    /// Named functions that the note gives as aims.
    var goals: Functions = []
    /// A task of today was found outside rule (c).
    var task = false
    var exercise = false
    var drill = false
    var generic = false
    var gait = false

    /// A task, a drill or walking: what a patient lasts in.
    var exerted: Bool { task || drill || gait }

    /// Anything at all was done to the patient today.
    var treated: Bool { task || exercise || drill || generic || gait }
}
