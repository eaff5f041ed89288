extension Lexicon {
    /// What treatment is for: named functions beyond the tasks themselves, jobs, sports, and the broad domains that need an identified task.
    static let functionWords: [Group] = [
        // Impairments, risks and boilerplate aims: words that an aim may name without naming a function.
        Group(
            .impairment, .noun,
            """
            contracture, spasm, hypertonia, hypertonicity, hypotonia, spasticity, rigidity, adhesion, scar tightness, scar tissue, hypersensitivity, tightness, instability, subluxation, dislocation, atrophy, weakness, deconditioning, tremor, ataxia, neglect, inattention, apraxia, extension lag, foot drop
            wrist drop, crepitus, laxity, inflammation, stiffness, reaction time, kinesthesia, sensation, symmetry, asymmetry, midline orientation, core control, scapular control, tendon excursion, muscle length, extensibility, oxygenation, ventilation, breath support, lung capacity, work tolerance
            upright tolerance, sitting endurance, standing endurance, energy, oculomotor control, convergence, eye teaming, initiation, inhibition, insight, judgment, comprehension, fluency, resonance, lip seal, lip closure, oral control, bolus control, airway protection, hyolaryngeal elevation, bilateral use
            visual perceptual skills, praxis, arousal, alertness, engagement, kinesiophobia, anxiety, mood, numbness, tingling, paresthesia, hot flashes, urgency, prolapse, bloating, constipation, wound healing, tissue healing, healing, skin integrity, skin breakdown, heel strike, toe clearance, foot clearance
            swing phase, stance phase, lordosis, kyphosis, forward head, forward head posture, scoliosis, leg length, load tolerance, loading tolerance, tendon loading, tissue tolerance, plyometric tolerance, shock absorption, deceleration, acceleration, explosiveness, excursion, amplitude, wellness
            burden of care, caregiver burden, deconditioned state, readmission, hospital readmission, efficiency, productivity, muscle imbalance, muscle balance, muscle mass, muscle tone, muscle bulk, muscle performance, bone density, bone health, blood flow, blood pressure, blood sugar, heart rate, lymph flow
            lymphedema, limb volume, joint integrity, joint protection, joint stability, joint health, joint play, capsular mobility, capsular tightness, patellar tracking, scapulohumeral rhythm, lumbopelvic rhythm, lumbopelvic control, segmental control, segmental mobility, thoracic mobility, chest expansion
            rib mobility, pelvic alignment, hip stability, knee control, valgus control, dynamic valgus, ankle stability, single leg stability, base of support, limits of stability, righting reactions, protective responses, equilibrium reactions, vestibular function, visual dependence, motion sensitivity
            motion tolerance, head motion tolerance, neural tension, radicular symptoms, radiculopathy, centralization, sciatica, tendinopathy, impingement, bursitis, plantar fasciitis, capsulitis, arthritis, hand weakness, grasp patterns, grasp release, prehension, pincer, tripod grasp, thumb stability
            web space, opposition strength, finger dexterity, bilateral integration, bilateral skills, visual motor skills, visual scanning skills, sensory tolerance, tactile tolerance, sensory modulation, interoception, frustration tolerance, impulse control, emotional regulation, self esteem, motivation
            cognition, cognitive skills, mental status, delirium, thinking, planning skills, organization, carry over, prognosis, progression, maintenance, overall health, general health, health, overall function, level of function, prior level, functional ability, functional capacity, functional use
            functional strength, functional reach, functional endurance, functional balance, functional transfers ability, mobility skills, motor skills, gross motor skills, gross motor, life, lifestyle, secondary complications, complications, pressure injury, pressure injuries, pressure sores, pressure ulcers
            dvt, pneumonia, aspiration, aspiration risk, choking risk, injury, reinjury, re-injury, injury prevention, injury risk, overuse, immobility, inactivity, debility, decompensation, disuse, compensations, compensatory movement, compensatory patterns, movement pattern, movement patterns
            movement quality, quality of movement, hypermobility, hypomobility, restriction, restrictions, limitation of motion, range, end range, available range, full range, full rom, pain free range, pain-free motion, loss of motion
            """),
        // Named functions that notes aim at.
        Group([], functions: [.music], .fixed, "band practice = orchestra, plays at church, organist, music, worship band"),
        // The demands of a job, as a function.
        Group(
            [], functions: [.work], .fixed,
            "job demand = job demands = job requirement = job requirements, employer requires, work demands"),
        // School work.
        Group(
            [], functions: [.school, .writing], .fixed,
            "worksheets, worksheet, spelling test, book report, recorder class, art class, music class, shop class, science lab, lab class, morning arrival, arrival routine, field day, field trip, lunchroom tray"
        ),
        // Games and classes at school.
        Group(
            [], functions: [.play, .school], .fixed,
            "pe, pe class, pe games, games, gym class, tag, kickball games, relay races, t ball team, recess games, peers, his class, her class, classmates"
        ),
        // Employers and places of work.
        Group(
            [], functions: [.work], .fixed,
            "ups, usps, fedex, amazon, walmart, costco, home depot, lowes, kroger, the plant, the mill, the shop, the line crew, landscaping, framing, roofing, welding, plumbing, nursing, trucking, waitressing, bartending, catering, stocking shelves, packing boxes, assembly work, deliveries, kennel, library job, house painting, patient care, patient handling, tending bar, cutting hair, doing hair, his shop, her shop, his route, mail route, paper route, station, firehouse, precinct, unit duties, the line, production line, machine shop, auto shop, body shop, bakery, hospital job, cna job, school bus driving, client visits, his clients, her clients, her patients, his crew, job site duties, military service, deployment, active duty, drill weekend, teaching, his students, her students, farm chores, milking, harvest, calving, tips, paycheck, commission"
        ),
        // Getting ready for the day.
        Group([], functions: [.dressing], .fixed, "get ready = getting ready = gets ready = ready for the day, ready for school"),
        // One's own laundry.
        Group(
            [], functions: [.laundry], .fixed,
            "own wash = do wash = do own wash = the wash = do her wash = do his wash = does own laundry, own washing, the washing, does wash, does the wash"
        ),
        // Care of the hair.
        Group([], functions: [.grooming], .fixed, "haircut = haircuts, fix hair"),
        // Transfers, as an aim.
        Group(
            [], functions: [.transfer], .fixed,
            "transfers = functional transfers = safe transfers = transfer independence = transferring, standing up, get up, getting up, rise, rising, stand up, low sofa, getting into a chair, oob = out of bed"
        ),
        // Moving in bed, as an aim.
        Group(
            [], functions: [.bedMobility], .fixed,
            "turning in bed = turn in bed, roll over, repositioning in bed, bed mobility skills"),
        // Riding in a car.
        Group([], functions: [.carTransfer], .fixed, "carpool, car rides, ride home, ride in car"),
        // Walking to something or with somebody.
        Group(
            [.goVerb], steers: .path, functions: [.walking], .fixed,
            "walk to = walking to = walk in = walking in = walk around = walk her = walk his = walk the = walk with = walk from, walk the block, walk around the block, household distances = household ambulation distances"
        ),
        // Using a toilet, as an aim.
        Group(
            [], functions: [.toileting], .fixed,
            "commode use, using the bathroom, use of toilet, go to the bathroom, bathroom routine = bathroom use, get to the toilet, diaper free, continence, catheterize, leakage, without leaking, toilet needs"
        ),
        // Feeding oneself.
        Group(
            .task, functions: [.eating], .fixed,
            "feed self = feed herself = feed himself, self-feeding, feeds self, feeds herself, feeds himself, hold utensil, hold fork, hold cup, po diet, po intake, oral intake, diet upgrade, regular diet, tube removal"
        ),
        // Meals, as an aim.
        Group(
            [], functions: [.cooking], .fixed,
            "food, feed family, cook for, meals for, coffee for, own breakfast, own meals, own lunch"),
        // Children and grandchildren.
        Group(
            [], functions: [.childcare], .fixed,
            "grandchild = grandchildren = grandkids = grandson = granddaughter = grandbaby, her kids = his kids, lifting toddler = lift her baby = lift his baby, care for baby = care for her baby = care for infant, son's crib, twins, parenting, caring for, mothering, pick up her child"
        ),
        // Worship, clubs and company.
        Group(
            [], functions: [.social], .fixed,
            "worship = church services = mass = choir = communion, card club = bridge club = bingo night = book club, wedding, dancing = dance = ballroom, family gatherings, lunch outing = outing, men's group, reunion, going out to eat, funeral, restaurant outing, date night, prom, senior center, volunteer = volunteering = volunteer job, support group, birthday party, visiting friends, theater, concert, movies"
        ),
        // Travel.
        Group(
            [], functions: [.travel], .fixed,
            "travel = airline travel = flight home = airplane travel, vacation, cruise ship, flying, flies, carry on, camping = camping trip, road trip, trip to"
        ),
        // Buses, vans and appointments.
        Group(
            [], functions: [.bus, .community], .fixed,
            "take bus = ride bus = bus to = school bus = van ride = dialysis van, appointments = appts = therapy visits = oncology appts = dialysis, get to dialysis"
        ),
        // Getting into the house.
        Group(
            [], functions: [.doors], .fixed,
            "get in the house = enter home = enter house = home entry = entering home = home entrance = get into house = get into home = get in house = leave house = leave home = leave the house = entrance to home = access home = access bedroom = access upstairs = access basement, get to the mailbox, get to garage"
        ),
        // Living alone.
        Group(
            [], functions: [.livingAlone], .fixed,
            "living alone = lives alone = live alone = manage alone = alone at home = manages alone = own place, independent living = living independently, stay at alf = stay at home alone, home alone, manage nights alone, own apartment, resume living alone, stay in her home"
        ),
        // Sleeping.
        Group(
            [], functions: [.sleeping], .fixed,
            "sleep in own bed = sleep in bed = sleep on side = sleeping in bed, sleep position, sleep through the night"),
        // Speaking with others.
        Group(
            [], functions: [.speaking], .fixed,
            "conversation = conversations = talk with = converse, communicate = communication = communicate needs = express needs = expressing wants = requesting = public speaking = order at restaurant = order food = speak on phone, teach class = lecturing = give presentation, ordering coffee, speaking, tell time, aac use"
        ),
        // Reading.
        Group(
            [], functions: [.reading], .fixed,
            "reading = read mail = read recipe = read menu = read = reads = read book = read labels = reading mail"),
        // Appointments and errands.
        Group(
            [], functions: [.schedule], .fixed,
            "manage appointments = keep appointments = remember appointments, run errands = errands = errand running, getting to therapy, daily schedule, own calendar"
        ),
        // Reaching overhead and into cupboards.
        Group(
            .task, functions: [.reaching], .fixed,
            "overhead reach = overhead reaching = reach overhead = reaching overhead = reach into cabinet = high shelf = top shelf = second shelf = reach shelf = reach top shelf = reaching shelves, reach pantry, put dishes away = hang blouses"
        ),
        // Lifting and carrying.
        Group(
            .task, functions: [.lifting], .fixed,
            "heavy lifting = lift boxes = lifting boxes = lift luggage = carrying groceries = carry groceries = carrying laundry = carry laundry, lift child = lift grandson, carry on luggage, handle luggage, carry bags"
        ),
        // Getting down on the floor and up again.
        Group(
            .task, functions: [.floor], .fixed,
            "get off floor = get on floor = floor play = play on floor = get up off the floor = get down on floor = play on the floor = get on the floor = kneel in garden, pray on floor = praying = prayer, kneeling for prayer"
        ),
        // Stairs at home and into a bus.
        Group(
            .task, functions: [.stairs], regions: .lowerLimb, .fixed,
            "stair climbing at home = get upstairs = enter home stairs = go up steps = bus steps = board bus = step up onto, stadium steps, stands at stadium"
        ),
        // Farm and garden.
        Group(
            [], functions: [.yard], .fixed,
            "farm chores = farm work = farming = barn chores = feed cattle = feed livestock = garden work = tend garden = tending garden, mow lawn = mow the lawn, rake leaves, shovel snow, yard chores, livestock"
        ),
        // Making music.
        Group(
            .task, functions: [.music], .fixed,
            "play guitar = playing guitar = play piano = playing piano = plays guitar = plays piano, play violin = playing violin = plays violin, play drums, playing music"
        ),
        // Crafts.
        Group(
            .task, functions: [.crafts], .fixed,
            "knitting = crocheting = sewing = quilting = crochet = needlework = embroidery = painting = crafts = woodwork = pottery = beading = scrapbooking = jewelry making"
        ),
        // Play.
        Group(
            [], functions: [.play], .fixed,
            "playground = playground play = recess = play with peers = play with siblings = playing tag = play at park = climb playground = keep up with peers = keep up with sister = keep up with brother = keep up with friends, circle time = story time = story circle, floor play, toy play, pretend play = peer play, gross motor play with peers, ride a bike = ride bike"
        ),
        // Class and homework.
        Group(
            [], functions: [.school], .fixed,
            "class = classroom = classwork = in class = school work = schoolwork = homework = gym class = pe class = lunch line = school day = full school day = full day school = school return = class participation = class work, lunchroom, locker use, preschool bathroom, kindergarten tasks, school bus line, art project participation, college, exams, standardized test taking"
        ),
        // The job.
        Group(
            [], functions: [.work], .fixed,
            "job = job duties = job tasks = work duties = work demands = essential job function = essential job functions = work tasks = job requirement = job requirements = full duty = light duty tasks = work shift = work station tasks = job task = work task, truck driving, warehouse work, construction work = construction job, his shift = her shift, farm, factory, office work = admin job = desk job, on the job, closing duties, crew, shift, shifts, full duty mail delivery = mail delivery, pays rent, earns income, online resale, salon, shop floor, feed mill, restaurant kitchen, jobsite, job site, line work, assembly line, at work, employer, small business, shop work"
        ),
        // Driving.
        Group(
            [], functions: [.driving], .fixed,
            "drive = driving safely = return to driving = blind spots = check blind spots = checking blind spots = backing out = drive to, behind the wheel, back up car, drives, commute"
        ),
        // Driving again.
        Group([], functions: [.driving], .fixed, "rtd, return to drive"),
        // Continence.
        Group(
            [], functions: [.toileting], .fixed,
            "continence, bladder continence, bowel and bladder continence, bowel continence, staying dry, stay dry"),
        // Jobs: a named job is a named function.
        Group(
            .jobTitle, functions: [.work], .noun,
            """
            manager, greenhouse manager, store manager, supervisor, crew lead, shift lead, team lead, business owner, shop owner, restaurant owner, contractor, loader, ups loader, package handler, parcel handler, ups driver, fedex driver, amazon driver, delivery man, delivery person, mailman, mailwoman, usps carrier, trucker, hauler, rig hand, oil field worker, roughneck, pipe fitter, steamfitter, boilermaker, millwright, sheet metal worker, glass installer, roofing crew, framing crew, road crew, paver, asphalt worker, landscaping crew, groundsman, greenkeeper, zookeeper, farmhand, ranch hand, dairyman, milker, vintner, fruit picker, butcher shop, fishmonger, sous chef, prep cook, caterer, bus boy, busser, dishwasher in a restaurant, hostess, hotel maid, room attendant, laundry attendant, dry cleaner, school custodian, bus aide, paraprofessional, lunch lady, cafeteria worker, kindergarten teacher, pe teacher, gym teacher, music teacher, choir director, day care worker, toddler teacher, foster parent, stay at home mom, homemaker, transcriptionist, court reporter, typist, bookkeeper, bank teller, teller, call center, call center agent, dispatcher, receptionist desk, sales rep, sales associate, retail associate, stock clerk, night stocker, grocery clerk, deli clerk, produce clerk, pharmacist tech, pharmacy tech, dental assistant, medical assistant, xray tech, radiology tech, ultrasound tech, sonographer, physical therapist assistant, scrub tech, surgical tech, er nurse, icu nurse, floor nurse, rn on med surg, lpn, caregiver job, hospice aide, patient transporter, orderly, ambulance driver, corrections officer, prison guard, border patrol, marine, army, national guard, air force, navy, recruit, cadet, lineworker, cable installer, cable tech, telecom tech, electrician apprentice, apprentice, journeyman, foreman, superintendent, estimator, surveyor, machine operator, cnc operator, press operator, line worker, assembly tech, quality inspector, picker, order selector, selector, reach truck driver, crane rigger, rigger, stevedore, deckhand, captain, mate, commercial fisherman, diver, stagehand, roadie, bass player, cellist, bassist, trumpeter, fiddler, dj, dancer, ballerina, actor, model, tattoo artist, nail technician, esthetician, potter, blacksmith, luthier, watchmaker, shoemaker, weaver, quilter by trade, framer by trade, tailor shop, dressmaker
            nurse, nursing assistant, cna, paramedic, emt, firefighter, police officer, officer, deputy, soldier, mechanic, auto mechanic, diesel mechanic, electrician, plumber, carpenter, roofer, mason, bricklayer, painter, welder, machinist, framer, drywaller, landscaper, gardener by trade, farmer, rancher, logger, lineman, dock worker, warehouse worker, stocker, produce stocker, forklift operator, truck driver, delivery driver, bus driver, mail carrier, letter carrier, courier, baggage handler, mover
            longshoreman, custodian, janitor, housekeeper, maid, cook, line cook, chef, baker, butcher, dishwasher by trade, waiter, waitress, server, serving job, bartender, barista, cashier, retail clerk, clerk, hair stylist, hairdresser, barber, cosmetologist, nail tech, seamstress, tailor, teacher, preschool teacher, daycare worker, nanny, secretary, receptionist, accountant, programmer, software engineer, data entry clerk, writer by trade, musician, guitarist, pianist, violinist, dentist
            dental hygienist, surgeon, phlebotomist, pharmacist, lab tech, vet tech, veterinarian, photographer, artist, jeweler, upholsterer, hvac tech, hvac technician, technician, pipefitter, ironworker, crane operator, heavy equipment operator, construction worker, assembler, assembly worker, factory worker, packer, order picker, postal worker, flight attendant, pilot, security guard, caretaker, caregiver by trade, home health aide, personal trainer, coach, massage therapist, tire tech, tire shop, tire shop tech, concrete finisher, tiler, floor installer, carpet layer, cabinet maker
            cabinetmaker, glazier, sanitation worker, garbage collector, exterminator, arborist, tree trimmer, fisherman, oil rig worker, miner, lifeguard, librarian, organist, drummer, sculptor, florist, beekeeper, dairy farmer, groomer, dog groomer, car detailer, house painter, window washer, meat cutter, deli worker, grocery bagger, material handler, lumber yard, laborer, union job, plant operator, maintenance worker, groundskeeper, bellhop, valet, ski instructor, yoga teacher, dance teacher, attorney, judge, banker, salesman, realtor, preacher, pastor, professor, crossing guard, school aide
            """),
        // Sports: a named sport is a named function.
        Group(
            .sport, functions: [.sport], .fixed,
            "soccer, football, basketball, baseball, softball, baseball season, volleyball, tennis, pickleball, golf, golfing = golf game, bowling, hockey, lacrosse, rugby, gymnastics, cheerleading = cheer, ballet, track and field, sprinting = sprint, cross country, marathon = half marathon = 5k = 10k, triathlon, jogging, running, cycling, mountain biking, hiking = hikes = hike, swimming = swim team, rowing team, kayaking, canoeing, surfing, skiing, snowboarding, ice skating, skateboarding, rollerblading, rock climbing, wrestling, boxing, martial arts, karate, judo, jiu jitsu, crossfit, powerlifting, weightlifting competition, horseback riding, equestrian, fishing, hunting, archery, bocce, cornhole league, shuffleboard, billiards, table tennis, ping pong, badminton, racquetball, cricket, throwing, pitching, batting, catcher, serving in tennis, water polo, diving, figure skating, squash league, curling, disc golf, sailing, return to sport, bowling league, tee ball, t-ball, dance team, dance recital, football season, soccer season"
        ),
        // Broad domains: a goal only when attached to an identified task or exercise.
        Group(
            [], functions: [.adls], .fixed,
            "adl = adls = activities of daily living = basic adls = badl = badls = daily activities = daily activity = daily tasks = iadl = iadls = instrumental adls = self care = self-care = selfcare = self care tasks = daily living = self-help = self help = personal care = adl routine = adl tasks = daily routine = daily routines = daily life = adl independence = self care independence = adl performance = self cares = ue adls = le adls = home adls"
        ),
        // The household: a broad domain.
        Group(
            [], functions: [.household], .fixed,
            "household tasks = household = household chores = housework = homemaking = home management = home mgmt = household duties = household activities = household mobility = household ambulation = home tasks = house work = household task = home making, household paperwork, functional tasks at home = tasks at home"
        ),
        // The community: a broad domain.
        Group(
            [], functions: [.community], .fixed,
            "community = community ambulation = community mobility = community access = community distances = community reintegration = community outings = community reentry = community participation"
        ),
        // Leisure: a broad domain.
        Group(
            [], functions: [.leisure], .fixed,
            "leisure = leisure activities = hobby = hobbies = recreation = recreational activities = leisure tasks, sports, sport, athletics"
        ),
        // Work: a broad domain.
        Group(
            [], functions: [.workBroad], .fixed,
            "work = return to work = rtw = back to work = occupational duties = work activities = work-related = work related = employment = vocational = work hardening = work conditioning = occupation = return to duty"
        ),
        // School: a broad domain.
        Group(
            [], functions: [.schoolBroad], .fixed,
            "school = academics = school tasks = school participation = academic tasks = education setting = school based = school activities, preschool, kindergarten, daycare"
        ),
        // Play: a broad domain.
        Group(
            [], functions: [.playBroad], .fixed,
            "play = play skills = play participation = age appropriate play = play activities = playing = age appropriate skills"),
        // Not functions, however often they are called goals.
        Group(
            .impairment, .fixed,
            """
            function = functional = functioning = functional performance = functional independence = functional ability = functional use = functional mobility = mobility = functional level = highest practicable level = functional capacity = functional skills = prior level = prior level of function = plof level = functional outcomes = functional status
            independence = safety = safe = safely = fall risk = falls risk = fall prevention = qol = quality of life = participation = confidence = d/c home = discharge home = dc home = home safely = return home = go home = safe discharge = safe return home = rehab potential = goals = poc = plan of care = ltg = ltgs = stgs = stg
            strength = strengthen = power = rom = range of motion = flexibility = mobility of joint = joint mobility = mm length = tissue extensibility = endurance = stamina = activity tolerance = act tol = cardiovascular endurance = aerobic capacity = conditioning = pain = pain relief = edema = swelling = tone = spasticity = posture = alignment = stability = core stability = motor control = neuromuscular control = proprioception = gait pattern = gait = gait mechanics = gait speed = stride = swing clearance = foot clearance = weight acceptance = grip = grip strength = pinch = pinch strength = fine motor skills = dexterity skills = body mechanics = attention = cognition = memory = processing = visual motor skills = sensory processing = regulation = self regulation = awareness = standing tolerance = sitting tolerance = activation = hypertrophy = recruitment = scapular stability = trunk stability = symptoms = dizziness = motor planning skills = bilateral skills = executive function = tissue healing = circulation = quality = mechanics = form = technique = speed = work capacity = overall function = vestibular = adaptation = neuroplastic change
            """),
        // Strength and endurance: impairments, whatever they are for.
        Group(
            [.strengthen, .impairment], .fixed,
            "strength, strengthen, strengthening, endurance, power, quad strength, glute strength, le strength, ue strength, leg strength, hip strength, quad strengthening, le strengthening, conditioning, hypertrophy, cardio, le endurance, quads, glutes, quad, glute, core strength, leg power, le power, muscle endurance, muscular endurance, cardiovascular endurance, stamina, quad endurance"
        ),
    ]
}
