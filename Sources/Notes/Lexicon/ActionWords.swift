extension Lexicon {
    /// What patients do: tasks by name, verbs that are tasks, verbs that become tasks with an object.
    static let actionWords: [Group] = [
        // Transfers of a stated type or surface.
        Group(
            .task, functions: [.transfer, .rising], regions: .lowerLimb, .noun,
            """
            sit to stand = sts = sit stand = sit to stand transfer = stand to sit = sit to stands = s2s = sit2stand = chair rise = stand from sit
            sit to stand from chair, rise from chair, rising from chair, chair transfer = chair transfers
            """),
        // From lying to sitting and back.
        Group(
            .task, functions: [.transfer, .bedMobility], .noun,
            """
            supine to sit = sup to sit = sit to supine = supine sit = sup sit = supine to sit eob = supine to eob = supine to short sit = supine to long sit
            sidelying to sit = sidelying to sitting = side to sit = sit to sidelying = side lying to sit, supine to stand, lying to sitting, supine to sitting
            bed mobility = bed mob, bed transfer = bed xfer = bed txfr = bed tf, rolling in bed, scooting in bed, log roll = logroll, bed positioning
            getting in and out of bed = getting out of bed = getting into bed = get in and out of bed = in and out of bed = get oob = getting oob
            """),
        // Pivot transfers, which name their way and so need no surface.
        Group(
            .task, functions: [.transfer], .noun,
            """
            stand pivot = spt = stand pivot transfer = squat pivot = squat pivot transfer = pivot transfer = stand step transfer = step transfer = stand step
            sliding board transfer = slide board transfer = sb transfer = slide board xfer = transfer board transfer, scoot pivot = lateral transfer = lateral scoot transfer
            bed to chair = bed to w/c = bed to wheelchair = chair to bed = w/c to bed = wheelchair to bed = bed to bsc = bed to commode = bed to recliner
            w/c to mat = wheelchair to mat = mat to w/c = mat to wheelchair = chair to mat = mat to chair = w/c to chair = chair to chair = bed to chair transfer
            mechanical lift transfer = hoyer transfer = hoyer lift transfer, surface to surface transfer, recliner transfer, couch transfer = sofa transfer
            mat transfer, wheelchair transfer = w/c transfer, pew transfer, seat transfer, plane seat transfer
            """),
        // Transfers to and from a toilet or commode.
        Group(
            .task, functions: [.transfer, .toileting], .noun,
            """
            toilet transfer = toilet xfer = toilet txfr = toilet tx = toilet tf = commode transfer = bsc transfer = w/c to toilet = toilet to w/c = on off toilet
            on and off toilet = on/off toilet = on and off the toilet = wheelchair to toilet = bsc xfer = commode xfer = bed to toilet = toileting transfer
            """),
        // Transfers into and out of a tub or shower.
        Group(
            .task, functions: [.transfer, .bathing], .noun,
            """
            tub transfer = tub xfer = shower transfer = shower xfer = tub shower transfer = bath transfer = tub bench transfer = ttb transfer = shower chair transfer
            tub entry, shower entry, tub txfr, bathtub transfer, shower bench transfer, tub and shower transfer, tub cut out transfer, pool transfer
            """),
        // Transfers into and out of a vehicle.
        Group(
            .task, functions: [.carTransfer, .transfer], .noun,
            "car transfer = car xfer = car txfr = vehicle transfer = van transfer = truck transfer = suv transfer = getting in and out of car = car entry = car seat transfer"
        ),
        // Getting down to the floor and up again.
        Group(
            .task, functions: [.floor, .transfer], .noun,
            """
            floor transfer = floor xfer = floor to stand = floor recovery = fall recovery = floor to stand transfer = floor to chair = getting up from floor
            floor to stand recovery, stand to floor, floor to standing, up from floor, up from the floor, up off the floor, getting up off floor, get up from floor
            get up from the floor, getting off the floor, half kneel to stand = half kneel to stand transition = tall kneel to stand
            prone to quadruped to stand, quadruped to stand, floor sit to stand, rise from floor, rise from the floor
            """),
        // Dressing and bed mobility told by the limb that moves.
        Group(
            .task, functions: [.dressing], .fixed,
            "arm through, arms through, other arm through, arm into sleeve, arms into sleeves, arm in sleeve, leg through, foot into pant leg, feet into pant legs, leg into pants, legs into pants, over both feet, over her feet, over his feet, over the hips, over her hips, over his hips, up over hips, up over the hips, up over her hips, up over his hips, hooked in front, hooked behind"
        ),
        // Parts of getting out of bed, told in plain words.
        Group(
            .task, functions: [.bedMobility, .transfer], .fixed,
            "legs over the side, legs off the bed, legs off bed, legs over edge, legs over the edge, feet over the side, legs into bed, legs up into bed, boosting up in bed, boost up in bed, boosted up in bed, scooting up in bed, scoot up in bed, scooted up in bed, moving up in bed, moved up in bed, pulled up in bed, pulling up in bed, rolled in bed, turning side to side, turned side to side, swung legs over, swung legs in, swung both legs, swung her legs, swung his legs, legs onto the bed, legs onto bed"
        ),
        // Stages of rising from the floor.
        Group(
            .task, functions: [.floor, .transfer], .fixed,
            "floor to tall kneel, floor to half kneel, floor to kneel, floor to kneeling, floor to wheelchair, floor to couch, floor to mat, floor to bench, tall kneel to wheelchair, tall kneel to chair, tall kneel to mat, tall kneel to bench, down to the floor and up, down to floor and up, down on the floor and up, on and off the floor, on/off floor, up off the rug, off the rug, down to the rug, down to kneeling and up"
        ),
        // Stairs by the place that they are at.
        Group(
            .task, functions: [.stairs], regions: .lowerLimb, .fixed,
            "cellar steps, basement steps, back steps, attic steps, garage steps, deck steps, church steps, entry steps, patio steps, concrete steps, outside steps, outdoor steps, home steps, steps up and down, steps up dn, steps up/dn, steps up/down, steps with rail, steps w/ rail, steps w rail"
        ),
        // Stairs and curbs; the steps themselves are a place.
        Group(
            .task, functions: [.stairs], regions: .lowerLimb, .noun,
            """
            stair = flight of stairs = stair negotiation = stair training = stair climbing = stair climb = staircase = stairwell = step negotiation = porch step
            curb = curb negotiation = curb training, curb step, flight of steps, flight, stairway, front step, entry step, bus step, stair ascent, stair descent
            step over step, up stairs, down stairs, climb stairs, climb steps, ladder climbing, ladder ascent, reciprocal stairs, ramp and curb, up and down steps, up down stairs, school bus step
            """),
        // Ways outdoors that are a task in themselves.
        Group(
            .task, functions: [.walking, .community], regions: .lowerLimb, .noun,
            "ramp = ramp negotiation, threshold, escalator, uneven terrain negotiation, street crossing"),
        // Self-care by name.
        Group(
            [.task, .occupation], functions: [.dressing], .fixed,
            """
            ub dressing = ube dressing = upper body dressing = ue dressing, lb dressing = lbd = ubd = lower body dressing = le dressing, dressing = dressing task = dressing tasks
            self dressing, clothing management = clothing mgmt = clothes management, shoe tying = tying shoes = shoe tie = shoelace tying, fasteners = clothing fasteners = fastener
            buttoning, zipping, sock donning = donning socks = don sock, brace donning, getting dressed = get dressed, gets dressed, undressing, changing clothes, donning doffing = donning and doffing
            footwear management, coat on off, shoes and socks, don and doff = don/doff = don doff = dons and doffs, donning/doffing, buttons and zippers, changing into
            """),
        // Grooming, as a noun.
        Group(
            [.task, .occupation], functions: [.grooming], .fixed,
            """
            grooming = grooming task = grooming tasks = groomed, oral care = oral hygiene = tooth brushing = toothbrushing = brushing teeth = teeth brushing = denture care = mouth care
            hair care = hair combing = hair brushing = hairstyling = hair styling, face washing = washing face, hand washing = handwashing = hand hygiene, shaving, makeup = make up application = make-up
            nail care = nail clipping, hygiene = personal hygiene, facial hygiene, contact lens insertion, hair drying, hair washing, morning care, morning self care, am care, sink level grooming, deodorant
            """),
        // Bathing, as a noun.
        Group(
            [.task, .occupation], functions: [.bathing], .fixed,
            "bathing = sponge bath = sponge bathing = ub bathing = lb bathing = bed bath = bathing task = bathing tasks, showering = shower task = shower tasks, bathe, bathes, bathed, showered, ubb = lbb, bath routine, hair washing in shower, washing up"
        ),
        // Toileting, as a noun.
        Group(
            [.task, .occupation], functions: [.toileting], .fixed,
            """
            toileting = toileting task = toileting tasks = toileting hygiene = toilet hygiene = toileting routine = peri care = pericare = perineal care = perineal hygiene = pericleaning
            brief change = brief management, pants up and down, bowel program, self cath = self catheterization = intermittent catheterization, bladder program, ostomy care, potty = potty training
            bedpan placement, toileted, toilet routine, catheter care, wiping, toilet paper
            """),
        // Eating and drinking, as nouns.
        Group(
            [.task, .occupation], functions: [.eating], .fixed,
            """
            feeding = self feeding = self-feeding = eating = meal = mealtime = meals, hand to mouth, drinking, cup drinking = open cup drinking, finger feeding = finger foods, spoon feeding, utensil use, bottle feeding = breastfeeding
            lunch, breakfast, dinner, snack, snack time, supper, tray set up, opening containers = container opening, chewing, dining, eats, brunch, bottle to mouth
            """),
        // Swallowing food and liquids.
        Group(
            [.task, .occupation], functions: [.swallowing, .eating], .fixed,
            """
            swallowing = swallow trials = safe swallow = po trials, thin liquids = thin liquid, puree = puree trials, nectar thick liquids = nectar thick, honey thick, mechanical soft, regular solids
            soft solids, ice chip trials, ice chips, diet trials, bolus trials, regular texture, liquids by cup, straw sips, cup sips, small sips, bite size, swallowed
            """),
        // Work in the home by name.
        Group(
            [.task, .occupation], functions: [.cooking], .fixed,
            """
            cooking = cooking task = meal prep = meal preparation = meal prep task = snack prep = snack preparation = food prep = food preparation = kitchen task = kitchen tasks = kitchen activity
            baking = cooking activity = stove use = microwave use = sandwich making = coffee making = making coffee = making breakfast = breakfast prep = lunch prep = lunch making = tea making
            recipe = stovetop cooking = hot meal prep = cold meal prep = meal planning, meal making, pan carrying, making lunch, cooks, setting the table, table setting, dish drying
            """),
        // Cleaning, as a noun.
        Group(
            [.task, .occupation], functions: [.cleaning], .fixed,
            """
            cleaning = cleaning task = house cleaning = housecleaning = housekeeping = dishwashing = washing dishes = dish washing = dishes = vacuuming = mopping = sweeping = dusting = bed making = making bed
            making the bed = making beds = trash removal = taking out trash = dishwasher loading = dishwasher unloading = loading dishwasher = unloading dishwasher = counter wiping = cleaning tasks, chores, tidying, scrubbing floor
            """),
        // Laundry, as a noun.
        Group(
            [.task, .occupation], functions: [.laundry], .fixed,
            "laundry = laundry task = laundry tasks = folding laundry = laundry folding = folding clothes = ironing = clothes folding = towel folding = folding towels, wash and fold"
        ),
        // Shopping, as a noun.
        Group(
            [.task, .occupation], functions: [.shopping], .fixed,
            "shopping = grocery shopping = shopping task = store trip = store trips = grocery run = shopping trip, groceries, item retrieval, grocery store, shop aisle, store aisle, food shopping, supermarket, shops"
        ),
        // Garden and yard work, as nouns.
        Group(
            [.task, .occupation], functions: [.yard], .fixed,
            "gardening = yard work = yardwork = gardening task = raking = weeding = planting = shoveling = snow shoveling = lawn mowing = mowing = lawn care = pruning = landscaping tasks, potting plants, watering plants, snow removal, gardens"
        ),
        // Repairs and trades at home, as nouns.
        Group(
            [.task, .occupation], functions: [.repair], .fixed,
            "home repair = home maintenance = tool use = hammering = sawing = drilling = woodworking = carpentry = painting walls = car maintenance = sanding = wiring, home repairs, hand tool use, screwdriving, carpentry task"
        ),
        // Paper, screen, telephone, purse, pills.
        Group(
            [.task, .occupation], functions: [.writing, .school], regions: .hand, .fixed,
            """
            handwriting = writing = writing task = name writing = letter formation = printing name = signature = check writing = copying = copying sentences = cursive = journaling = note taking = prewriting = pre-writing = letter writing
            scissor skills = cutting shapes = scissor use = cutting with scissors = coloring = tracing = drawing = scissor cutting, pencil control, signing name, name printing, printing letters
            """),
        // Typing and the computer.
        Group(
            [.task, .occupation], functions: [.computer, .work], regions: .hand, .fixed,
            "typing = keyboarding = keyboard use = computer use = computer task = mouse use = computer work = data entry = desk work = emailing = using computer"
        ),
        // Using a telephone.
        Group(
            [.task, .occupation], functions: [.phone], .fixed,
            "phone use = telephone use = phone call = phone calls = texting = phone task = making calls = emergency call = smartphone use = dialing = calling 911 = voicemail, placing calls"
        ),
        // Handling money and bills.
        Group(
            [.task, .occupation], functions: [.money], .fixed,
            "money management = money mgmt = bill paying = bill pay = paying bills = checkbook = checkbook management = making change = money counting = coin counting = budgeting = finances = check register = balancing checkbook = banking = cash handling, online banking"
        ),
        // Managing one's own medication.
        Group(
            [.task, .occupation], functions: [.medication], .fixed,
            "medication management = med management = med mgmt = pill box = pillbox = pill organizer = pill box fill = pillbox fill = med set up = medication set up = pill sorting = filling pill organizer = insulin injection = insulin administration, inhaler use, med routine, opening pill bottles, pill organizer fill = pill organizer set up, glucose check, insulin"
        ),
        // Keeping a calendar and finding one's way.
        Group(
            [.task, .occupation], functions: [.schedule], .fixed,
            "calendar task = scheduling = appointment scheduling = day planning, calendar management, route finding = route planning = map reading = wayfinding = trip planning, bus schedule, reading schedule"
        ),
        // Going somewhere to do something.
        Group(
            [.task, .occupation], functions: [.bus, .community], .fixed,
            "bus riding = bus route = public transit = public transportation = boarding bus = transit use = bus boarding = paratransit, train boarding, elevator use, street crossing, crossing street"
        ),
        // Driving and its parts.
        Group(
            [.task, .occupation], functions: [.driving, .carTransfer], .fixed,
            "driving = driving task = driving simulation = driving simulator = backing up car = car seat buckling = car backing, parallel parking, drives, drive"
        ),
        // Managing a wheelchair and its parts.
        Group(
            [.task, .occupation], functions: [.wheelchair, .community], .fixed,
            "wheelchair mobility over = w/c management = wheelchair management = w/c parts management = wheelie = wheelies = pressure relief = pressure reliefs = curb wheelie, w/c parts mgmt, pressure relief lifts, weight shift for pressure relief"
        ),
        // People and animals.
        Group(
            [.task, .occupation], functions: [.childcare], .fixed,
            "diaper change = diaper changing = diapering = baby care = infant care = childcare = child care = babysitting, infant lift, car seat carry = car-seat carry, infant carry, stroller pushing, crib transfer, baby bath"
        ),
        // Caring for animals, as nouns.
        Group(
            [.task, .occupation], functions: [.petcare], .fixed,
            "pet care = dog walking = feeding dog = feeding pets = litter box = pet feeding = cat care, walking dog, walking the dog, walk the dog, feed the dog, walk her dog, walk his dog"
        ),
        // Lifting and carrying by name: objects moved, not limbs.
        Group(
            .task, functions: [.lifting, .work], .noun,
            """
            box lift = crate lift = floor to waist lift = floor to waist = waist to shoulder = waist to shoulder lift = floor to shoulder = waist to overhead = floor to knuckle = floor to knuckle lift = knuckle to shoulder lift = knuckle to shoulder
            waist to crown = two hand carry = one hand carry = suitcase carry = box carry = crate carry = bucket carry = tire carry = tray carry = laundry basket carry = bag carry = sandbag carry = unilateral carry
            lift and carry = lifting and carrying = lift/carry = lift carry = patient lift simulation = manual material handling = material handling = mmh = cart push = cart pull = loaded carry = tote lift = tote carry = sled to simulate
            front carry, bilateral carry, box to shelf = shelf to shelf, shelf to shelf transfer, floor to counter, waist to shelf, fl to waist = fl waist, golfer's lift, box transfer, load carry, grocery carry, bimanual carry = bimanual lift
            """),
        // Sport and play skills by name.
        Group(
            .task, functions: [.play, .sport], .noun,
            "throwing and catching, ball toss, ball catch, ball kick, obstacle course, bike riding, tricycle riding = trike riding, monkey bar, jump rope, hopscotch, swing set use, ladder climb, playground equipment, climbing wall, bean bag toss = beanbag toss, cornhole, ring toss, ball throw, throwing, pitching, batting, catcher's crouch, catchers crouch, free throw, layup, golf swing, tennis serve, overhand throw, underhand throw, soccer drill, basketball drill, ball handling, throwing mechanics, tennis stroke, putting, cartwheel, t ball, playground slide, hide and seek, red light green light, simon says, duck duck goose, ball skill"
        ),
        // Verbs that are a task by themselves.
        Group(
            .taskVerb, functions: [.dressing], .verb,
            "dress, undress, don, doff, button, unbutton, unbuckle, zip, unzip, lace shoe, tie shoe, tie laces, put on shirt, thread pants, thread leg, thread arm, tuck in shirt, hike pants, change clothes, fasten, unfasten, put on sock, put on pants, put on brief"
        ),
        // Grooming, as deeds.
        Group(
            .taskVerb, functions: [.grooming], .verb,
            "shave, groom, brush teeth, brush hair, brush dentures, comb hair, wash face, wash hands, wash hair, floss, braid, apply makeup, apply deodorant, apply lotion, clip nails, file nails, trim nails, style hair, blow dry, rinse mouth, put in dentures, paint nails, curl hair, put hair up"
        ),
        // Bathing, as deeds.
        Group(.taskVerb, functions: [.bathing], .verb, "bathe, shower, sponge bathe, shampoo, lather, towel dry, soap"),
        // Eating and drinking, as deeds.
        Group(
            .taskVerb, functions: [.eating], .verb,
            "eat, self feed, scoop, spear, chew, sip, feed self, feed herself, feed himself, drink, finger feed, bite"),
        // Cooking, as deeds.
        Group(
            .taskVerb, functions: [.cooking], .verb,
            "cook, bake, fry, microwave, brew, grill, toast, scramble egg, chop, slice, dice, peel, whisk, knead, saute, plate food, stir, crack egg, mince, grate, pour, ladle, butter, drain pasta, boil, prepare meal, measure ingredients, make sandwich, make coffee, make tea, make toast, flip pancake, spread butter, spread peanut butter, spread jelly, strain pasta"
        ),
        // Cleaning, as deeds.
        Group(
            .taskVerb, functions: [.cleaning], .verb,
            "vacuum, mop, sweep, dust, make bed, make the bed, tidy, scrub, disinfect, wipe counter, wipe table, wash dishes, dry dishes, load dishwasher, unload dishwasher, empty dishwasher, empty trash, take out trash, change sheets, change linens, remake, strip bed, clean, rinse dish, rinse, polish"
        ),
        // Laundry, as deeds.
        Group(
            .taskVerb, functions: [.laundry], .verb,
            "fold laundry, iron, launder, fold clothes, fold towel, fold shirt, load washer, unload dryer, hang clothes, do laundry, sort laundry, fold"
        ),
        // Garden and yard work, as deeds.
        Group(
            .taskVerb, functions: [.yard], .verb,
            "rake, shovel, mow, prune, hoe, weed, transplant, repot, water plants, dig, garden, plant, pull weeds"),
        // Repairs and trades, as deeds.
        Group(
            .taskVerb, functions: [.repair, .work], .verb,
            "hammer, saw, solder, weld, bolt, unbolt, screw, unscrew, wrench, nail, plumb, caulk, assemble, disassemble, torque, shingle, rivet, splice, rewire, sand, drill hole, drive screw, tighten bolt, pipe fit, spackle, plaster, upholster, lug"
        ),
        // Writing and drawing.
        Group(
            .taskVerb, functions: [.writing, .school], regions: .hand, .verb,
            "write, print name, print letter, sign name, trace, color, copy sentence, copy letter, copy shape, draw, address envelope, journal, hand write, scribble, cut shape, cut circle, cut paper, cut strip, cut line, cut along, paste, glue, sketch, staple, doodle"
        ),
        // Typing and the computer, as deeds.
        Group(
            .taskVerb, functions: [.computer], regions: .hand, .verb,
            "type, email, keyboard, log in, upload, download, scroll, text, print document, compose"),
        // Telephoning, as deeds.
        Group(
            .taskVerb, functions: [.phone], .verb, "dial, place call, leave voicemail, look up number, call pharmacy, make call"),
        // Handling money, as deeds.
        Group(
            .taskVerb, functions: [.money], .verb,
            "pay bill, count money, count coins, make change, balance checkbook, write check, pay fare, budget, count change, pay cashier, balance register, swipe card, use atm"
        ),
        // Crafts, as deeds.
        Group(
            .taskVerb, functions: [.crafts, .leisure], .verb,
            "knit, crochet, sew, embroider, quilt, paint, string beads, lace, weave, scrapbook, whittle, sculpt, thread needle, bead"
        ),
        // Making music.
        Group(
            .taskVerb, functions: [.music], .verb,
            "strum, fret, play guitar, play piano, play violin, play drums, play cello, play scales, bow, play trumpet, sing, play flute, play organ"
        ),
        // Sports and games, as deeds.
        Group(
            .taskVerb, functions: [.sport, .play], .verb,
            "dribble, putt, pitch, bowl, serve ball, golf, shoot basket, shoot free throws, ride bike, ride tricycle, skate, rollerblade, pedal bike, ride scooter, play catch, tackle, somersault, cartwheel, jump rope, play tag, swing bat, swing club, swing racket, cast line, paddle, hit ball, kick ball, throw ball, catch ball, bounce ball, toss ball, roll ball, bat ball, box out, slide down slide, slide tackle, skip rope, volley"
        ),
        // Shopping, as deeds.
        Group(
            .taskVerb, functions: [.shopping], .verb,
            "grocery shop, bag groceries, put away groceries, unload groceries, scan items, check out groceries, push shopping cart"
        ),
        // Swallowing, as deeds.
        Group(.taskVerb, functions: [.swallowing, .eating], .verb, "swallow, consume, masticate"),
        // Driving, as deeds.
        Group(.taskVerb, functions: [.driving], .verb, "parallel park, brake pedal, shift gear, drive"),
        // Caring for a child.
        Group(
            .taskVerb, functions: [.childcare], .verb,
            "diaper, burp baby, swaddle, change diaper, rock baby, buckle child, carry toddler, lift toddler, carry baby, lift baby, bottle feed, breastfeed"
        ),
        // Toileting, as deeds.
        Group(
            .taskVerb, functions: [.toileting], .verb,
            "wipe self, wipe bottom, cath, self cath, void, pull up pants, pull pants up, pull pants down, manage clothing, use the toilet, use commode, use bedpan, use urinal, flush toilet, use bathroom, pull up brief"
        ),
        // Handling of everyday things that needs no other word.
        Group(
            .taskVerb, functions: [.handling], .verb,
            "pick up items, pick up objects, put away items, retrieve items, retrieve objects, sort mail, open jar, open door, open containers, load truck, unload truck, stock shelf, restock"
        ),
        // Taking one's own medication.
        Group(
            .taskVerb, functions: [.medication], .verb,
            "fill pillbox, fill pill box, fill pill organizer, open pill bottle, sort pills, inject, load pillbox, self inject, draw up insulin, count pills"
        ),
        // Getting up, in, out and off, with the place.
        Group(
            .taskVerb, functions: [.transfer], .verb,
            "get out of bed, get into bed, get oob, get in and out of bed, get up from chair, get up off, get in and out of car, get into car, get out of car, get in car, get out of chair, get up from, stand up from, stand from, rise from, sit up in bed, roll in bed, scoot in bed, get up off floor, transition to standing, come to stand, come to sit, come to sitting, pull to stand, lower to floor, stand up off, rise off, get off"
        ),
        // Walking on a treadmill: gait on a machine.
        Group(
            [.gait, .apparatus, .otherTreatment], .fixed,
            "walked on treadmill, walking on treadmill, ambulated on treadmill, gait on treadmill, treadmill gait, treadmill walking, treadmill training, walked on tm"
        ),
        // Food as it is given in swallowing trials.
        Group(
            [.task, .occupation], functions: [.swallowing, .eating], .fixed,
            "pureed, minced and moist, bites of, sips of, tsp bites, teaspoon bites, spoon sips, small bites, single sips, cup sip, straw sip, sips by cup, po intake trial, cracker trials, thickened liquids, nectar, mildly thick, slightly thick, pudding thick, dysphagia diet, soft solid, solid trials, meal observation"
        ),
        // Reading something for its use.
        Group(
            .taskVerb, functions: [.reading], .verb,
            "read mail, read book, read recipe, read menu, read label, read labels, read newspaper, read bible, read sign, read signs, read page, read chapter, read article, read schedule, read prescription, read clock, read thermometer, read the mail, read her mail, read his mail, read the newspaper, read the menu, read aloud to"
        ),
        // Back on one's feet: rising, told by its end.
        Group(
            .task, functions: [.rising, .transfer], .fixed,
            "back on her feet, back on his feet, back on their feet, back to her feet, back to his feet, up to her feet, up to his feet, onto her feet, onto his feet, up on her feet, up on his feet, to her feet, to his feet"
        ),
        // Errands.
        Group(.taskVerb, functions: [.shopping], .verb, "shop, run errand, run errands"),
        // Verbs of handling made of two words.
        Group(
            .handleVerb, functions: [.handling], .verb,
            "top off, top up, shovel out, sweep up, mop up, hang up, tidy up, straighten, scrape, wax, buff, crank, winch, hitch, unhitch, latch, unlatch, swipe, type in, key in, jot, underline, circle, check off, cross off, tear off, tear open, peel off, rinse out, wring out, wipe down, wipe off, wash off, wash up, dry off, brush out, pin up, pin, tie back, button up, zip up, lace up, strap on, pull out, slide out, lift out, hand over, pass around, deal, shuffle, flip over, dish up, dish out, spoon out, bite into, light, stoke, split wood, trim off, dig up, harvest, shuck, husk, core, crimp, screw in, hammer in, pry off, jack up, hoist up, saddle up, ring, knock on, ring bell, unwrap, rewrap, untangle, coil, wind, wind up, rewind, uncoil, reset, charge, program, pump, inflate, change, switch off, shut off, start, mount, remount, oil, lubricate, patch, sew on, mend, hem, press shirt, steam, starch, bleach, hand wash, blot, dab, squirt, lather, scrub, comb, brush, buff nail, polish, wax, blow, sweep out, carry in, bring in, bring back, take back, carry out, carry over, lug, tote, cart, cart away, push in chair, pull out chair, pull open, push open, swing open, prop open, hold open, slam, pour out, pour in, spoon, fork up, stab, stir in, crack open, break open, snap open, pop open, snap on, snap off, clip on, slip into, wriggle into, shimmy into, step out of, kick off, peel, strip off, roll down, roll on"
        ),
        // Moving in bed.
        Group(
            .taskVerb, functions: [.bedMobility, .transfer], .verb,
            "roll, scoot, bridge up in bed, boost in bed, reposition in bed, log roll, push up to sitting, sit up from supine, turn in bed"
        ),
        // Seeking: "for" is part of the verb.
        Group(
            .handleVerb, functions: [.handling], .verb,
            "reach for, ask for, look for, search for, bend for, dig for, feel for, wait for, squat for, shop for, hunt for, bend down for, grab for, fish for, stoop for"
        ),
        // Handling: a task with nearly any object.
        Group(
            .handleVerb, functions: [.handling], .verb,
            """
            steer, remove, retrieve, fetch, gather, collect, stack, unstack, sort, wipe, wash, pack, unpack, load, unload, fill, refill, empty, hang, unhang, plug, unplug, snap, hook, unhook, thread, stamp, seal, mail, deliver, unlock, lock
            wrap, unwrap, tape, label, shelve, operate, haul, tie, untie, insert, twist off, open, pick up, put away, put back, take out, put down, set down, pull on, pull off, put on, take off, pull up, pull down, tuck, untuck
            arrange, rearrange, hoist, transport, scoop up, pick out, pick, grab, serve, prepare, make, assemble, construct, build, decorate, clip, clamp, clear, store, stow, install, detach, attach, scan, file, bag, unbag, package, box up, ship
            spread, squirt, spray, dispense, dump, spill, crack, dip, stuff, unfold, cut up, cut, trim, snip, rip, tear, punch, lay out, set out, set up table, set table, set the table, hand out, pass out, dole, distribute, exchange
            position mannequin, drag, wheel, tow, swap, replace, repair, fix, change bulb, thread bolt, mount, dismount, align, adjust mirror, turn on, turn off, turn key, switch on, flip switch, press button, push button, ring up, bring, unscrew cap, screw on
            pry, tighten, loosen, wring, squeeze out, hose, towel, drape, cover, uncover, clasp, unclasp, velcro, strap, unstrap, slip on, slip off, step into pants, slide on, work zipper, grease, oil, paint over, string, feed, groom dog, leash, saddle, harness, milk, tend
            scoot under, dunk, rotate mattress, play, replant, steady ladder, roll up, roll out, bundle, unroll, lasso, reel, bait, rig, unload cart, portion, garnish, season, sprinkle, marinate, drain, strain, crumble, heat, reheat, warm up soup, freeze, defrost
            order food, order coffee, buy, purchase, return item, pay, board, deposit, withdraw, look up, find, locate, match, navigate, cross street, check mail, check out, book, schedule, plan, read label, read menu, read, follow recipe, use microwave, use stove, use phone, use remote
            copy, enter, count, calculate, compare prices, budget, identify, name objects, recite, answer phone, answer door, greet, role play, order, ask, request, explain, summarize, describe, tell story, converse, simulate
            unfasten, buckle, adjust, apply, rub, smear, moisturize, style, arrange flowers, water, mix, blend, measure out, weigh, toss salad, turn page, flip page, highlight, erase, sharpen, staple, laminate, bind, crumple, crease, origami
            """),
        // Moving: a task only with an everyday object, place or target.
        Group(
            .moveVerb, functions: [.handling], .verb,
            """
            lift, carry, push, pull, lower, raise, hold, place, move, turn, reach, throw, toss, catch, kick, hit, roll, slide, put, take, get, hand, give, pass, tap, touch, set, keep, manipulate, use, handle, grasp, release, pinch, grip
            flip, stoop, bend, squat, crouch, lean, press, swing, swat, strike, shake, drop, squeeze, stabilize, support, balance, manage, rotate, transfer, rock, shift, fit, wind, point, access, start, clean up, bounce, dump, bat, spin, crank, close, shut, lock
            """),
        // Going: a task with a place or an errand.
        Group(
            .goVerb, functions: [.walking], .verb,
            """
            walk, step, climb, go, get in, get out, get into, get up, get down, get on, get onto, crawl, jump, hop, enter, exit, leave, board, ascend, descend, negotiate, navigate, propel, maneuver, pivot, travel, hike, kneel, stand up, sit down, lie down, roll, scoot, turn around
            back up, sidestep, squeeze past, duck, wade, swim, dive, ride, run, jog, sprint, cross, return, approach, come, head, lower, rise, transition, turn over, roll over, cruise, creep, sneak, park, push up from, swivel, lift off, straddle, hurdle, get off, up and down
            """),
        // Caring for animals, as deeds.
        Group(
            .taskVerb, functions: [.petcare], .verb,
            "walk dog, walk the dog, walk her dog, walk his dog, walk a dog, feed cat, feed the cat, brush dog, brush the dog, bathe dog, scoop litter"
        ),
        // Rising from a seat that is named.
        Group(
            .task, functions: [.rising, .transfer], regions: .lowerLimb, .noun,
            "sofa stand, couch stand, recliner stand, toilet stand, bench stand, pew stand, stool stand, bed stand"),
        // Verbs that lead through or past a place.
        Group(.goVerb, steers: .path, functions: [.walking], .verb, "cross, enter, exit, board"),
        // Going for its own sake: a function when it is the aim.
        Group(
            .goVerb, functions: [.sport], .verb,
            "ride, hike, swim, jog, sprint, dance, skate, ski, surf, paddle, sail, cycle, bike, pedal, skip, gallop, hunt, camp"),
        // Verbs of posture: no task by themselves.
        Group(.postureVerb, .verb, "stand, sit, lie, kneel, lean, remain, dangle, perch"),
        // "Transfer" and its spellings: a task with a surface beside it.
        Group(
            .transfer, functions: [.transfer], .noun,
            "transfer = xfer = txfr = tfer = trf = tsf = xfr = transfer training = transfer task, trasnfer = tranfer = transfr = trnsfer"
        ),
        // Entries and exits, which are transfers with a surface.
        Group(.transfer, functions: [.transfer], .noun, "entry, rear entry, exit"),
        // Verbs of grip and contact.
        Group(
            .gripVerb, .verb,
            "pinch, hold, touch, lean, press, grip, grasp, tap, balance, support, stabilize, shift, squeeze, keep, set, hold onto, set up"
        ),
        // Walking in the words of gait training.
        Group(
            [.gait, .otherTreatment], .fixed,
            "gait = gait training = ambulation = ambulate = ambulated = ambulating = amb = ambulates = ambulate, gt = gt training, gait trng, treadmill walking = treadmill training = bwstt = litegait, overground walking, walking program, indoor ambulation = ambulation training, walking = walked, pre gait = pre-gait"
        ),
    ]
}
