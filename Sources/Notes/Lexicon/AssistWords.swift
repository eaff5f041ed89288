extension Lexicon {
    /// Levels of help, cues, and the plain words for both.
    static let assistWords: [Group] = [
        // Levels of help that are complete in themselves.
        Group(
            .assistLevel, .fixed,
            """
            cga = contact guard = contact guard assist = contact guard assistance = contact guarding = cg = cg assist = ctg = cgas = con guard, sba = standby assist = stand by assist = standby = stand by assistance = standby assistance = stby = stby assist = stand-by = stand by, supervision = close supervision = close s = distant supervision = distant s = sup assist = spv = supv = sprvsn = supervised = close sup = dist s = direct supervision = line of sight supervision = superv, close guarding = close guard
            min a = mina = min assist = minimal assist = minimal assistance = minimum assist = min assistance = minimum assistance = min aid = minimal a = min as = min hha = light assist = light assistance = min physical assist = min/mod a = min to mod a = min mod a = min manual assist = minx1, mod a = moda = mod assist = moderate assist = moderate assistance = mod assistance = moderate a = mod hha = mod physical assist = mod/max a = mod to max a = mod max a = mod max assist = mod-max a, max a = maxa = max assist = maximal assist = maximal assistance = maximum assist = max assistance = maximum assistance = max physical assist = maximal a, total a = total assist = total assistance = dependent assist = totala = tot a = tot assist, dep = dependent = fully dependent = total dependence
            mod i = modi = mod ind = modified independent = modified independence = mod independent = mod indep = mod-i = modified indep = modified i = mi, indep = independent = independently = ind = indly = indep'ly = independ = indp, hand over hand = hoh = hand-over-hand = hoha = hand under hand = hoh assist = hand over hand assist = huh, hha = hand held assist = handheld assist = hand hold assist = hand held assistance = hand hold = one hand held = hand held a = hands held = 1 hha, hands on assist = hands on at = hands-on at = hands on = hands on assistance = physical assist = physical assistance = steadying assist = steady assist = steadying = touching assist = touching assistance = partial assist = substantial assist = partial/moderate assist = lifting assist = boost = facilitation at, tactile assist = tactile guidance = manual guidance = physical guidance = physical prompt = physical prompts = manual cues = hands on guidance = manual facilitation
            person assist, person assistance, persons assist, people assist, person lift, man assist, helper assist, my palm, my fingers, my fingertips, my finger, my knee, my foot, my body, my forearm, my grip, my leg, my thigh, me calling, me calling out, me pointing, me cueing, me prompting, me counting, me spotting, me blocking, me close, me nearby, me alongside, me supporting, me lifting, me pushing, me pulling, me talking him, me talking her
            one person assist = 1 person assist = two person assist = 2 person assist = assist of 1 = assist of 2 = assist x1 = assist x2 = a of 1 = a of 2 = a x 1 = a x1 = ax1 = ax2 = a x2 = assist of one = assist of two = x1 assist = x2 assist = one person = two people, cues only = verbal cues only, fading cues = faded cues = fading prompts
            """),
        // Help told plainly: whose hands, how much.
        Group(
            .assistLevel, .fixed,
            """
            my hand, my hands, my hands on, my arm, my shoulder, my help, hand on his, hand on her, hands on his, hands on her, hand under, hands under, hand at his, hand at her, hand at the elbow, hand at the waist, hand at the hip, hand at hip, hand at hips, hand at the hips, hand at elbow, hand at waist, hand at trunk, hand at the back, hand at back, hand at scapula, hand at pelvis, hand at shoulder, hand at knee, hand at wrist, hands at his, hands at her, hands at hips, hands at the hips, hands at waist, hands at the waist, hands at trunk, hands at pelvis, hands at knees, hands at ribs, hands at shoulders, hands at elbows, hand behind, one of us, two people, two of us, both of us, someone at, a hand from, a push from, a boost from, a boost, a tug from, little help, little bit of help, bit of help, lot of help, lots of help, a little help, some help from, help from me, help of one, help of two, help from therapist, help from wife, help from husband, help from son, help from daughter, help from staff
            a finger to hold, finger to hold, one finger to hold, me behind, me beside, me in front, me reminding, me holding, me a few feet, a few feet behind, me next to, me steadying, me guiding, me telling, me talking, one step below, one step behind, a step behind, step behind, telling her which, telling him which, telling him, telling her, reminding him, reminding her, showing him, showing her, one person at, one person behind, one person beside, one person under, person at the hips, walked beside, stayed within reach, within arm's reach, i lifted, i pulled, i did the rest, i finished, i helped, i started, tactile facilitation, tactile facilitation at, manual assist, min models, models, model, verbal model, verbal models, direct model, direct models, therapist model
            took half the weight, took most of the weight, took some of his weight, took some of her weight, therapist lifting, lifted by, lifted by two, held by therapist, held by ot, held by pt, guided by therapist, pulled up by, steadied by, supported by therapist, talked through, talked him through, talked her through, walked her through, walked him through, coached through, step by step instructions, step-by-step instructions, one step commands, one-step directions, showed him, showed her, had to tell, had to show, had to remind, had to help, needed telling, needed showing, pointing to, pointed to, only with me, caregiver assist, caregiver lifting, wife lifting, wife helped, husband helped, son helped, daughter helped, aide helped, staff of two, parent assist, mom helped, dad helped
            """),
        // Nobody near: no help, told in plain words.
        Group(
            .independent, .fixed,
            "nobody holding on, nobody holding, no one holding, no one holding on, nobody beside her, nobody beside him, nobody behind, no hands, did it alone, all alone, did it himself, did it herself, all himself, all herself, no one helped, nobody helped, no one had to, nobody had to, i did not touch, i never touched, i only watched, i just watched, only watched, just watched, i stood back, stood back, nobody near, no one near her, no one near him, without my hands, without my hand, no hands from me, never had to touch, never needed me, did not need me, needed nothing from me, without being told, without being reminded, without anyone's help, without anyone helping, without a reminder, without a cue, without a prompt, no verbal cueing, no manual assist, no physical help needed, no hands on assist, no a needed, 0 cues, zero cues, hands-off, nobody's help, no one's help, all on her own, all on his own, by themselves, on their own, independently"
        ),
        // A level in plain words: no help at all.
        Group(
            .independent, .fixed,
            """
            unassisted = without assistance = without assist = without help = without physical assistance = no assistance = no assist = no help = no physical assistance = no physical assist = no cues = without cues = without cueing = no cueing = no vc = no vcs = no verbal cues = no a = no physical help = no cues needed = no cuing = without cuing = without verbal cues = without any help = without any assistance = without prompting = no prompts = no prompting = without prompts = no hands on = no assistance needed = no help needed = with no help = needed no help = no reminders = without reminders = no tactile cues
            by herself = by himself = by self = on her own = on his own = on own = all by herself = all by himself = nobody touching = no one touching = nobody helping = no one helping = hands off = no hands on = spontaneously by herself = alone without help = self corrected = no one near = without anyone = without a hand from = w/out help = without me = without my help = with nobody touching = without staff help = without hands on = without hha = unaided = i = without therapist
            """),
        // Degrees, a level only beside a word of help.
        Group(
            .degree, .fixed,
            "min = minimal = minimum = minimally, mod = moderate = moderately, max = maximal = maximum, total, mild, light, slight, occasional = occ, intermittent, frequent = freq, constant, consistent, continuous, repeated, partial, close, extensive, heavy, initial, few, single, several"
        ),
        // Words of help, a level only beside a degree, a number or a denial.
        Group(
            .assistWord, .noun,
            "assist = assistance = assisting = asst = assisted = a/, help = helped = helping, aid, a, physical support"),
        // Words of cueing, which want a kind, a target or a number.
        Group(
            .cueWord, .noun,
            "cue = cueing = cues = cuing = cued = cuings = queing = queues = ques, prompt = prompting = prompted, redirection = redirect = redirecting = redirected = re-direction = redirections, reminder = reminding = reminded, verbal = verbals, instruction, guidance, feedback"
        ),
        // Cues that carry their kind.
        Group(
            [.cueWord, .cueType], .fixed,
            "vc = vcs = v/c = vcing = v cues = verbal cue = verbal cues = verbal cueing = verbal cuing = verbal prompt = verbal prompts = verbal prompting = verbally cued = cued verbally = verbal reminders = verbal reminder = verbal instruction = verbal guidance = verbal redirection = vebal cues = vebral cues = verb cues = vc's = verbal assist = verbal ques = vcue = vcues, tc = tcs = t/c = tactile cue = tactile cues = tactile cueing = tactile cuing = tactile prompts = tc's = tactile prompt = tactile input = tactile feedback = tacile cues, vc/tc = tc/vc = vcs/tcs = vt cues = verbal/tactile cues = verbal and tactile cues = tactile and verbal cues = vtc = v/t cues = verbal tactile cues = tactile/verbal cues, visual cue = visual cues = visual cueing = visual prompt = visual prompts = visual demo = visual demonstration = vis cues = visual feedback = visual reminders, gestural cue = gestural cues = gesture cue = gesture cues = gestural prompt = gestural prompts = gestures = gestural = gesture prompt = gestural cueing = gesture = pointing cue, demo = demonstration = demo cues = demonstration cues = demos = modeling = modelling = therapist modeling = modeled = therapist demo, auditory cue = auditory cues = rhythmic cue = rhythmic cues = metronome cues = external cue = external cues = verbal and visual cues = semantic cue = semantic cues = phonemic cue = phonemic cues = written cue = written cues = indirect cue = indirect verbal cue = indirect cues = direct cues = picture cue = picture cues = laser cue = verbal and gestural cues = multimodal cues = mm cues = multi modal cues = multimodal cueing = question cue = question cues = sequencing cue = sequencing cues = safety cue = safety cues = step by step cues = step-by-step cues = technique cues = postural cues = proximal cues"
        ),
        // Cues told as what was said.
        Group(
            [.cueWord, .cueType], .fixed,
            "told to, told twice, told twice to, told once, had to be told, had to be reminded, reminded to, reminded twice, asked to repeat, shown how, reminded"
        ),
        // Kinds of cues.
        Group(
            .cueType, .fixed,
            "verbal, tactile, visual, gestural, auditory, phonemic, semantic, manual, written, indirect, nonverbal, sensory, multimodal, proprioceptive"
        ),
        // What a cue may be for.
        Group(
            .cueTarget, .noun,
            "posture, safety, hand placement, foot placement, technique, sequencing, sequence, form, body mechanics, mechanics, breathing, pacing, pace, speed, upright, alignment, weight shift, initiation, attention, attention to task, scanning, trunk, elbow, knee, hip, foot, hand, heel, head, grasp, grip, brake, brakes, w/c brakes, spacing, letter size, pressure, eye contact, clearance, step length, base of support, bos, precautions, problem solving, compensation, pivot, pivoting, placement, position, positioning, awareness, neglect, left side, right side, midline, neutral spine, neutral, control, pursed lip breathing, plb, task, step, thoroughness, rate, volume, loudness, articulation, sip, swallow, chin tuck, bite size, alternate, balance, reach, forward lean, nose over toes, tuck, lock, order, organization, error, mistake, accuracy, quality, completion, next step, on task, core, scapula, shoulder, hiking, bracing, knees, valgus, lower slowly, eccentric control, stance"
        ),
        // Verbs of hands-on help.
        Group(
            .helpVerb, .verb,
            "steady, hold onto, guard, spot, boost, stabilize, block, facilitate, support, guide, hold, lift, help, assist, place, start, advance, lower, move, catch, took weight, keep, give, do, touch, tap, nudge, ease, weight bear, push, tie, pull, fasten, feed, stand near, stand by, thread, finish"
        ),
        // Whom the help comes from.
        Group(
            .clinician, .fixed,
            "therapist, pt assist, ot, pta, cota, ota, slp, writer, clinician, this therapist, tx, i, we, both of us, two of us, us, therapist and aide, two staff, two therapists, student, aide's, rehab tech, staff, therapist's, ots, spt, dpt, my, me, ot's, therapists"
        ),
        // Set-up.
        Group(
            .setUp, .fixed,
            "set up = setup = set-up = set up assist = setup assist = set up assistance = tray set up = set up only = setup only = setup a = set up a = s/u = su = items set out = clothes laid out = set-up assist = setup help = s/up = setting up"
        ),
        // "As needed": no level at all.
        Group(
            [], steers: .asNeeded, .fixed,
            "as needed = prn = as nec = as necessary = as indicated = when needed = if needed = as able = as appropriate = as tolerated = as required"
        ),
    ]
}
