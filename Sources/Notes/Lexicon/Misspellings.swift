/// Slips of the pen in the words that notes use most: a letter left out, doubled or swapped with the next, and all vowels dropped. They
/// are spelled out when the lexicon is compiled, so that reading costs nothing.
enum Misspellings {
    private static let frequent: StaticString = """
        transfer transfers toilet toileting commode bathtub shower walker wheelchair dressing grooming bathing feeding kitchen laundry
        dishes washed dried brushed donned shirt pants socks shoes jacket sweater button buttons zipper buttoned zipped reacher stairs
        climbed climbing crawled balance standing sitting exercise exercises strength strengthening endurance bilateral independent
        independently supervision assistance assist minimal moderate maximal verbal tactile visual cueing prompts performed completed
        practiced tolerated declined refused patient resident therapist reached reaching lifted lifting carried carrying boxes pushed
        pulled picked placed opened closed turned folded cooking cleaning sweeping vacuuming shopping grocery groceries writing
        handwriting typing scissors pencil swallow swallowing shoulder elbow wrist finger fingers ankle lumbar cervical squats squatted
        squatting lunges bridges marching treadmill theraband dumbbell weights prosthesis splint crutches rollator hemiwalker bedside
        recliner couch mattress bedroom bathroom garage basement garden gardening return improve increase warehouse school tomorrow
        yesterday reports reported stated educated instructed reviewed continue session seconds minutes degrees repetitions ambulated
        ambulation walked walking dishwasher refrigerator cabinet counter placement hygiene utensil medication bottle telephone wants
        needs without handle screwdriver hammer breakfast blouse bra sandwich coffee microwave
        """

    /// Words in their own right.
    private static let words: Set<String> = [
        "paced", "patent", "stars", "seater", "weighs", "tuned", "pans", "pats", "writ", "waked", "waker", "gals", "stats",
        "staed", "sated",
        "brides", "ridges", "tying", "sitin", "loser", "bridge", "counter", "couner", "pints", "picket", "plaed", "cased",
        "clone", "closet",
        "fining", "fixing", "boxed", "school", "scool", "wats", "hammed", "biter", "waling", "liting", "wring", "weeping",
        "swallows",
    ]

    /// Each slip with the word that it stands for, where it stands for one alone and is no word of the lexicon.
    static func slips(known: (String) -> Bool) -> [(slip: String, word: String)] {
        var found: [String: String] = [:]
        var ambiguous: Set<String> = []
        let text = frequent.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        for piece in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) where piece.utf8.count >= 5 && known(String(piece)) {
            for slip in variants(Array(piece.utf8)) where !known(slip) && !words.contains(slip) {
                if let other = found[slip], other != piece { ambiguous.insert(slip) }
                found[slip] = String(piece)
            }
        }
        return found.filter { !ambiguous.contains($0.key) }.map { ($0.key, $0.value) }.sorted { $0.slip < $1.slip }
    }

    private static func variants(_ letters: [UInt8]) -> Set<String> {
        var variants: Set<String> = []
        for index in 1..<letters.count {
            var shorter = letters
            shorter.remove(at: index)
            variants.insert(String(decoding: shorter, as: UTF8.self))
            var doubled = letters
            doubled.insert(letters[index], at: index)
            variants.insert(String(decoding: doubled, as: UTF8.self))
            if index + 1 < letters.count {
                var swapped = letters
                swapped.swapAt(index, index + 1)
                variants.insert(String(decoding: swapped, as: UTF8.self))
            }
        }
        let bones = letters.enumerated().filter { $0.offset == 0 || !"aeiou".utf8.contains($0.element) }.map(\.element)
        if bones.count >= 4 { variants.insert(String(decoding: bones, as: UTF8.self)) }
        return variants
    }
}
