extension Lexicon {
    /// More everyday things, deeds, devices and turns of phrase, each with its whole family.
    static let furtherWords: [Group] = [
        // Food and kitchen.
        Group(
            .object, functions: [.cooking], .noun,
            """
            peeler, zester, sieve, sifter, funnel, trivet, stockpot, double boiler, rice cooker, goblet, flask, canteen, decanter, carafe, salt shaker, pepper mill, pepper grinder, juice box, juice pouch, soup packet, ketchup packet, sugar packet, salad dressing, skewer, nutcracker, ice cube, crock, ramekin, scouring pad, steel wool, gravy boat, rolling pin, cutting board, jar of, carton of, bag of flour, pot roast, roast, sunday roast, hot cereal
            gumbo, jambalaya, tamale, pupusa, arepa, empanada, naan, hummus, falafel, pita, kebab, pho, dumpling, wonton, congee, miso, bao, lumpia, adobo, poi, cornbread, collard, okra, plantain, yam, squash, pumpkin, eggplant, beet, radish, turnip, asparagus, artichoke, brussels sprout, cilantro, mango, papaya, pineapple, kiwi, pear, plum, apricot, nectarine, raisin, walnut, pecan, almond, cashew
            peanut, pistachio, cream of wheat, crepe, quiche, frittata, meatball, lamb chop, pork chop, veal, crab leg, lobster tail, scallop, tempeh, sherbet, popsicle, fudge, pretzel, chocolate bar, goulash, stroganoff, chowder, bisque, posole, salsa, guacamole, birthday cake, cottage cheese, fried rice, egg roll, spring roll, trail mix, energy bar, candy bar, snack bar, beef stew, chicken noodle soup, hot chocolate mix
            """),
        // Clothes and what is worn with them.
        Group(
            [.garment, .object], functions: [.dressing], .noun,
            """
            fleece, tunic, cummerbund, garter, jockstrap, visor, vestment, jersey, mouthguard, mouth guard, bodysuit, sarong, cape, pashmina, dhoti, kurta, abaya, burka, niqab, thobe, kippah, tallit, anklet, brooch, lapel, inseam, hairpin, cufflink, cuff link, snow pant, snow boot, cowboy boot, dress shoe, tennis shoe, hiking boot, work shirt, flannel shirt, trench coat, bow tie, head wrap
            shirt cuff, sleeve cuff, pant cuff, dress cuff, shirt sleeve, belt loop, pant loop, loop of laces, shoe loop, hair band, hairband, headband, head band, waist band, sweat band, sweatband, watch band, wrist band, wristband, bra band, arm band, wedding band, bra strap, shoulder strap, sandal strap, overall strap, shoe strap, velcro shoe, velcro sneaker, velcro strap shoe, drawstring, spandex, compression shirt, sports bra, nursing bra, camisole, hood
            """),
        // Stepping and slipping into clothes.
        Group(
            .taskVerb, functions: [.dressing], .verb,
            "step into pants, step into underwear, step into brief, step into shorts, step into skirt, step into boots, step into shoes, step into the pants, step into her pants, step into his pants, step out of pants, step into slacks, step into jeans, step into trousers, step into leggings, wriggle into, shimmy into, slip into shirt, slip into shoes, unsnap, lace boots, lace boot, strap sandal, roll sock, roll stocking, roll hose"
        ),
        // House, office, care of the self.
        Group(
            .object, functions: [.household], .noun,
            """
            doorbell, peephole, deadbolt, chain lock, doormat, welcome mat, lampshade, bulb, fuse, circuit breaker, charger, charging cord, charging cable, usb, usb cord, tv, television, stereo, radio, kindle, e-reader, ink cartridge, fax machine, shredder, staple remover, thumbtack, hole puncher, postcard, letter opener, notepad, ledger, briefcase, lanyard, id badge, name badge, name tag, timesheet, highlighter, box flap, barcode, luggage tag, passport, downspout
            flag, flagpole, gift, gift bag, wrapped present, ribbon, wreath, lighter, matchbook, ashtray, cigarette, cigar, eyelash curler, cotton swab, q-tip, bandaid, gauze, ointment, thermometer, lancet, epipen, nebulizer, catheter bag, leg bag, drainage bag, ostomy pouch, ostomy bag, colostomy pouch, feeding tube, contact lens case, retainer, curler, sunscreen, perfume, cologne, aftershave, kibble, birdseed, aquarium, fish food, hamster cage
            chore chart, photo frame, bathroom scale, laundry pod, dish pod, moving box, trash bin, trash bags, dust mop, mop head, vacuum bag, binder clip, phone case, hand sanitizer, foam soap, shaving foam, candy dish, soap bar, towel bar item, shower caddy item, tea light, key fob, garage opener, umbrella handle, oxygen tubing, window latch, window lock, door chain, toilet paper roll, paper towel roll, roll of tape, packing tape, bubble wrap
            """),
        // Toys, games and sports gear.
        Group(
            .object, functions: [.play], .noun,
            """
            puck, goalie stick, hockey net, soccer net, tennis net, golf tee, tee, dartboard, catcher's mitt, pitcher's mound, yoyo, slinky, play doh, slime, pinwheel, kazoo, whistle, teddy bear, toboggan, fishing lure, bobber, rifle, tent, lantern, carabiner, snorkel, swim fin, bubble wand, magic wand, fairy wand, star wand, light up wand, toy sword, foam sword, toy hammer, toy saw, play tool, toy tool, foam ball, foam block, foam letter, foam shape, foam puzzle, foam dart, pool toy, dive ring, diving ring, water gun, squirt gun, water balloon
            chess set, chessboard, poker hand, candy land, go fish, hand of cards, card hand, race car, stepping bucket, toy cane, toy band, zoo animal, chenille stem, foam sticker, bead string, finger paint, parade stick, streamers, parachute handle, scooter helmet, toy phone, stacker, nesting cup, stacking cup, peg puzzle, inset puzzle, knob puzzle, music toy, busy board, latch board toy, cymbal, bagpipe, harp, bass drum, bass guitar, snare, recorder flute, wooden spoon drum
            kinetic sand, sand castle, sandcastle, snow sled, pogo stick toy, jump rope handle, batting tee, pitching machine ball, bike pedal, handlebar, handlebars, bike brake, saddle horn, stirrup, home plate, second base, first base, third base
            """),
        // What goes with instruments.
        Group(
            .object, functions: [.music], .noun,
            "drum stick, guitar pick, reed, mouthpiece, valve oil, metronome beat, music folder, hymn book, songbook, piano bench"
        ),
        // Things of the trades.
        Group(
            .object, functions: [.work], .noun,
            """
            paver, paver stone, paving stone, flagstone, retaining wall block, light fixture, fixture box, light box, junction box, breaker panel, romex, pvc, pvc pipe, copper pipe, pipe fitting, valve handle, crown moulding, wall stud, two by six, 2x6, 4x8 sheet, hvac filter, engine block, outboard motor, spark plug, radiator, bumper, hubcap, lug bolt, wheel nut, jack handle, brake drum, brake rotor, serpentine belt, drive belt, battery cable, air hose, hydraulic hose, garden tractor, hitch pin, trailer hitch
            ball hitch, chain hoist, feed trough, hay fork load, milk bucket, calf bottle, horse blanket, cinch, hoof pick, fish crate, fish box, bait box, crab pot, crab trap, lobster pot, mooring line, dock line, anchor, oar lock, patient bed, bed linens, iv pole, iv bag, supply cart, supply box, crash cart, med tray, lab tray, stretcher handle, fire extinguisher, ladder rung, halyard, mail tub, mail crate, package scanner, hand scanner, price label, shelf tag, cash till, cash drawer, bus tub, bus tray, sheet tray, hotel pan, stock pot, case of beer, case of wine, beer crate, fryer basket, dough tray, flour bag, coffee urn
            drawing board, blueprint, clip board, time card, floor tile, ceiling panel, drop cloth, paint tray, mortar tub, hod, cinder blocks, rebar bundle, roll of wire, spool of wire, wire spool, cable spool, coil of hose, coil of rope, rope coil, salt bag, feed bucket
            """),
        // Deeds.
        Group(
            .handleVerb, functions: [.handling], .verb,
            "chisel, grout, tile, stain, varnish, wallpaper, heave, chuck, hurl, pot, pluck, bridle, muck, muck out, herd, gut, fillet, shred, zest, juice, mash, whip, proof, broil, roast, salt, pepper, initial, box up, ferry, schlep, juggle, punt, bunt, spike, rappel, stitch, darn, plait, tweeze, powder, tug, slurp, gulp, nibble, munch, crunch, twist, uncap, cap, pop, browse, snatch, round up, flush, burp, cradle, reverse, brake, accelerate, double knot, knot, unknot, unroll, unbox, unlatch, unstack, tee up, chip shot, chalk, shift gears, hand wash, hang out, wheel out, roll out, drop off, load up, unload from, thumb through, leaf through, page through, flip through, set down, lay down, lay out, hand back, hand up, hand down, pass up, pass down, pass back, tip into, tip out, pour off, scoop out, ladle out, dish out, bag up, tie off, tie up, tie down, strap down, cinch, ratchet down, bolt on, bolt down, screw down, screw together, snap together, clip together, glue together, tape up, seal up"
        ),
        // Past forms of handling that no rule makes.
        Group(
            .handleVerb, functions: [.handling], .fixed,
            "shot a, shot the, shot two, shot three, shod the, cast the, cast a, beat the eggs, beat eggs, beat two eggs, scaled the fish, scaled a fish"
        ),
        // Signing.
        Group(
            .taskVerb, functions: [.writing], .verb,
            "sign receipt, sign a check, sign the check, sign her name, sign his name, sign the form, sign a form, sign the card, sign a card, sign a receipt, sign the receipt, sign papers, sign the lease, sign paperwork, chart vitals, chart notes, chart a note"
        ),
        // Sitting up and moving about in bed.
        Group(
            .taskVerb, functions: [.transfer, .bedMobility], .fixed,
            "sat up in bed, sat herself up, sat himself up, scooted over in bed, swung her legs off, swung his legs off, swung legs off, swung both legs off"
        ),
        // Help, in plain words.
        Group(
            .assistLevel, .fixed,
            """
            carrying most of, bearing most of, taking most of, doing most of, lifting most of, doing half of, doing half the, taking half of, taking half the, bearing half, carrying half, did most of, did half of, did half the, doing the rest, lifting the rest, did the lifting, doing the lifting, taking her weight, taking his weight, bearing her weight, bearing his weight
            2nd person, second person, second helper, second pair of hands, extra person, extra helper, extra pair of hands, another person, two of staff, two staff members, three people, three persons
            redirected verbally, verbally redirected, directed verbally, guided verbally, verbally guided, coached verbally, verbally coached, verbally directed, cued visually, visually cued, prompted visually, cued by gesture, prompted by gesture, gesturally cued, cued gesturally, prompted gesturally, cued tactilely, tactilely cued, physically prompted, prompted physically, physically guided, guided physically, manually guided, guided manually, manually assisted, physically assisted, assisted manually, assisted physically, physically redirected
            me carrying, me bearing, me taking, me doing, me tipping, me steering, me turning, me moving, me rolling, me tugging, me easing, me lowering, me catching, me keeping, me hanging on, me hooked, me squeezing, me tapping, me threading, me finishing, me starting, me stabilizing, me stabilising, me propping, me bracing, me facilitating, me handing, me setting, me on his, me on her, me at his, me at her, me at the, me on the
            """),
        // Nobody prompting: no cues, told in plain words.
        Group(
            .independent, .fixed,
            "nobody prompting, no one prompting, nobody cueing, no one cueing, nobody reminding, no one reminding, nobody assisting, no one assisting, nobody lifting, nobody steadying, no one steadying, with nobody's help, nobody else's help, no hands laid on, never touched her, never touched him, not once touched, nobody laid a hand, not a hand on her, not a hand on him, solo"
        ),
        // Kinds of cues in speech therapy.
        Group(
            .cueType, .fixed,
            "first sound, initial sound, first letter, first syllable, initial syllable, initial letter, carrier phrase, cloze, oral placement, hand signal, finger point, sign language"
        ),
        // Cues of sound and picture.
        Group(
            [.cueWord, .cueType], .fixed,
            "sound cue, sound cues, sound prompt, sound prompts, picture cue, picture cues, picture prompt, picture prompts, photo cue, photo cues, photo prompt, photo prompts, color cue, color cues, color prompt, color prompts, colour cue, colour cues, colour prompt, colour prompts, rhythmic cue, rhythmic cues, rhythmic prompt, rhythmic prompts, rhythm cue, rhythm cues, rhythm prompt, rhythm prompts, musical cue, musical cues, musical prompt, musical prompts, rhyme cue, rhyme cues, rhyme prompt, rhyme prompts, placement cue, placement cues, placement prompt, placement prompts, spoken cue, spoken cues, spoken prompt, spoken prompts, environmental cue, environmental cues, environmental prompt, environmental prompts, pointing cue, pointing cues, pointing prompt, pointing prompts, melody cue, melody cues, melody prompt, melody prompts, tapping cue, tapping cues, tapping prompt, tapping prompts, light cue, light cues, light prompt, light prompts, number cue, number cues, number prompt, number prompts"
        ),
        // Devices, tools, apparatus.
        Group(
            .tool, .noun,
            "cordless driver, nut driver, hex driver, hex wrench, power driver, battery drill, hammer drill, stud finder, lathe, wood lathe, dremel, blowtorch, propane torch, pipe cutter, conduit bender, crimper, floor jack, bottle jack, shop vac, edger, toilet plunger, plumber's snake, drain snake, auger, floor buffer, label gun, scalpel, forceps, hemostat, seam ripper, tweezers, phillips head, flathead, meat cleaver, cleaver, crosscut saw, pruning saw, tree saw, pole saw, pole pruner, garden fork, garden spade, hand trowel, garden trowel, edging tool, brick hammer, brick saw, wet saw, chop saw, shop broom, shears, hair shears, barber shears, clipper shears, chain hoist, engine hoist, come along, pinch bar, wrecking bar, nail set, nail puller, block plane, hand plane, bench grinder, wire stripper, volt meter, voltage tester, laser level, spirit level, chalk box, sight level, masonry float, bull float, screed, tamper, hand tamper, posthole digger"
        ),
        // Prostheses, orthoses and fittings of the home.
        Group(
            .device, .noun,
            """
            stairlift, bidet attachment, walk aide, oval 8, myoelectric arm, myoelectric hand, prosthetic socket, pylon, car caddie, playing card holder, head pointer, head stick, standard walker, companion chair, draw sheet, 3 in 1 commode, three in one commode, female urinal, no tie lace, no tie shoelace, hurry cane, cart with a seat, frame with wheels, stick with four feet, stick with four legs, four legged stick, wheeled frame, wheeled walker, pole with a hook, stick with a hook, hooked stick, stick with hook, board under her, board under him, board under the hips, smooth board, sliding plank, bar by the toilet, bar beside the toilet, bar on the wall, wall bar, bar in the shower, bar by the tub, toilet riser, pill splitter, pill cutter, pill crusher
            laminated script, written script, phone script, call script, scripted card, script card, word bank, word card, topic card, laminated card, laminated list, laminated steps, laminated schedule, written steps, written schedule, written instructions card, step list, picture list, picture steps, photo steps, photo schedule, picture strip, picture sequence, yes/no card, yes no card, letter board, alphabet board, alphabet card, pacing card, cue card, prompt card, reminder card, reminder note, sticky note reminder, alarm reminder, kitchen timer, watch alarm, phone timer, phone alarm, phone reminder, phone calendar, calendar app, notebook log, memory log, written log, number line strip, desk strip, color overlay, line guide, reading guide, reading window, highlighted paper, raised line paper, bold line paper, adapted paper, lined guide, visual timer, sand timer
            spring assist scissors, spring-assist scissors, spring assisted scissors, spring action scissors, self opening scissors, self-opening scissors, easy grip scissors, spring loaded scissors, loop-handled scissors, table top scissors, push down scissors, rocker blade, t handle knife, l handle knife, angled knife, angled spoon, angled fork, coated spoon, shallow spoon, textured spoon, divided plate, lipped plate, high sided plate, sectioned plate, suction plate, two-handled mug, insulated mug with handle, lidded mug, flow control cup, flexi cut cup, weighted mug, strap handle, strap fork, palm strap, hand strap, wrist strap
            toe loop, leg strap, leg loop, loop on the foot, thigh strap lifter, gait sling, walking sling, hip belt, hip orthosis, hip brace, hip abduction brace, lumbar belt, lumbar brace, lumbar support, back belt, lifting belt, weight belt, rib belt, sacral belt, pelvic belt, pregnancy belt, maternity belt, hernia belt, patella strap, infrapatellar strap, forearm strap, thumb brace, wrist brace, hand brace, finger brace, wrist wrap, wrist support, ankle support, ankle wrap, knee support, knee wrap, elbow support, elbow wrap, shoulder brace, figure 8 brace, posture brace, toe spacer, heel cup, met pad, arch support
            """),
        // Apparatus of clinics.
        Group(
            .apparatus, .noun,
            "egg exerciser, thera egg, sling trainer, parachute, zero g, alter g, vitalstim, saebomas, neuromove, hand tutor, ankle isolator, tibial trainer, plyoball, plyo ball, therapy band, furniture slider, climbing ladder frame, prowler, hydro belt, wrist weight, putty ball, webbed glove, aqua glove, resistance glove, ankle fin, water weight, water bell, nerf basketball exerciser"
        ),
        // A screen or a board of lights: practice of looking and reacting, no exercise.
        Group(
            .cognitiveDrill, .noun,
            "dynavision, bits, bioness bits, fitlight, fit light, sanet vision, light board, light wall, blazepod, reaction lights, dynavision d2, vision board drill"
        ),
        // Exercises.
        Group(
            .exercise, .noun,
            """
            knees to chest, dkc, bent over row, y's t's, i's y's t's, codman's, marble pickup, karaoke drill, yoga pose, ball circles on wall, self rom, reverse clam, marching bridge, bulgarian split squat, step down exercise, hip thrust, glute kickback, glute kick back, fire hydrants, seated leg lift, seated leg raise, standing leg raise, standing hip kick, hip kick, leg swing exercise, sit back, squat hold, lunge hold, bridge hold, plank hold, side plank hold, quad hold, glute hold, core hold, ab hold, abdominal hold, scap hold, chin tuck hold, heel raise hold, toe raise hold, wall squat hold, lunge walk
            knee bend exercise, deep knee bend,  chest opener, arm raise, leg raise, leg kick, seated punch, punches, arm punch, shoulder squeeze, blade squeeze, shoulder blade squeeze, pool jog, pool march, pool squat, aqua squat, water march
            """),
        // Exercises that name their apparatus.
        Group(
            [.exercise, .apparatus], .noun,
            "backward sled drag, sled drag, sled pull, sled push exercise, ball bridge, ball circles on wall, ball hamstring curl, ball on wall, ball roll up wall, ball slam, swiss ball curl, stability ball curl, band curl, band inversion, band press, band pull apart, band pull aparts, band row, band spread, band walk, tb row, tband row, theraband row, theraband ue, db pullover, dumbbell pullover, er with band, ir with band, foam roll extension, foam roller extension, landmine press, landmine row, march on ball, medicine ball slam, ring rows, roll out ball, side stepping band, side steps with band, slant board stretch, slider curl, strap stretch, tubing walk, tubing row, wall clock with band, wall putty, rubber band extension, rubber band spread, noodle bicycle, noodle cycling, noodle march, noodle kick, band pull, band kick, band squat, band side step, cable pull, cable kick, cable rotation, cable twist, machine press, machine row, dumbbell press, dumbbell row, dumbbell curl, dumbbell raise, kettlebell deadlift, kettlebell squat, med ball twist, med ball lift, med ball squat, medicine ball twist, barbell squat, barbell row, barbell press, trx squat, trx lunge"
        ),
        // Exercises of the pelvic floor.
        Group(
            .exercise, regions: [.abdomen, .lumbar], .noun,
            "pelvic floor hold, pelvic floor contraction, pelvic floor squeeze, pelvic floor lift, pelvic floor relaxation, pelvic floor exercise, pfm contraction, pfm hold, pf contraction, pf hold, pelvic hold, pelvic contraction, kegel hold, endurance kegel"
        ),
        // Strengthening of a limb.
        Group(
            .exercise, .fixed,
            "quad strengthening, le strengthening, ble strengthening, leg strengthening, lower extremity strengthening, ue strengthening, bue strengthening, arm strengthening, upper extremity strengthening"
        ),
        // Manual work and drills.
        Group(
            .otherTreatment, .fixed,
            "ap grade, pa grade, ap glide, pa glide, ap glides, pa glides, ap mob, pa mob, ap mobs, pa mobs, ap mobilization, pa mobilization, upa, cpa, upas, cpas, grade i, grade ii, grade iii, grade iv, grade v, gr iii, gr iv, lateral glide, lateral glides, inferior glide, inferior glides, posterior glide, posterior glides, anterior glide, anterior glides, caudal glide, caudal glides, long axis distraction, soft tissue work, soft tissue release, soft tissue, pin and stretch, trigger point release, cross friction, friction massage, instrument assisted, graston, active release, contract relax, hold relax"
        ),
        // Neuromuscular drills.
        Group(
            .drill, .noun,
            "rhythmic stabilization, rhythmic stabilisation, rhythmic initiation, stabilizing reversal, slow reversal, alternating isometric, chop pattern, lift pattern, chop and lift, chop/lift"
        ),
        // Verbs of nursing and of symptoms: nobody's task.
        Group(
            .stop, .verb,
            "settle, normalize, rebound, subside, resolve, alarm, beep, reseat, titrate, wean, auscultate, irrigate, suction, confer, huddle, triage, stabilize medically, premedicate, medicate, desaturate, flare"
        ),
        // Lags of a joint.
        Group(.impairment, .fixed, "extensor lag, extension lag, quad lag, knee lag"),
        // Garments as they are misspelt.
        Group(
            [.garment, .object], functions: [.dressing], .fixed,
            "shoos, shoze, sox, soks, jaket, jakit, shurt, sherts, pance, buttins, butons, zippr, ziper, trowsers, swetter, cote, glovs"
        ),
        // School and day care, misspelt too.
        Group([], functions: [.school], .fixed, "skool, preskool, preschool, pre-k, daycare, day care, head start"),
        // Rooms and furniture as they are misspelt.
        Group(
            .place, functions: [.around], .fixed,
            "sinc, cubord, cubbord, cubberd, closit, bathrm, kichen, kitchin, refridgerator, frige, frig"),
        // Sitting up to the edge of the bed.
        Group(
            .taskVerb, functions: [.bedMobility, .transfer], .verb,
            "sit up to edge, sit up to the edge, sit up to eob, sit up on edge of bed, sit up at edge of bed, sit up on the edge, come up to eob, come to eob, come to edge of bed, move to eob, move to edge of bed, get to eob, get to edge of bed, get up to eob, get to the edge of the bed, scoot to eob, scoot to edge of bed, scoot to the edge of the bed, roll to edge of bed, bring legs off bed, swing legs off bed"
        ),
        // Using the bathroom, as an aim.
        Group(
            [], functions: [.toileting], .fixed,
            "use the bathroom, using the bathroom, use the restroom, using the restroom, use restroom, use the washroom, use the commode, using the commode, use her commode, use his commode, make it to the bathroom, make it to the toilet, get to the bathroom, getting to the bathroom, get to bathroom, getting to bathroom, bathroom trips, trips to the bathroom, bathroom at night"
        ),
        // Diaries of body functions.
        Group(
            [], functions: [.medication], .fixed,
            "bladder diary, voiding diary, food diary, bowel diary, pain diary, sleep log, sleep diary, mood journal, symptom log, fluid log, bp log, blood pressure log, glucose log, weight log, bladder log, voiding log, headache diary, headache log"
        ),
        // Caring for livestock.
        Group(
            .taskVerb, functions: [.yard, .work], .verb,
            "water calves, water the calves, water his calves, water her calves, feed calves, feed the calves, feed his calves, feed her calves, bottle feed calves, feed calf, water stock, water livestock, water horses, water the horses, water cows, water cattle, water goats, feed cows, feed the cows, feed goats, feed the goats, feed hogs, feed the hogs, feed pigs, feed the pigs, feed chickens, feed the chickens, feed hens, feed the horse, feed the horses, feed horses, milk cows, milk the cows, milk goats, milk the goats, muck stalls, muck the stall, muck out stalls, clean stalls"
        ),
        // Animals and what they are kept with.
        Group(
            .object, functions: [.petcare], .noun,
            "hog, pig, piglet, heifer, bull, lamb, ewe, ram, donkey, mule, llama, alpaca, rooster, hen, chick, duckling, goose, geese, rabbit, hamster, guinea pig, parrot, parakeet, turtle, kitten, foal, colt, mare, pony, ponies, puppies, kitty"
        ),
        // Grades of mobilization.
        Group(
            .otherTreatment, .fixed,
            "gr i, gr ii, gr v, gr 2, gr 3, gr 4, gr ii pas, gr iii pas, gr iv pas, grade ii pas, grade iii pas, grade iv pas, central pas, unilateral pas, skin check, skin checks, skin check clear, skin checked, skin intact, skin clear, skin inspection, skin check ok, skin check negative"
        ),
        // Verbs of staying.
        Group(.postureVerb, .verb, "stay, hide, linger, cling"),
        // Devices as they are misspelt.
        Group(
            .device, .noun,
            "rollater, rolator, roller walker, rolling waker, wallker, wheelchr, weelchair, wheelchare, wheel chair, wheel chiar, reecher, sock ade, crutchs, splent, brase"
        ),
        // Scores at admission.
        Group(
            [], steers: [.past, .headPast], .fixed,
            "admission score, admit score, score at admission, score on admission, admission fim, admission gg, initial score, intake score, eval score, baseline score, score at eval, score at ie, soc score, prior score, admission level, level at admission, admission status"
        ),
        // Wheelchairs and bath seats in plain words.
        Group(
            [.device, .surface], functions: [.transfer], .noun,
            "chair with wheels, chair on wheels, wheeled chair, seat on wheels, stool on wheels, wheeled stool, tub seat, bathtub seat, seat in the tub, seat in the shower, bench in the tub, bench in the shower, raised seat"
        ),
        // Help counted in hands and fingers.
        Group(
            .assistLevel, .fixed,
            "one hand from, hand from me, hands from me, one finger from, two fingers from, a finger from, one arm from, an arm from, push from me, pull from me, boost from me, lift from me, lift from us, steadying from me, nudge from, a nudge, a little push, a small push, a light push, a light touch, a steadying touch"
        ),
        // Rising, as it is misspelt.
        Group(.taskVerb, functions: [.transfer], .verb, "stand frm, get up frm, rise frm, stand up frm"),
        // "From", as it is misspelt.
        Group([.change], steers: [.compare, .preposition, .path], .fixed, "frm, fr"),
        // To begin on a day to come.
        Group(
            [], steers: .plan, .fixed,
            "to start monday, to start tuesday, to start wednesday, to start thursday, to start friday, to start saturday, to start sunday, to start mon, to start tues, to start wed, to start thurs, to start fri, to begin monday, to begin tuesday, to begin wednesday, to begin thursday, to begin friday, to begin saturday, to begin sunday, to begin mon, to begin tues, to begin wed, to begin thurs, to begin fri, to resume monday, to resume tuesday, to resume wednesday, to resume thursday, to resume friday, to resume saturday, to resume sunday, to resume mon, to resume tues, to resume wed, to resume thurs, to resume fri, starts monday, starts tuesday, starts wednesday, starts thursday, starts friday, starts saturday, starts sunday, starts mon, starts tues, starts wed, starts thurs, starts fri, begins monday, begins tuesday, begins wednesday, begins thursday, begins friday, begins saturday, begins sunday, begins mon, begins tues, begins wed, begins thurs, begins fri, start on monday, start on tuesday, start on wednesday, start on thursday, start on friday, start on saturday, start on sunday, start on mon, start on tues, start on wed, start on thurs, start on fri, begin on monday, begin on tuesday, begin on wednesday, begin on thursday, begin on friday, begin on saturday, begin on sunday, begin on mon, begin on tues, begin on wed, begin on thurs, begin on fri, to start next, to begin next, to start tomorrow, to begin tomorrow, to start at, to begin once, to start once"
        ),
        // Ultrasound, and not "uses".
        Group(.otherTreatment, .fixed, "ultrasound = us"),
        // Pictures, which are looked at.
        Group(.stop, .noun, "picture, photo, image, drawing of"),
        // Muscles of the chest.
        Group(.body, .fixed, "to pecs, stm pecs, pecs stretch, pecs and lats, pecs and upper traps, tight pecs"),
        // Mothers and fathers of young children.
        Group(
            [], steers: [.need, .purpose], functions: [.childcare], .fixed,
            "mother of two, mother of three, mother of four, mother of five, mother of six, mother of twins, mother of a toddler, mother of an infant, mother of young, father of two, father of three, father of four, father of five, father of six, father of twins, father of a toddler, father of an infant, father of young, mom of two, mom of three, mom of four, mom of five, mom of six, mom of twins, mom of a toddler, mom of an infant, mom of young, dad of two, dad of three, dad of four, dad of five, dad of six, dad of twins, dad of a toddler, dad of an infant, dad of young, parent of two, parent of three, parent of four, parent of five, parent of six, parent of twins, parent of a toddler, parent of an infant, parent of young, grandmother of two, grandmother of three, grandmother of four, grandmother of five, grandmother of six, grandmother of twins, grandmother of a toddler, grandmother of an infant, grandmother of young, grandfather of two, grandfather of three, grandfather of four, grandfather of five, grandfather of six, grandfather of twins, grandfather of a toddler, grandfather of an infant, grandfather of young, grandma of two, grandma of three, grandma of four, grandma of five, grandma of six, grandma of twins, grandma of a toddler, grandma of an infant, grandma of young, grandpa of two, grandpa of three, grandpa of four, grandpa of five, grandpa of six, grandpa of twins, grandpa of a toddler, grandpa of an infant, grandpa of young, new mother, new mom, new father, new dad, stay at home mom, stay at home dad, single mom, single mother, single dad"
        ),
        // The patient's own chores.
        Group(
            [], steers: [.purpose, .job, .likeLife], .fixed,
            "her job at home, his job at home, her task at home, his task at home, her chore at home, his chore at home, her part of the chores, his part of the chores, her role at home, his role at home"
        ),
        // What stands before still hurts, and so is the aim.
        Group(
            [], steers: [.backward, .need, .purpose], .fixed,
            "is still painful, are still painful, still painful, is painful, are painful, is too painful, still hurts, still hurt, is sore, is still sore, is clumsy, is shaky, is still shaky, is awkward, is exhausting, is tiring, wears her out, wears him out, takes forever, takes too long, takes her an hour, takes him an hour, is unreliable, is scary, scares her, scares him, sets off, brings on, brings it on, triggers, is off limits, is off the table"
        ),
        // Dressings of wounds, and not clothes.
        Group(
            .otherTreatment, .fixed,
            "dressing on incision, dressing over incision, dressing on wound, dressing over wound, dressing dry, dressing clean, dressing on, dressing c/d/i, dressing cdi, dressing in place, incision dry, incision clean, steri strips, sutures, staples out, sutures out"
        ),
        // Iron in the blood, and not for clothes.
        Group(
            .stop, .fixed,
            "iron low, low iron, iron level, iron levels, iron studies, iron deficiency, iron infusion, iron pill, iron pills, iron supplement"
        ),
        // Hygiene after toileting.
        Group(
            .taskVerb, functions: [.toileting], .verb,
            "wipe after toileting, wipe after voiding, wipe after bm, wipe after using the toilet, wipe front to back, clean self after toileting, clean after toileting"
        ),
        // Sensory input.
        Group(
            .otherTreatment, .fixed,
            "linear input, vestibular input, rotary input, proprioceptive input, sensory input, calming input, alerting input, linear swinging, rotary swinging, linear movement, rotary movement, brushing program"
        ),
        // Talk that is no cue.
        Group(
            .stop, .fixed,
            "verbal encouragement, verbal praise, verbal report, verbal education, verbal agreement, verbal consent, verbal understanding, verbal order"
        ),
        // To be installed: not used yet.
        Group(
            [], steers: .order, .fixed,
            "to be installed, to be mounted, being installed, not installed, not yet installed, yet to be installed, to be fitted, to be issued, to be ordered, to be provided, to be picked up, to be shipped, to be mailed, to be approved, coming in the mail, in the mail, still at the vendor, at the vendor, still on order, still coming"
        ),
        // Wheeling oneself about.
        Group(
            [.goVerb, .device], steers: .onward, functions: [.wheelchair], .fixed,
            "wheeled his chair, wheeled her chair, wheeled himself, wheeled herself, wheeled self, rolled his chair, rolled her chair, pushed his own chair, pushed her own chair, propelled himself, propelled herself, propelled self, propelled his chair, propelled her chair, backed his chair, backed her chair, turned his chair around, turned her chair around"
        ),
        // Teams and leagues.
        Group(
            .sport, functions: [.sport], .fixed,
            "little league, t-ball league, rec league, travel team, varsity, jv team, varsity team, high school team, club team, church league, beer league, bowling league, golf league, dart league, softball league, pickup games, pickup basketball, swim team, ski team, dance team, drill team, marching band, ski season, golf season, softball season, hunting season, fishing season, deer season"
        ),
        // Feeling better: no function.
        Group(
            .impairment, .fixed,
            "stronger, feel stronger, get stronger, feel better, get better, steadier, looser, more flexible, more steady, more stable, safer, more confident, healthier, fitter, more independent, normal again, like herself, like himself, pain free, pain-free, less pain, less stiff, less stiffness, move better, sleep better, walk better, walk straighter, stand taller, stand straighter"
        ),
        // Which the patient does: what stands before is a task of life.
        Group(
            [], steers: [.purpose, .likeLife], .fixed,
            "which she does, which he does, which she did, which he did, something she does, something he does, the one she cannot, the one he cannot, the one she can't, the one he can't, the thing she cannot, the thing he cannot, the part she cannot, the part he cannot"
        ),
        // Content with something: no treatment.
        Group(
            .stop, .fixed,
            "happy with, happy about, is happy, pleased with, is pleased, satisfied with, is satisfied, thrilled with, is thrilled, grateful, thankful, proud of, glad, in good spirits, in good mood"
        ),
        // The end of a session, and what is on the patient.
        Group(
            .stop, .fixed,
            "left up, left seated, left sitting, left supine, left resting, left reclined, left reclining, left with call, left with nursing, left with aide, left with family, left with all, left comfortable, left safe, returned to room, returned to bed with, back in room, assisted back to bed after, gait belt donned, gait belt on, gait belt applied, gait belt used, donned gait belt, with gait belt, gait belt throughout, tips worn, tip worn, rubber worn, tread worn, worn tips, worn through, worn down, padding worn, velcro worn, lines and tubes, lines, line management, lines managed, tubes, foley, telemetry, tele box, chest tube, drain, drains, hemovac, arterial line, picc, wound vac, o2 line, iv line, iv lines"
        ),
        // How the patient was left.
        Group(
            .stop, steers: .owns, .fixed,
            "left up in, left in bed, left in chair, left in recliner, left in w/c, left in wheelchair, left in room, left in the room, left in her room, left in his room, left in the chair, left in her chair, left in his chair, left at bedside"
        ),
        // Ways of moving along.
        Group(
            .goVerb, functions: [.walking], .verb,
            "wriggle, wiggle, squirm, shimmy, inch, shuffle, slither, scramble, clamber, tiptoe, scurry, waddle, trudge, hobble, stride, tread"
        ),
        // Too unwell to: not done.
        Group(
            [], steers: [.refuse], .fixed,
            "too winded to, too tired to, too weak to, too dizzy to, too fatigued to, too sore to, too sleepy to, too drowsy to, too lethargic to, too upset to, too anxious to, too nauseated to, too nauseous to, too sick to, too ill to, too painful to, too sob to, too short of breath to, too confused to, too agitated to, too unsafe to, too unsteady to, too swollen to, too lightheaded to, too exhausted to, too hypotensive to, too orthostatic to, in too much pain to, too winded for, too lethargic for, too nauseated for, too nauseous for, too lightheaded for, too unsteady for, too exhausted for, too confused for, too agitated for, too short of breath for, in too much pain for"
        ),
        // Falls short of: what stands after it is the aim.
        Group(
            [], steers: [.need, .purpose], .fixed,
            "still short of, still short of what, falls short of, falls short of what, fell short of, falling short of, short of what she needs, short of what he needs, short of what is needed, below what she needs, below what he needs, less than what she needs, less than what he needs, not enough for, not yet enough for, not enough to, not yet enough to, not what she needs for, not what he needs for, is what is lacking, is what is missing"
        ),
        // Breath and blood pressure.
        Group(
            [.impairment, .symptom], .fixed,
            "short of breath, sob at rest, orthostatic, symptomatic, hypotensive, hypertensive, tachycardic, bradycardic, febrile, diaphoretic, lethargic, light-headed, lightheaded"
        ),
        // All along.
        Group(.stop, steers: .often, .fixed, "since day one, since day 1, from day one, all along"),
        // Phrases from the definition of the code.
        Group(
            [], steers: .boilerplate, .fixed,
            "direct one on one, direct one-on-one, direct (one-on-one), one on one by provider, one-on-one by provider, each 15 minutes, per 15 minutes, to improve functional performance, includes bending, includes lifting, includes reaching, includes pushing, includes pulling, includes squatting, includes carrying, includes activities such, includes dynamic, includes use of, includes the use of, this code, code includes, code descriptor, cpt descriptor, cpt definition, per cpt, activities such as bending, activities such as lifting, may be comprised of"
        ),
        // Makes of tools that help weak hands.
        Group(
            [], steers: [.adapts, .remakes], .fixed,
            "spring assist, spring-assist, spring assisted, spring-assisted, spring action, self opening, self-opening, easy open, power assist, weighted handle, thick handle, thick-handled, fat handle, fat-handled, long handle, curved handle, bent handle, angled handle, foam handle, foam-handled, cushioned handle, loop-handled, strap-on"
        ),
        // Before, in a hurry.
        Group([.change], steers: [.compare, .preposition, .after], .fixed, "b4, bfore, befor"),
        // Lasted until.
        Group(
            [], steers: .lasting, .fixed,
            "before had to, b4 had to, b4 having to, before she had to, before he had to, b4 she, b4 he, b4 pt, b4 they, b4 rest, b4 sitting, b4 needing, b4 fatigue, before having to rest, before having to sit, before having to stop, before quitting, before giving out, before tiring, before stopping to rest, before she needed, before he needed, before losing, before it"
        ),
        // In and out.
        Group(
            [.direction], steers: [.path, .onward], .fixed,
            "into and out of, into & out of, in to and out of, onto and off of, onto and off, on to and off, on and off of, up onto and off, into/out of, up to and over, over and onto"
        ),
        // New foods, as a goal.
        Group(
            [], functions: [.eating], .fixed,
            "food texture, food textures, new food, new foods, new food textures, food variety, more foods, try new foods, trying new foods, accept new foods, tolerate new foods, new textures"
        ),
        // To return or be followed up.
        Group(
            [], steers: .plan, .fixed,
            "to return tomorrow, will return tomorrow, to resume tomorrow, to follow up, to follow-up, to f/u, to see pt next, to continue next"
        ),
        // Needed with the doing itself.
        Group(
            [], steers: .wasNeeded, .fixed,
            "needed to, needed for, required to, required for, needed, required, needed with, required with, needed at, needed during, is needed for, are needed for, is needed to, are needed to, is needed, are needed"
        ),
        // So long ago.
        Group([], steers: [.past, .compare], .fixed, "wks ago, wk ago, mos ago, mo ago, days ago, sessions ago, visits ago"),
        // Dressing of upper and lower body, abbreviated.
        Group(
            [.task, .occupation], functions: [.dressing], .fixed,
            "ub dsg, lb dsg, ub drsg, lb drsg, ubd dsg, lbd dsg, ub dress, lb dress"),
        // Squatting is of the legs.
        Group([], regions: .lowerLimb, .verb, "squat"),
        // What treatment betters, and no function.
        Group(
            .impairment, .fixed,
            "motion, arc of motion, overhead motion, biomechanics, weight loss, aerobic base, aerobic capacity, swallow strength"),
        // Qualities of movement, which are no functions.
        Group(
            [], .fixed,
            "movement, movements, ability, abilities, capacity, comfort, performance, glide, firing, timing, dissociation, disassociation, stress, highest level, compliance, recall, voice"
        ),
        // Callings, as aims.
        Group(
            [], functions: [.work], .fixed,
            "firefighting, military duty, active duty, police academy, fire academy, hairdressing, policing"),
        // Sports, as aims.
        Group([], functions: [.sport], .fixed, "jumping for rebounds, rebounding, rebounds"),
        // Intimacy, as an aim.
        Group([], functions: [.social], .fixed, "sexual activity, intercourse, intimacy"),
        // Sleeping on a side, as an aim.
        Group(
            [], functions: [.sleeping], .fixed,
            "sleeping on her side, sleeping on his side, sleeping on side, lying on her side, lying on his side"),
        // Aids of the household.
        Group(.device, .noun, "urinal, straw cup, electric can opener, dry erase board"),
        // Bands.
        Group(.apparatus, .noun, "rubber band"),
        // Shooting baskets.
        Group(
            .taskVerb, functions: [.sport], .fixed, "shot baskets, shot hoops, shooting baskets, shooting hoops, shot free throws"
        ),
        // Pumping a swing.
        Group(.taskVerb, functions: [.play], .verb, "pump the swing, pump a swing, pump on the swing, pump legs on the swing"),
        // Filling and unloading a car.
        Group(.taskVerb, functions: [.driving], .verb, "pump gas, unload the trunk, unload the car, unload the truck"),
        // Laying tile and brick.
        Group(
            .taskVerb, functions: [.repair, .work], .verb, "lay tile, lay tiles, lay brick, lay bricks, lay block, lay pavers"),
        // Something brought to the mouth.
        Group(
            .task, functions: [.eating], .fixed,
            "fork to mouth, spoon to mouth, cup to mouth, glass to mouth, cup to lips, spoon to lips, mug to lips"),
        // Yesterday, abbreviated: an earlier value.
        Group(.dateWord, steers: [.past, .compare], .fixed, "yest"),
        // Tens in words.
        Group(.numberWord, .fixed, "seventy, eighty, ninety"),
        // Handouts and videos: teaching.
        Group(
            [], steers: .education, .fixed,
            "handout given, handout issued, handout provided, handout on, handouts given, handouts on, pamphlet on, watched a video on, watched video on, watched a video of"
        ),
        // Patterns of gait on crutches.
        Group(
            .gait, .fixed,
            "point pattern, point gait, 4 point pattern, 4 point gait, four point pattern, four point gait, 3 point pattern, 3 point gait, three point pattern, three point gait, 2 point pattern, 2 point gait, two point pattern, two point gait, swing through gait, swing to gait, step through gait, step to gait, swing through, swing through pattern, swing to pattern, step through pattern, step to pattern, reciprocal pattern, tm training, treadmill training, treadmill gait, bodyweight support treadmill"
        ),
        // Exercises whose names hold words of tasks.
        Group(
            .exercise, .fixed,
            "deep well jog, deep well jogging, deep water jog, deep water run, knee lift, knee lifts, spanish squat, spanish squats, towel roll isometrics, dig ext, dig flex, log roll stretch, log roll stretches, log press, key pinch roll, flexbar twist, flexbar twists, sup/pron, pro/sup, trap lift, trap lifts, lower trap lift, lower trap lifts"
        ),
        // Squeezing for strength.
        Group(
            .exercise, .fixed,
            "squeezed a ball, squeezed the ball, squeezed ball, squeezing a ball, squeezing the ball, squeezed putty, squeezed the putty, squeezed a stress ball, squeezed a sponge ball, rolled a ball under, rolled the ball under, rolled a bottle under, pushed into the wall, pushed into wall, pressed into the wall"
        ),
        // Alone, told in plain words.
        Group(
            .independent, .fixed,
            "got it alone, did it alone, did it all alone, did this alone, did that alone, managed it alone, managed alone, made it alone, finished alone, finished it alone"
        ),
        // Care of wounds.
        Group(.otherTreatment, .fixed, "wound cleaned, wound cleansed, wound irrigated, wound washed"),
        // Questions and what was asked: talk.
        Group(
            [], steers: .report, .fixed,
            "asked about, asks about, asked when, asked whether, asking about, asked if he, asked if she, asked if pt"),
        // Naming and repeating in drills.
        Group(.cognitiveDrill, .fixed, "named animals, named 12 animals, named ten animals, repeated words, repeated back"),
        // Rails of the bed, moved by staff.
        Group(.stop, .fixed, "bed rails lowered, bed rails up, bed rails raised, side rails up, rails up x2, bed rails down"),
        // Rolls that prop a limb.
        Group(.prop, .fixed, "towel roll, towel rolls, rolled towel, bolster roll"),
        // Reactions that are drilled.
        Group(
            .drill, .fixed,
            "stepping reaction, stepping reactions, stepping response, stepping responses, protective step, protective steps, stepping strategy, righting reactions, balance reactions"
        ),
        // Tests of cognition.
        Group([.test], .fixed, "trails a, trails b, trail making, clock draw, clock drawing"),
        // Thresholds of symptoms, and not of doors.
        Group(
            [], .fixed,
            "sx threshold, symptom threshold, below threshold, lactate threshold, anaerobic threshold, pain threshold, aerobic threshold, effusion trace, trace effusion"
        ),
        // Pulleys of a finger.
        Group(.body, .fixed, "a1 pulley, a2 pulley, a3 pulley, annular pulley"),
        // Rugs, which are stepped over or taken up.
        Group([.object, .place], functions: [.household], .noun, "throw rug"),
        // "Therapeutic activities", as it is misspelt.
        Group([.generic], .fixed, "thact, thacts, thract"),
        // Blanks of a template.
        Group([.generic, .otherTreatment], .fixed, "treatment text, text to follow, note to follow"),
        // Text kept from an earlier note.
        Group(
            [], steers: .copied, .fixed, "c/f, text kept, kept from prior, kept from last, text carried, text pulled, text copied"
        ),
        // Daughters and caregivers, abbreviated.
        Group(.person, .fixed, "dtr, dtrs, dau, pt/cg, cg/pt, pt/caregiver"),
        // Refusals without a word.
        Group(
            [], steers: [.refuse], .fixed,
            "shook her head at, shook his head at, shook head at, shook head no to, waved off, waved away, waves off, shrugged off, brushed off the idea of, wanted no part of"
        ),
        // Phrases of the homebound.
        Group(
            [], steers: .boilerplate, .fixed,
            "taxing effort, a taxing effort, considerable and taxing effort, remains homebound due to, homebound status due to, homebound due to"
        ),
        // Hands that held or guided.
        Group(
            .assistLevel, .fixed,
            "hand held for, hands held for, trunk held for, hips held for, hand held on, hands guiding, hand guiding"),
        // What limits: no function.
        Group(
            [], .fixed,
            "limiting factor, the limiting factor, a limiting factor, limiting factors, main limiter, limiter, still limiting, still limited"
        ),
        // By how much it changed.
        Group(.change, .fixed, "far less, far more, far fewer"),
        // Seen somewhere, for what follows.
        Group(
            [], steers: .did, .fixed,
            "seen in gym for, seen in clinic for, seen at bedside for, seen bedside for, seen in room for"),
        // Work, as an aim.
        Group([], functions: [.workBroad], .fixed, "for work"),
        // Through the night.
        Group([], functions: [.sleeping], .fixed, "through the night, all night, the whole night"),
        // Phrases, as a goal of speech.
        Group(
            [], functions: [.speaking], .fixed,
            "word phrases, word phrase, two-word phrases, three-word phrases, 2-word phrases, two-word phrase"),
        // What stands before is aimed at.
        Group(
            [], steers: [.backward, .need, .purpose], .fixed,
            "is what she's aiming for, is what he's aiming for, is what she is aiming for, is what he is aiming for, is what she asked for, is what he asked for, is what she wants, is what he wants, is what she's after, is what he's after, is what she is after, is what he is after, is what she's training for, is what he's training for, is what she is working toward, is what he is working toward, is the thing she asked for, is the thing he asked for, is the thing she wants, is the thing he wants, is the part she cannot, is the part he cannot"
        ),
        // After something: wants it.
        Group([], steers: [.want, .purpose], .fixed, "he's after, she's after, he is after, she is after"),
        // Taken from the patient's job.
        Group(
            [], steers: [.purpose, .simulate, .job], .fixed,
            "copied from her, copied from his, taken from her, taken from his, taken straight from, lifted from her, lifted from his, borrowed from her, borrowed from his, modeled on her, modeled on his, set up like her, set up like his, laid out like her, laid out like his, built to match"
        ),
        // Coming down for meals.
        Group(
            [], functions: [.stairs], .verb,
            "come down to breakfast, come down to dinner, come down to supper, come down to eat, come down for breakfast, come down for meals, go down to breakfast, go up to bed, go up to his room, go up to her room"
        ),
        // Homes.
        Group([.place], steers: .house, .fixed, "her flat, his flat, her trailer, his trailer, her condo, his condo"),
        // Farm work, as an aim.
        Group([], functions: [.work], .fixed, "farm work, dairy work, ranch work, barn work, farm chores, barn chores"),
        // Devices of the bathroom and of dressing.
        Group(
            .device, .fixed,
            "with riser, w/ riser, w riser, stocking donner, stocking donners, hose donner, spring open scissors, spring-open scissors, long sponge, grabbar, grabbars, step mill, stepmill, powerweb, power web"
        ),
        // Filling a pill organizer, which is also a device.
        Group([.device, .occupation], .fixed, "pill organizer fill, pill organizer setup, pill organizer set-up"),
        // Machines.
        Group([.exercise, .apparatus], .fixed, "step mill, stepmill"),
        // Tools for bending pipe.
        Group(.tool, .fixed, "hand bender, pipe bender, conduit bender"),
        // Bits, and not drills.
        Group(.object, functions: [.repair], .noun, "drill bit, bit set"),
        // Undoing.
        Group(.handleVerb, functions: [.handling], .verb, "undo"),
        // Turning over, told by its ends.
        Group(
            .task, functions: [.bedMobility], .fixed,
            "belly to back, back to belly, tummy to back, back to tummy, stomach to back, back to stomach, side to back, belly to side, back to side, onto her belly, onto his belly"
        ),
        // Toothpaste.
        Group(
            .taskVerb, functions: [.grooming], .verb,
            "squeeze paste, squeeze the paste, squeeze toothpaste, squeeze out paste"),
        // Weaned from a device.
        Group([], steers: .owns, .fixed, "wean, weaning, wean from, wean off, weaned"),
        // Papers about the job.
        Group(
            [], steers: [.headJob], .fixed,
            "employer letter, employer form, employer note, job letter, work letter, essential functions"),
        // Kneeling down and rising again.
        Group(
            .task, functions: [.floor], .fixed,
            "down to one knee, down on one knee, onto one knee, down to her knees, down to his knees, down on her knees, down on his knees, onto her knees, onto his knees, in and out of kneeling, in/out of kneeling"
        ),
        // Seats of a car.
        Group(
            [.surface, .place], functions: [.carTransfer], .fixed,
            "passenger side, passenger's side, driver side, driver's side, passenger seat, driver seat, driver's seat, back seat, rear seat, sedan rear seat"
        ),
        // Drills of the mind on paper.
        Group(
            .cognitiveDrill, .fixed,
            "mental math, mental math sheet, math sheet, math facts, word searches, word find, word finds, number search, letter search, maze worksheet"
        ),
        // Parts of garments.
        Group(.garment, functions: [.dressing], .fixed, "pant leg, pant legs, pants leg, pants legs, shirt sleeve, coat sleeve"),
        // Did so after all.
        Group([], steers: [.did], .fixed, "agreed to, consented to, was willing to, elected to, was able to then"),
        // Washing the body.
        Group(
            .taskVerb, functions: [.bathing, .grooming], .verb,
            "wash chest, wash arms, wash arm, wash legs, wash leg, wash feet, wash back, wash trunk, wash upper body, wash lower body, wash torso, wash underarms, wash armpits, wash body"
        ),
        // Cold as a modality.
        Group(
            .otherTreatment, .fixed,
            "ice post, ice after, ice applied, iced, ice massage, ice pack, ice packs, cold pack post, ice to knee, ice to shoulder"
        ),
        // Ice, which may also be a thing.
        Group([.object, .otherTreatment], .fixed, "ice"),
        // Categories.
        Group(.generic, .fixed, "am routine, pm routine, adl routine, adls routine, adls/am routine, morning adl routine"),
        // Transfers whose surface is named before a "tx".
        Group(.task, functions: [.transfer, .carTransfer], .fixed, "car tx, car tsf, car trans"),
        // The kitchen, after a meal.
        Group(
            .task, functions: [.cleaning, .cooking], .fixed,
            "clean up the kitchen, clean up kitchen, cleaning up the kitchen, cleaned up the kitchen, clean the kitchen, cleaning the kitchen, cleaned the kitchen, kitchen clean up, kitchen cleanup"
        ),
    ]
}
