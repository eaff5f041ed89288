extension Lexicon {
    /// Tests, units and the nouns whose count is a result.
    static let measureWords: [Group] = [
        // Tests, whose score is a result.
        Group(
            .test, .noun,
            """
            digit span = reverse digit span = forward digit span, tug = timed up and go = cognitive tug = tug cog = timed up go, berg = bbs = berg balance scale = berg balance, 5xsts = 5x sit to stand = 5 times sit to stand = five times sit to stand = fts = 5tsts = ftsts = 5x sts = 5 x sts = ftsst = 5tsst, 30scst = 30 sec chair stand = 30 second chair stand = chair stand test = chair stand = 30s chair stand = 30s sts = 30 sec sts = 30 second sit to stand, 6mwt = 6 minute walk test = 6 min walk = 6minwt = 2mwt = 2 minute walk test = six minute walk = 6 min walk test, 10mwt = 10 meter walk = 10 m walk = 10 meter walk test = gait speed = walking speed = velocity = gait velocity, dgi = dynamic gait index = fga = functional gait assessment, tinetti = poma, sppb = short physical performance battery, four square step test = fsst, mini best = minibest = mini bestest = bestest, abc scale, functional reach test = functional reach = frt, orpington, fim, gg score = section gg, barthel, katz, dash = quickdash = quick dash = lefs = odi = oswestry = ndi = koos = hoos = spadi = psfs = womac = fadi = faam = prwe = cait score = uefi, moca = slums = mmse = bims = acl = allen = mocas, nine hole peg test = 9hpt = nine hole peg = 9 hole peg test = nhpt = 9hp = 9 hole peg = nhp, box and blocks = box and block = bbt = box and block test, jebsen = jebsen taylor = purdue pegboard = minnesota = mmdt = jtt, kapandji, tam = total active motion = tam total, pdms = peabody = bot-2 = bot2 = bot = gmfm = pedi = wefim = mabc = vmi = beery = bayley = dayc = goal attainment = gas = sensory profile, copm = perf = performance score = satisfaction score, fugl meyer = fma = wmft = arat = mas score = modified ashworth = ashworth = motricity, sot = los = mctsib = ctsib = composite = los composite = sway = equilibrium score, dhi = mssq = vvas = dva = dynamic visual acuity, fcm = noms = mbs = mbsimp = fees = mann = fois = dss level = pas, aphasia quotient = wab = bdae = western aphasia, dynamometer = dyno = jamar = pinch gauge, goniometry = gonio, popliteal angle = schober = thomas test = sit and reach = ober = q angle, girth = figure 8 = circumference = volumetrics, h:q = h q = hq ratio = limb symmetry = lsi = y balance score, one rep max = 1rm = 1 rep max, pdl = physical demand level = dot level, step count, extensor lag = ext lag = quad lag = lag, lacks = lacked = lacking, sorensen hold, cadence = stride length = step length = swing time, single limb stance time, mdc, mcid, intelligibility = mlu = ppvt, iopi = mip = mep = vital capacity = fev1, chair rise time, floor transfer time, peak flow
            """),
        // Units of length.
        Group(
            .unitLength, .noun,
            "ft = feet = foot, m = meter = meters, yd = yard, mile = mi, inch = inches, cm = centimeter = mm, block = city block = blocks, lap, flight, km, hundred feet, hallway length, length of hallway"
        ),
        // Units of time.
        Group(.unitTime, .noun, "sec = second = secs = s = seconds, min = minute = mins = minutes, hr = hour = hrs, msec"),
        // Units of weight and volume.
        Group(.unitWeight, .noun, "lb = lbs = pound = pounds = #, kg = kilogram = kgs, oz, ounce, gram, ml, cc"),
        // Degrees of an angle.
        Group(.unitAngle, .noun, "deg = degree = degrees = degs, percent = pct"),
        // Units of speed, power and exertion, which say how a machine was set.
        Group([], .noun, "mph = m/s = ft/s = rpm = watts = w = mets = met level = met = bpm = mmhg = cm/s"),
        // Errors, losses of balance and rests: their count is a result.
        Group(
            .countNoun, .noun,
            "error = mistake = errors = err, lob = loss of balance = losses of balance = lobs = near lob = near fall = balance loss, rest break = rest = rest period = seated rest = standing rest = rest stop = seated rest break = standing rest break = rest breaks, drop = spill, freeze = freezing episode = fog = freezing = freezing of gait = fog episode = freezes, stumble = misstep = loss of grip = buckling = buckle = knee buckle, omission = wrong turn, meltdown = tantrum = outburst, cough = throat clear = throat clears = coughs = coughing episode = overt sign, episode, reversal, hesitation, misreach, misread, miss, misspelling, episodes, compensation, break, collision, foot catch, dropped, missed, spilled, incorrect, wrong, mismatched, misplaced, omitted, scuff, toe catch, bump, scissoring step, touchdown, toe touch, foot touch, hand touch, touch down, step out, step off, stepping error, grab, correction, self correction, wobble, sway, trip, tip over, tipped, slipped, slip, crumb, drip, splash, fumble, near drop, repetition needed, restart, false start, skip, gap, detour, mis-step, near miss, hop, tap out, pause, stop, interruption, crash, bumped, knocked over, faults, foul, infraction, kickback, hitch, catch, clunk, cramp, spasm, seizure, fall, falls, trips, throat-clear, choking episode, anterior spill, drool, pocketing, residue, wet voice, redo, mark outside, letter reversal, stray mark, erasure"
        ),
        // Speeds of a performance.
        Group(
            .unitAngle, .fixed,
            "wpm = words per minute = words a minute = words/min = words/minute = letters per minute = letters a minute = m/s = meters per second = steps per minute = strokes per minute = keystrokes per hour"
        ),
        // Sizes of things: a number before them is no extent.
        Group([], .fixed, "depth = deep, wide = width, tall, height = high"),
        // The same, as deeds.
        Group(
            .countNoun, .fixed,
            "splashed, toppled, paused, stopped, rested, stumbled, fumbled, wobbled, skipped, misjudged, overshot, undershot, tripped, nicked, scraped, scuffed, snagged, jammed, smudged, choked, coughed, crooked, lost balance, lost her balance, lost his balance, lost grip, lost her grip, lost his grip, lost footing, had to stop, sat to rest, stopped to rest, stopped for breath, needed to stop, caught twice, caught once, toe caught, foot caught, toes caught, feet caught, heel caught, tipped over, fell over, fell off, fell out, rolled away, got away, let go, ran over, went over, knocked, spilt, leaked, ripped, tore, misfired, mistyped, misdialed, misdialled, miscounted, misspelled, misread, wandered, strayed, lurched, swayed, buckled, gave way, gave out, backtracked, restarted"
        ),
        // What the extent of a performance is counted in.
        Group(
            .extentNoun, .noun,
            "stair, step, rung, flight, block, lap, mile, city block, flight of stairs, stairs, steps, platform step, porch step, riser step, length, round trip"
        ),
        // Exertion and vital signs.
        Group(
            .vital, .fixed,
            "rpe = borg = rate of perceived exertion = perceived exertion, hr = heart rate = hr peak = peak hr = pulse = hr max = hr response, spo2 = o2 sat = sats = o2 sats = sat = o2sat = sao2 = desat = desaturation, bp = blood pressure, rr = respiratory rate, mets, dyspnea = borg dyspnea = doe = sob, hrmax, mmrc"
        ),
        // Symptoms that are scored.
        Group(
            .symptom, .noun,
            "pain = vas = nprs = nrs = pain level = pain rating = lbp = np = soreness = ache = discomfort, dizziness = sx = symptom = symptoms = nausea = headache = vertigo = fatigue = ssq = oscillopsia = lightheadedness"
        ),
        // Words that a change of value goes with.
        Group(
            .change, .fixed,
            "improved = improved from = up from = down from = increased from = decreased from = increased = decreased = reduced = reduced from = progressed from = progressed to = increase from = improvement from = faster = faster than = more than = less than = gain of = gained = up = compared to = compared with = versus = vs = than last = than previous = better than = less = fewer, improved to = increased to = decreased to = up to = improvement of = decrease of = increase of = reduction of = improving from = progressing from = from a = longer than = was = were = baseline = initially = previously = previous = prior = prev = pre = pre-op = post = now = today = today's = ie = at ie = at eval = last visit = last session = last week = last time = at soc = soc = initial = eval = last wk = last tx = up 1 grade = from"
        ),
        // A goal with a date.
        Group(
            [], steers: .deadline, .fixed,
            "within, by, in, by d/c = by discharge, x, for, over, next, wk = week = weeks = wks, month = months = mo, days = day, d/c = discharge, visits, sessions, target date"
        ),
        // Days, weeks and months.
        Group(
            .dateWord, .fixed,
            "monday = mon, tuesday = tues = tue, wednesday = wed, thursday = thurs = thu = thur, friday = fri, saturday, sunday, january = jan, february = feb, march, april = apr, june, july, august = aug, september = sept = sep, october = oct, november = nov, december = dec, week = wk = weeks = wks, month = mo = months = mos, yesterday, day, visit, session"
        ),
        // Numbers in words.
        Group(
            .numberWord, .fixed,
            "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, hundred, half, once, twice, dozen, third, couple, both, zero, all, every"
        ),
    ]
}
