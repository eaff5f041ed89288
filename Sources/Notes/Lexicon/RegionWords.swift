extension Lexicon {
    /// Regions of the body and sides.
    static let regionWords: [Group] = [
        // Strength of the leg.
        Group(
            [.body, .impairment, .strengthen], regions: .lowerLimb, .fixed,
            "le strength, le strengthening, ble strength, ble strengthening, leg strength, leg strengthening, lower extremity strength, lower extremity strengthening, lower body strength, le endurance, leg endurance, le power, leg power, le weakness, leg weakness"
        ),
        // Strength of the arm.
        Group(
            [.body, .impairment, .strengthen], regions: .upperLimb, .fixed,
            "ue strength, ue strengthening, bue strength, bue strengthening, arm strength, arm strengthening, upper extremity strength, upper extremity strengthening, upper body strength, ue endurance, arm endurance, ue weakness, arm weakness"
        ),
        // The shoulder girdle.
        Group(.body, regions: .shoulder, .fixed, "shoulder girdle"),
        // Strength of the shoulder.
        Group(
            [.body, .impairment, .strengthen], regions: .shoulder, .fixed,
            "cuff strength, rotator cuff strength, scapular strength, scapular stability, shoulder strength, shoulder stability"),
        // The pelvic girdle.
        Group(.body, regions: [.abdomen, .lumbar], .fixed, "pelvic girdle"),
        // The arm.
        Group(
            .body, regions: .upperLimb, .noun,
            "ue = upper extremity = upper limb = arm = ues = uppers = upper body = upper extremities, bue = bilateral ue = b ue = bues"
        ),
        // The leg.
        Group(
            .body, regions: .lowerLimb, .noun,
            "le = lower extremity = lower limb = leg = les = lowers = lower extremities = lower body = residual limb, ble = bilateral le = b le = bles"
        ),
        // The right arm.
        Group([.body, .right], regions: .upperLimb, .fixed, "rue = r ue = rt ue = right ue = right arm = r arm = rt arm"),
        // The left arm.
        Group([.body, .left], regions: .upperLimb, .fixed, "lue = l ue = lt ue = left ue = left arm = l arm = lt arm"),
        // The right leg.
        Group([.body, .right], regions: .lowerLimb, .fixed, "rle = r le = rt le = right le = right leg = r leg = rt leg"),
        // The left leg.
        Group([.body, .left], regions: .lowerLimb, .fixed, "lle = l le = lt le = left le = left leg = l leg = lt leg"),
        // The shoulder.
        Group(
            .body, regions: .shoulder, .noun,
            "shoulder = shld = shldr = sh = glenohumeral = gh = gh joint = rotator cuff = rtc = scapula = scapular = periscapular = deltoid = delt = scap = acromioclavicular = upper arm = clavicle = rc = humerus"
        ),
        // The elbow.
        Group(
            .body, regions: .elbow, .noun,
            "elbow = olecranon = lateral epicondyle = epicondyle = epicondylitis = tennis elbow = ucl"),
        // The forearm.
        Group(.body, regions: .forearm, .noun, "forearm"),
        // The wrist.
        Group(.body, regions: .wrist, .noun, "wrist = carpal = distal radius = drf = tfcc"),
        // The hand.
        Group(
            .body, regions: .hand, .noun,
            "hand = finger = thumb = digit = palm = mcp = pip = dip = cmc = fingertip = metacarpal = index finger = ring finger = small finger = long finger = fdp = fpl = fingers = trigger finger"
        ),
        // What a hand does.
        Group(.body, regions: .hand, .fixed, "grip, pinch, grasp"),
        // The hip.
        Group(
            .body, regions: .hip, .noun,
            "hip = gluteal = glute = glutes = buttock = adductor = abductor = hip abductor = hip flexor = piriformis = tha = thr = trochanter = si joint = groin = iliopsoas = hip extensor = gluteus medius = glut = glute med"
        ),
        // The thigh.
        Group(
            .body, regions: [.thigh, .knee], .noun,
            "quad = quadriceps = quads = vmo = hamstring = hamstrings = hs = thigh = it band = itb"),
        // The knee.
        Group(
            .body, regions: .knee, .noun,
            "knee = patella = patellar = patellofemoral = tka = tkr = acl = mcl = meniscus = tibiofemoral = aclr"),
        // The ankle.
        Group(
            .body, regions: .ankle, .noun,
            "ankle = achilles = calf = calves = gastroc = soleus = heel cord = talocrural = df strength = peroneal = tibialis = anterior tib"
        ),
        // The foot.
        Group(
            .body, regions: .foot, .noun, "foot = toe = plantar = plantar fascia = arch = hallux = great toe = metatarsal = heel"),
        // The low back.
        Group(
            .body, regions: [.lumbar], .noun,
            "lumbar = lumbar spine = low back = lower back = back = lsp = l-spine = l spine = lumbosacral = lumbopelvic = paraspinal = erector = sacral"
        ),
        // The trunk.
        Group(.body, regions: [.lumbar, .abdomen, .thoracic], .noun, "trunk = core = torso = spine = spinal"),
        // Abdomen and pelvis.
        Group(
            .body, regions: [.abdomen, .lumbar], .noun,
            "abdominal = abs = abdomen = pelvic floor = pelvic = pelvis = obliques = transversus"),
        // The upper back.
        Group(
            .body, regions: .thoracic, .noun,
            "thoracic = upper back = mid back = midback = t-spine = t spine = rib = chest wall = rhomboid"),
        // The neck.
        Group(
            .body, regions: .neck, .noun,
            "neck = cervical = c-spine = c spine = upper trap = levator = scm = suboccipital = upper trapezius = cervicothoracic"),
        // The mouth.
        Group(.body, regions: .mouth, .noun, "tongue = lip = jaw = lingual = oral motor = tmj = labial = cheek = mouth"),
        // The right side.
        Group(.right, .fixed, "right = r = rt = right-sided = r/ = dominant right = right sided = right side = r side"),
        // The left side.
        Group(.left, .fixed, "left = l = lt = left-sided = left sided = left side = l side"),
        // Both sides.
        Group(.both, .fixed, "bilateral = bilat = b = b/l = bil = both = bl = bilaterally = bilaterals = bi"),
        // Parts of the body with no region of treatment.
        Group(.body, .fixed, "head, eye, eyes, ear, body, joint, limb, extremity, muscle, skin, side, midline, forehead"),
    ]
}
