extension Lexicon {
    /// More ways to say what treatment is for.
    static let aimWords: [Group] = [
        // Getting ready for something.
        Group(
            .returnTo, steers: [.purpose], .fixed,
            "prepping him for, prepping her for, prepping pt for, preparing him for, preparing her for, preparing pt for, prepares him for, prepares her for, prepares pt for, to prepare him for, to prepare her for, to prepare pt for, readying him for, readying her for, readying pt for, getting pt ready for, get him ready for, get her ready for, get pt ready for, gets him ready for, gets her ready for, to get him ready for, to get her ready for, to get pt ready for, getting ready to, getting set to, getting set for, gearing up for, gearing up to, training him for, training her for, training up for, rehearsing for, rehearsal for, rehearsal of, practice for, practicing for, practising for, practice run for, dry run for, dress rehearsal for, trial run for, conditioning for, conditioning him for, conditioning her for, working back to, working back up to, working back toward, working back into, working his way back to, working her way back to, building back to, building back up to, building back toward, easing back into, easing back to, on track to, on track for, counting down to, on the road to, on the road back to, getting back on, get back on, to get back on"
        ),
        // What an impairment is the last thing wanting for.
        Group(
            [], steers: [.need, .purpose], .fixed,
            "is what is needed to, is what's needed to, is what it takes to, is what she needs to, is what he needs to, is what she needs for, is what he needs for, is what is needed for, is the piece needed for, is the piece needed to, are what she needs to, are what he needs to, are needed to, are needed for, is still needed to, is still needed for"
        ),
        // What stands before it is what the patient asked for.
        Group(
            [], steers: [.backward, .need, .purpose], .fixed,
            "is her top, is his top, is pt's top, is pt top, is the top, is their top, is number one, is her number one, is his number one, is her #1, is his #1, is her first, is his first, is first on her list, is first on his list, is high on her list, is high on his list, is on her list, is on his list, tops her list, tops his list, tops the list, is her priority, is his priority, is pt's priority, is the priority, is her request, is his request, is her wish, is his wish, is her dream, is his dream, is her focus, is his focus, is the focus, is the target, is the aim, is our target, is our aim, is our goal, is the aim here, is what brought her in, is what brought him in, is what she misses, is what he misses, is what she misses most, is what he misses most, is what she asked us for, is what he asked us for, is what mom asked for, is what the family asked for, is what parents asked for, is what we're after, is what we are after, is what we want, is what we're working toward, is what we are working toward, is what she named, is what he named, is what she came in for, is what he came in for, is what she came for, is what he came for, is what this is for, is what bothers her, is what bothers him, is what frustrates her, is what frustrates him, is what trips her up, is what trips him up, is the piece she wants, is the piece he wants, is the part she wants, is the part he wants, is the chore she wants, is the chore he wants, is the thing she wants, is the thing he wants, is her biggest gripe, is his biggest gripe, is her chief complaint, is his chief complaint, he is going back to, she is going back to, he's going back to, she's going back to, he will go back to, she will go back to, he'll go back to, she'll go back to, he has to get back to, she has to get back to, he wants to get back to, she wants to get back to"
        ),
        // Headings of what the patient put first.
        Group(
            [], steers: .headGoal, .fixed,
            "psfs, psfs item, psfs item 1, psfs item 2, psfs #1, psfs #2, psfs activity, copm item, copm #1, copm #2, coast goal, gas goal, mom's request, mother's request, dad's request, parent request, parent's request, parents' request, family request, family's request, wife's request, husband's request, pt request, pt's request, patient request, first thing on her list, first thing on his list, first on her list, first on his list, top of her list, top of his list, tops on her list, tops on his list, number one on her list, number one on his list, on her list, on his list, patient priority, pt concern, pt's concern, chief concern, main concern, patient concern, top concern, what for, done for, ties to, tie in, tie-in, link, linked to, links to, functional tie-in, functional tie, functional gain, functional target, function addressed, function trained, function targeted, adl addressed, adl targeted, iadl addressed, occupation addressed, occupation targeted, role, life role, valued role, participation, significance, clinical relevance, indication, end goal, end point, bottom line"
        ),
        // A trade by its wage.
        Group(.jobTitle, steers: [.job], functions: [.work], .fixed, "for a living, for pay, for wages"),
        // Making something easier.
        Group([], steers: [.purpose], .fixed, "to ease, easing, to beable to, beable to, to be abel to"),
        // More or less of something, shortened.
        Group([], steers: [.betters, .aimVerb], .fixed, "incr, decr"),
        // Paying.
        Group([], functions: [.money], .fixed, "pay for, paying for"),
        // Care of briefs, as an aim.
        Group([], functions: [.toileting], .fixed, "brief change, brief changes, diaper change, diaper changes"),
        // The toilet, as a verb.
        Group(
            [], functions: [.toileting], .fixed,
            "to toilet without, to toilet alone, to toilet independently, to toilet herself, to toilet himself, to toilet safely, to toilet at, to toilet in"
        ),
        // Journeys by air.
        Group([], steers: .habit, functions: [.travel], .fixed, "fly to, fly to see, fly home, fly out, fly alone"),
        // Rising from the floor, as an aim.
        Group(
            [], functions: [.floor], .fixed,
            "getting up after a fall, get up after a fall, getting up from a fall, get up from a fall, getting back up after a fall, get back up after a fall, recovering from a fall, recover from a fall"
        ),
        // Going back among people, where no task says how.
        Group(
            [], functions: [.community], .fixed,
            "community re-entry, community reentry, community re-integration, community reintegration, community access, community outings, community outing"
        ),
    ]
}
