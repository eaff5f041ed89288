/// English inflection, as far as the lexicon needs it. Runs once, when the lexicon is compiled.
enum Inflect {
    /// Verbs whose past does not end in -ed: base, past, participle.
    private static let irregular: [(String, [String])] = [
        ("be", ["was", "been"]), ("bend", ["bent"]), ("bring", ["brought"]), ("build", ["built"]), ("buy", ["bought"]),
        ("catch", ["caught"]), ("cut", ["cut"]), ("dig", ["dug"]), ("do", ["did", "done"]), ("draw", ["drew", "drawn"]),
        ("drink", ["drank", "drunk"]), ("drive", ["drove"]), ("eat", ["ate", "eaten"]), ("feed", ["fed"]),
        ("find", ["found"]),
        ("fly", ["flew", "flown"]), ("get", ["got", "gotten"]), ("give", ["gave"]), ("go", ["went", "gone"]),
        ("grind", ["ground"]),
        ("hang", ["hung"]), ("hide", ["hid", "hidden"]), ("hit", ["hit"]), ("hold", ["held"]), ("keep", ["kept"]),
        ("kneel", ["knelt", "kneeled"]),
        ("lay", ["laid"]), ("lead", ["led"]), ("leave", ["left"]), ("let", ["let"]), ("make", ["made"]), ("pay", ["paid"]),
        ("put", ["put"]),
        ("read", ["read"]), ("ride", ["rode", "ridden"]), ("ring", ["rang", "rung"]), ("rise", ["rose", "risen"]),
        ("run", ["ran"]),
        ("say", ["said"]), ("see", ["saw", "seen"]), ("sell", ["sold"]), ("send", ["sent"]), ("set", ["set"]),
        ("sew", ["sewed", "sewn"]),
        ("shake", ["shook", "shaken"]), ("shoot", ["shot"]), ("shut", ["shut"]), ("sing", ["sang", "sung"]), ("sit", ["sat"]),
        ("sleep", ["slept"]), ("slide", ["slid"]), ("speak", ["spoke"]), ("spin", ["spun"]), ("spread", ["spread"]),
        ("stand", ["stood"]), ("stick", ["stuck"]), ("string", ["strung"]), ("sweep", ["swept"]), ("swim", ["swam", "swum"]),
        ("swing", ["swung"]), ("take", ["took", "taken"]), ("teach", ["taught"]), ("tear", ["tore", "torn"]), ("tell", ["told"]),
        ("throw", ["threw", "thrown"]), ("undo", ["undid", "undone"]), ("wear", ["wore"]), ("wind", ["winded"]),
        ("write", ["wrote"]),
        ("redo", ["redid", "redone"]), ("remake", ["remade"]), ("fall", ["fell", "fallen"]), ("dive", ["dove", "dived"]),
        ("step", ["stepped"]),
        ("bind", ["bound"]), ("blow", ["blew", "blown"]), ("come", ["came"]), ("creep", ["crept"]), ("deal", ["dealt"]),
        ("fight", ["fought"]),
        ("bat", ["batted"]), ("overcome", ["overcame"]), ("split", ["split"]), ("spray", ["sprayed"]),
        ("weave", ["wove", "woven", "weaved"]),
        ("bite", ["bit"]), ("sling", ["slung"]), ("stack", ["stacked"]), ("light", ["lit"]), ("lie", ["lay", "lain"]),
        ("dream", ["dreamt"]),
        ("break", ["broke"]), ("choose", ["chose"]), ("tie", ["tied"]), ("untie", ["untied"]),
        ("knit", ["knitted", "knit"]),
        ("wring", ["wrung"]), ("squat", ["squatted"]), ("withhold", ["withheld"]), ("rewind", ["rewound"]),
        ("thread", ["threaded"]),
    ]

    private static let gerunds: [String: String] = [
        "tie": "tying", "untie": "untying", "lie": "lying", "open": "opening", "label": "labeling", "water": "watering",
        "gather": "gathering",
        "deliver": "delivering", "enter": "entering", "cover": "covering", "level": "leveling", "uncover": "uncovering",
        "season": "seasoning",
        "button": "buttoning", "lower": "lowering", "solder": "soldering", "hammer": "hammering", "visit": "visiting",
        "edit": "editing",
        "dye": "dyeing", "recover": "recovering", "answer": "answering", "order": "ordering", "lather": "lathering",
        "butter": "buttering",
        "unbutton": "unbuttoning", "center": "centering", "rock": "rocking", "shower": "showering", "maneuver": "maneuvering",
        "deposit": "depositing",
    ]

    private static let pastsOf = Dictionary(irregular, uniquingKeysWith: { first, _ in first })

    private static func isVowel(_ character: Character) -> Bool { "aeiou".contains(character) }

    /// "grab", "unzip": the last consonant doubles before -ed and -ing.
    private static func doubles(_ word: String) -> Bool {
        let letters = Array(word)
        guard letters.count >= 3, gerunds[word] == nil else { return false }
        let last = letters[letters.count - 1]
        guard !isVowel(last), !"wxyh".contains(last), isVowel(letters[letters.count - 2]), !isVowel(letters[letters.count - 3])
        else {
            return letters.count >= 4 && letters[letters.count - 3] == "u" && letters[letters.count - 4] == "q" && last == "t"
        }
        let bare = word.hasPrefix("un") || word.hasPrefix("re") ? Array(letters.dropFirst(2)) : letters
        var groups = 0
        var inside = false
        for letter in bare {
            if isVowel(letter) || letter == "y" { if !inside { groups += 1 }; inside = true } else { inside = false }
        }
        return groups == 1 || word == "transfer" || word == "begin" || word == "propel" || word == "forget"
    }

    static func pasts(_ word: String) -> [String] {
        if let known = pastsOf[word] { return known }
        if word.hasPrefix("un") || word.hasPrefix("re"), let known = pastsOf[String(word.dropFirst(2))] {
            return known.map { String(word.prefix(2)) + $0 }
        }
        if word.hasSuffix("e") { return [word + "d"] }
        if word.hasSuffix("y"), let before = word.dropLast().last, !isVowel(before) { return [word.dropLast() + "ied"] }
        if doubles(word) { return [word + String(word.last!) + "ed"] }
        return [word + "ed"]
    }

    static func gerund(_ word: String) -> String {
        if let known = gerunds[word] { return known }
        if word.hasSuffix("ie") { return word.dropLast(2) + "ying" }
        if word.hasSuffix("ee") || word.hasSuffix("oe") { return word + "ing" }
        if word.hasSuffix("e") { return word.dropLast() + "ing" }
        if doubles(word) { return word + String(word.last!) + "ing" }
        return word + "ing"
    }

    /// Third person of a verb, plural of a noun.
    static func withS(_ word: String) -> String {
        switch word {
        case "shelf": return "shelves"
        case "knife": return "knives"
        case "loaf": return "loaves"
        case "leaf": return "leaves"
        case "child": return "children"
        case "foot": return "feet"
        case "tooth": return "teeth"
        case "dish": return "dishes"
        default: break
        }
        if word.hasSuffix("s") || word.hasSuffix("x") || word.hasSuffix("z") || word.hasSuffix("ch") || word.hasSuffix("sh") {
            return word + "es"
        }
        if word.hasSuffix("y"), let before = word.dropLast().last, !isVowel(before) { return word.dropLast() + "ies" }
        if word == "go" || word == "do" || word == "potato" || word == "tomato" { return word + "es" }
        return word + "s"
    }
}
