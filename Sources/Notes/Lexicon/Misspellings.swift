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
        shaved wiped poured stirred loaded emptied combed rinsed sorted stacked peeled sliced chopped cooked mopped kicked caught threw
        stepped rolled pulling pushing lifting putting getting laces shoelaces sneakers trousers toothbrush toothpaste deodorant blanket
        pillow drawer groceries cupboard closet basket
        """

    /// Words in their own right.
    private static let words: StaticString = """
        paced patent stars seater weighs tuned pans pats writ waked waker gals stats staed sated brides ridges tying sitin loser
        bridge counter couner pints picket plaed cased clone closet fining fixing boxed school scool wats hammed biter waling
        liting wring weeping swallows pored laded staked stroll casket bracket gong sneaker petting
        """

    /// Calls `body` with each slip that is no word in its own right, and with the word that it stands for.
    static func forEach(_ body: (_ slip: UInt64, _ word: UInt64) -> Void) {
        var own: Set<UInt64> = []
        Letters.forEach(in: words) { own.insert($0.hash) }
        Letters.forEach(in: frequent) { word in
            guard word.count >= 5 else { return }
            let hash = word.hash
            for slip in slips(of: word) where !own.contains(slip.hash) { body(slip.hash, hash) }
        }
    }

    private static func slips(of word: Letters) -> [Letters] {
        var slips: [Letters] = []
        for place in 1..<word.count {
            slips.append(word.replacing(place, length: 1) { _ in })
            slips.append(word.replacing(place, length: 0) { $0.append(word[place]) })
            guard place + 1 < word.count else { continue }
            slips.append(
                word.replacing(place, length: 2) {
                    $0.append(word[place + 1])
                    $0.append(word[place])
                })
        }
        let bones = word.bones
        if bones.count >= 4 { slips.append(bones) }
        return slips
    }
}

extension Letters {
    /// Calls `body` with each of the words of a text.
    fileprivate static func forEach(in text: StaticString, _ body: (Letters) -> Void) {
        text.withUTF8Buffer { text in
            for piece in text.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) {
                var word = Letters()
                for byte in piece { word.append(byte) }
                body(word)
            }
        }
    }

    /// The word with some of its letters replaced by what `fill` appends.
    fileprivate func replacing(_ place: Int, length: Int, _ fill: (inout Letters) -> Void) -> Letters {
        var word = Letters()
        for index in 0..<place { word.append(self[index]) }
        fill(&word)
        for index in place + length..<max(place + length, count) { word.append(self[index]) }
        return word
    }

    /// The first letter, and the others without vowels.
    fileprivate var bones: Letters {
        var bones = Letters()
        for index in 0..<count where index == 0 || !Inflect.isVowel(self[index]) { bones.append(self[index]) }
        return bones
    }
}
