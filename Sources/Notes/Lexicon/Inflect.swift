/// English inflection, as far as the lexicon needs it. Runs once, when the lexicon is compiled.
enum Inflect {
    /// Verbs whose past does not end in -ed: base, past, participle.
    private static let irregular: [(StaticString, [StaticString])] = [
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
        ("thread", ["threaded"]), ("fling", ["flung"]), ("hew", ["hewed", "hewn"]), ("saddle", ["saddled"]),
        ("shear", ["sheared", "shorn"]),
        ("sow", ["sowed", "sown"]), ("mow", ["mowed", "mown"]), ("strew", ["strewed", "strewn"]), ("swear", ["swore", "sworn"]),
        ("steal", ["stole", "stolen"]), ("stride", ["strode"]), ("shrink", ["shrank"]), ("sink", ["sank", "sunk"]),
        ("bet", ["bet"]),
        ("forge", ["forged"]), ("spit", ["spat"]), ("shine", ["shone", "shined"]), ("slit", ["slit"]),
        ("cling", ["clung"]), ("wake", ["woke"]), ("restring", ["restrung"]), ("rebuild", ["rebuilt"]),
        ("reset", ["reset"]), ("lend", ["lent"]), ("send", ["sent"]), ("cast", ["cast"]), ("grow", ["grew", "grown"]),
    ]

    private static let gerunds: [(StaticString, StaticString)] = [
        ("tie", "tying"), ("untie", "untying"), ("lie", "lying"), ("open", "opening"), ("label", "labeling"),
        ("water", "watering"),
        ("gather", "gathering"),
        ("deliver", "delivering"), ("enter", "entering"), ("cover", "covering"), ("level", "leveling"), ("uncover", "uncovering"),
        ("season", "seasoning"),
        ("button", "buttoning"), ("lower", "lowering"), ("solder", "soldering"), ("hammer", "hammering"), ("visit", "visiting"),
        ("edit", "editing"),
        ("dye", "dyeing"), ("recover", "recovering"), ("answer", "answering"), ("order", "ordering"), ("lather", "lathering"),
        ("butter", "buttering"),
        ("unbutton", "unbuttoning"), ("center", "centering"), ("rock", "rocking"), ("shower", "showering"),
        ("maneuver", "maneuvering"),
        ("deposit", "depositing"),
    ]

    private static let pastsOf = Dictionary(
        irregular.map { (Letters($0).hash, $1.map { Letters($0) }) }, uniquingKeysWith: { first, _ in first })

    private static let gerundOf = Dictionary(
        gerunds.map { (Letters($0).hash, Letters($1)) }, uniquingKeysWith: { first, _ in first })

    private static let plurals = Dictionary(
        uniqueKeysWithValues: ([
            ("shelf", "shelves"), ("knife", "knives"), ("loaf", "loaves"), ("leaf", "leaves"), ("child", "children"),
            ("foot", "feet"), ("tooth", "teeth"), ("go", "goes"), ("do", "does"), ("potato", "potatoes"), ("tomato", "tomatoes"),
        ] as [(StaticString, StaticString)]).map { (Letters($0).hash, Letters($1)) })

    static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
        default: false
        }
    }

    private static func isWeak(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y"), UInt8(ascii: "h"): true
        default: isVowel(letter)
        }
    }

    private static let doubling = Set(
        (["transfer", "begin", "propel", "forget", "sidestep", "backstep", "overstep", "outfit", "handicap"] as [StaticString])
            .map { Letters($0).hash })

    /// "grab", "unzip": the last consonant doubles before -ed and -ing.
    private static func doubles(_ word: Letters) -> Bool {
        guard word.count >= 3, gerundOf[word.hash] == nil else { return false }
        guard !isWeak(word.fromEnd(1)), isVowel(word.fromEnd(2)), !isVowel(word.fromEnd(3)) else {
            return word.ends(in: "quit") || word.ends(in: "quat") || word.ends(in: "quet")
        }
        var groups = 0
        var inside = false
        for index in (word.begins(with: "un") || word.begins(with: "re") ? 2 : 0)..<word.count {
            let sounds = isVowel(word[index]) || word[index] == UInt8(ascii: "y")
            if sounds, !inside { groups += 1 }
            inside = sounds
        }
        return groups == 1 || doubling.contains(word.hash)
    }

    private static func doubled(_ word: Letters) -> Letters {
        var long = word
        long.append(word.fromEnd(1))
        return long
    }

    private static func endsInConsonantY(_ word: Letters) -> Bool {
        word.count >= 2 && word.ends(in: "y") && !isVowel(word.fromEnd(2))
    }

    static func pasts(_ word: Letters) -> [Letters] {
        if let known = pastsOf[word.hash] { return known }
        if word.begins(with: "un") || word.begins(with: "re"), let known = pastsOf[word.dropFirst(2).hash] {
            return known.map { past in
                var whole = Letters()
                whole.append(word[0])
                whole.append(word[1])
                for index in 0..<past.count { whole.append(past[index]) }
                return whole
            }
        }
        if word.ends(in: "e") { return [word.dropping(adding: "d")] }
        if endsInConsonantY(word) { return [word.dropping(1, adding: "ied")] }
        if doubles(word) { return [doubled(word).dropping(adding: "ed")] }
        return [word.dropping(adding: "ed")]
    }

    static func gerund(_ word: Letters) -> Letters {
        if let known = gerundOf[word.hash] { return known }
        if word.ends(in: "ie") { return word.dropping(2, adding: "ying") }
        if word.ends(in: "ee") || word.ends(in: "oe") { return word.dropping(adding: "ing") }
        if word.ends(in: "e") { return word.dropping(1, adding: "ing") }
        if doubles(word) { return doubled(word).dropping(adding: "ing") }
        return word.dropping(adding: "ing")
    }

    /// Third person of a verb, plural of a noun.
    static func withS(_ word: Letters) -> Letters {
        if let known = plurals[word.hash] { return known }
        if word.ends(in: "s") || word.ends(in: "x") || word.ends(in: "z") || word.ends(in: "ch") || word.ends(in: "sh") {
            return word.dropping(adding: "es")
        }
        if endsInConsonantY(word) { return word.dropping(1, adding: "ies") }
        return word.dropping(adding: "s")
    }
}
