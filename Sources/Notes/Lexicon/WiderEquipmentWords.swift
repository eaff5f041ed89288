extension Lexicon {
    /// The rest of the devices and apparatus by name and brand.
    static let widerEquipmentWords: [Group] = [
        // Aids, orthoses, prostheses, cues on paper or screen.
        Group(
            .device, .noun,
            """
            flotation vest, life vest, life jacket, swim paddles, hand paddles, water paddles, pull buoy, aqua belt, jog belt, swim bar, bed rope ladder, rope ladder, script card, scripted card, cue script, push up blocks, push-up blocks, pushup blocks, reading ruler, place marker, cushion lift, chair riser, transfer sheet
            slide sheet, slider sheet, maxi slide, mighty board, friction reducing, swivel disc, turn disc, pivot disk, car caddy, handy bar, car transfer aid, tub clamp bar, tub clamp, tub grip, toilevator, bidet, toilet paper aid, self wipe aid, buckingham easywipe, long reach comb, foot brush, foot funnel, long handled duster
            long handled dustpan, trolley, cut resistant glove, food guard, plate lip, nonslip placemat, rubber grip, rubber husband, built up key, key extender, lever extender, lamp switch extender, light switch extender, plug puller, reach extender, pick up stick, long tongs, elevating leg rest, elr, brake extenders
            oblique handrims, power assist wheels, chin control, switch control, environmental control, wrist driven flexor hinge, c bar, web spacer, hand cone, palm protector, palm guard, finger separator, dynasplint, ultraflex, serial cast, bivalve cast, posterior leaf spring, turbomed, ness h200, myopro, ez sock, bebionic
            i limb, cosmetic hand, check socket, test socket, stubbies, running blade, running foot, sach foot, microprocessor knee, philadelphia collar, give mohr, shoulder support, lap belt, pelvic belt, hip helper, hiking staff, walking staff, ambulation device, mulholland, pacer, activity chair, adaptive stroller
            toilet trainer, potty chair, corner chair, floor sitter, special tomato, tumble form, tumbleform, easystand, sit to stand frame, chewelry, sound machine, ear defenders, sticker chart, visual strip, sequence cards, social script, video model, go talk, gotalk, accent 1000, dynavox, lamp words for life
            picture communication, low tech board, yes no board, writing board, boogie board, amplifier, telephone amplifier, captioned phone, talking scale, bump ons, raised dots, red acetate, red anchor, scanning anchor, lighthouse card, post it cues, reminder board, orientation board, wall clock, digital clock, medminder
            pill cup, med tray, weekly organizer, am pm organizer, google calendar, phone app, navigation app, recipe card with pictures, task strip, photo steps, step by step photos, color coded labels, labels on drawers, cue cards, lumbar belt, lifting belt, work belt brace, sacral belt, pregnancy belt, maternity belt, abdominal brace, hernia belt, back support, trunk support, trunk brace, wrist guard, knee support, ankle support, elbow pad, knee pad, heel cup, arch support, shoe insert, metatarsal pad, night splint boot, phone script, written script, script, picture script, communication wallet, pen grip
            key holder aid, doorknob gripper, rope bed ladder, leg lifter strap, water belt, flotation vest belt, buoyancy vest, aquatic belt, wrist buoy, swim belt, deep water belt, ear plugs, sensory chair, wiggle seat, wiggle cushion, move n sit, wedge cushion, inclined desk, desk slant, bookstand, book stand, copyholder
            document holder, footrest, foot stool rest, sit stand desk, standing desk, split keyboard, vertical mouse, roller mouse, speech software, screen reader, zoomtext, jaws software, liquid indicator, boil alert, cut glove, finger guard, palm pocket, writing bird, steady write, arthwriter, pencil weight, arm support
            mobile arm rest, forearm support, hemi board, arm board, wheelchair lap tray, hemi tray, amputee board, stump board, stump support, residual limb support, amputee pad, toe filler, carbon plate, rocker shoe, diabetic shoes, surgical shoe, offloading boot, toe off, ankle stirrup, air cast, aircast, lace up brace
            lace-up brace, patellar strap, chopat, cho-pat strap, knee sleeve, elbow sleeve, calf sleeve, compression wrap, ace wrap, arm sleeve, lymphedema sleeve, compression bra, edema sleeve, finger sock, coban wrap, tubigrip, silicone sleeve, burn garment, jobst garment, jobst, pressure garment, pressure glove
            face mask orthosis, mouth splint, microstomia splint, airplane splint, neck splint, watusi collar, axillary splint, wheelchair seat belt, one arm drive, hemi height wheelchair, power tilt, drive control, chin joystick
            """),
        // Apparatus of exercise and therapy.
        Group(
            .apparatus, .noun,
            """
            grip strengthener, digi flex, digit flex, finger web, rubber band net, bean bin, popcorn bin, fluido, l bar, shoulder ladder, wall ladder, towel slides, slider, gliders, sliding discs, gliding discs, miniband, hip circle, sports cord, vertimax, cable crossover, functional trainer, keiser, pec deck
            shoulder press machine, seated row machine, abduction machine, adduction machine, glute machine, calf raise machine, hack squat, leg curl machine, hamstring machine, roman chair, preacher bench, weight bench, incline bench, squat rack, olympic bar, ez bar, curl bar, bumper plate, slosh pipe, reaction ball, blazepods
            half dome, stability trainer, stability pad, incline board, calf board, wobble disc, sit fit, sit disc, disc o sit, exercise peanut, wate bar, oscillating blade, monark, saratoga, moto med, rt300, cross trainer, stair master, versa climber, jacob's ladder, concept 2, concept2, hydroworx, swimex, hydro bells, aqua bells
            water bells, aqua gloves, webbed gloves, resistance fins, aqua step, underwater bench, flutter board, kick board, ankle floats, neck float, flotation collar, pedlar, gait harness, solo step, andago, rewalk, indego, armeo, inmotion arm, bi manu track, reogo, hand mentor, music glove, musicglove, rapael glove
            smart glove, leap motion, nintendo switch, oculus, vibrating tube, lycra suit, air walker, squeeze machine, tactile discs, resistance clothespins, graded pins, therapy pins, pinch tree, peg tower, nut and bolt board, bolt board, bennett hand tool, o'connor, minnesota board, stereognosis bag, nuts and bolts board
            adl board, electrical board, plumbing board, wolf board, work cube, lifting station, simulator ii, isernhagen, chattanooga stabilizer, vaginal cone, dilator, dilators, kegel weight, threshold pep, jaw motion device, therabite, orastretch, horn hierarchy, straw hierarchy, rope pulley, door pulley, swim noodle
            pool barbell, aqua barbell, aqua noodle, pool platform, hand buoys, water walker, water treadmill, endless pool, swim spa, weighted backpack, weighted cuff, weighted glove, weighted belt, resisted walking belt, sled harness, wall pulley, wall weights, thera loop, clx band, clx, tube band, mini bands, long band
            resist band, exercise tubing, pilates ball, pilates circle, magic circle, spine corrector, cadillac, wunda chair, half foam, half roll, half bolster, foam block, yoga block, yoga blocks, yoga strap, stretch out strap, stretchout strap, peanut roll, incline mat, cheese wedge, wedge mat, tumbling mat, spin board
            whirly board, roller racer, plasma car, stilts, walking stilts, bucket stilts, moon shoes, pogo stick, jump board, recoil board, plyo trampoline, hand ergometer, finger ergometer, finger weights, thumb weights, hand weights, soft weights, velcro weights, bean bag weight, rice sock, sand tray, theraputty ball
            foam cube, foam squeeze, sponge squeeze, tennis ball squeeze, digit band, finger board, finger extension band, hand xtrainer, handmaster, hand master, xtensor, clothes pin tree, push pin board, pegs board, perfection board, o'connor tweezer, tweezers board, roylan, jux a cisor, jux-a-cisor, curved wire, rom arcs
            stacking cones arc, shoulder rainbow, arm glide, overhead arc, overhead sling, skate board arm, ball bearing feeder, bfo, deltoid sling, suspension trainer, suspension straps, redcord, red cord, gravity trainer, tilt board, biodex stability, force plate, balance platform, balance trainer, posturography, light board
            light wall, sanet vision, wayfinder board, rotary chair, vision disc, brock string, eyecan ball, marsden ball, swinging ball, hart chart, metronome app
            """),
        // Tests and scores.
        Group(
            .test, .noun,
            """
            30s cst, 30 cst, 30sts, 2 mwt, 4mwt, 400 m walk, abc, foto, tardieu, four square step, fes-i, hi-mat, himat, postural assessment scale, function in sitting test, sitting balance scale, trunk impairment scale, motor activity log, cahai, chedoke, rivermead, lawton, kohlman, kels, aampac, am-pac, ampac, 6 clicks
            six clicks, gg0170, promis, sf-36, sf36, eq5d, faces scale, flacc, painad, tampa, tsk, fabq, pain catastrophizing, roland morris, rmdq, quebec, ases, uclam, ucla, wosi, constant score, penn shoulder, kjoc, asesscore, mhq, michigan hand, boston carpal tunnel, ctq, bctq, cait, fao, aofas, ikdc, lysholm, tegner, kujala
            akps, vispp, visa-p, visa-a, visa, hagos, ihot, hhs, harris hip, oxford knee, hop test, vertical jump, yb test, sebt, fms, sfma, closed kinetic chain test, ckcuest, upper quarter y balance, side plank hold, biering sorensen, sorensen, prone plank time, cranial cervical flexion, craniocervical flexion, jps, head impulse
            niv, gst, gaze stability test, ftn, romberg time, tandem time, sls time, multi directional reach, trails b, rbans, cognistat, lacls, phq-9, gad-7, rancho, gcs, jfk, crs-r, galveston, o-log, clqt, rcba, qab, cetI, eat-10, yale swallow, 3 oz water test, tomass, mptmass, vhi, grbas, ssi-4, gfta, celf, pls-5, rossetti
            vineland, ages and stages, asq, mvpt, tvps, dtvp, school function assessment, alberta infant, timp, gmfcs, macs, cfcs, selective control, 20 m shuttle, beep test, step test, 3 minute step, ymca step, chester step, vo2, pefr, volumeter, semmes weinstein, swm, two point, 2pd, 2 point discrimination, moberg
            functional dexterity test, fdt, mrmt, crawford, valpar 9, lateral pinch, key pinch, tip pinch, tripod pinch, three jaw chuck, 3 jaw chuck, strength grade, tpm, dpc, distance to palm, pulp to palm, finger to floor, fingertip to floor, inclinometer, crom, leg length, walk speed, stance time, weight bearing symmetry
            lift capacity, nioSH lift, floor to waist lift, waist to crown, carry test, push force, pull force, borg cr10, mmrc, cat score, ccq, sgrq, fact-g, bfi, brief fatigue, mfis, msis, msws-12, t25fw, edss, pdq-39, mds-updrs, updrs, fog-q, nfog-q, als frs, alsfrs, inqol, hmfs, mfm, chop intend, scim, wisci, wisci ii, isncsci
            csfs, wheelchair skills test, amppro, ampnopro, pmp, locomotor capability, l test, plus-m, southampton, acmc, bsid, pfdi, pfiq, udi-6, iiq-7, nih-cpsi, fsfi, pad test, oxford grade, laycock, abc scale score, 3 meter backward walk, sit to stand test, timed sit to stand, chair stand reps, timed stairs, timed stair climb
            stair climb test, timed floor rise, 4 stair climb, tinetti gait, berg score, moca score, slums score, quick dash score, hand grip, grip dynamometer, avg grip, average grip, grip r, grip l, rapid pinch, nhpt time, box and blocks test, sensory score, spasticity score, tone score, vital capacity, phonation time, mpt
            max phonation, maximum phonation, s/z ratio, db, decibels, loudness level, words correct, wcpm, reading rate, typing speed, letters per minute, lpm, handwriting speed, spelling score, legibility, accuracy, success rate, percent correct, standard score, scaled score, percentile, raw score, age equivalent, gas goal score
            t score, dual task cost, cog tug, manual tug, stand time, reaction time, peak torque, torque deficit, quad index, quad deficit, lsi quad, hop lsi, jump height, throw velocity, pitch velocity, ball speed, swing speed, long jump distance, hop distance, max lift, max carry, max push, occasional lift, frequent lift
            push pull force, static lift, grip force, wpm typed, walk distance, total distance, vo2 max, met max, peak mets, step count total, sit time, dizziness handicap, motion sensitivity quotient, msq, visual analog, pelvic floor strength, laycock score, pad weight, icіq, iciq, pfiq score, pfdi score, wound size, limb volume
            limb girth, total volume, volume reduction, percent reduction
            """),
        // Exercises of the hand.
        Group(
            .exercise, regions: .hand, .noun,
            """
            towel wringing, wrist maze, place hold, place and hold, place-hold fist, fpl glide, fpl glides, fds blocking
            fdp blocking, fpl blocking, pip blocking, dip blocking, joint blocking, tricep dips, chair dips, bench dips
            web space stretch, thumb web stretch, tabletop fist, duck fist, roof fist, straight fist, isolated fdp, fds glides
            fdp glides, edc glides, epl glides, thumb circles, thumb flexion, thumb lifts, finger walking, finger spreads
            finger adduction, finger taps, towel gathers, towel bunches, coin pickups exercise, pinch holds, static grip
            isometric grip, rice digs
            """),
        // Of the arm and shoulder.
        Group(
            .exercise, regions: .upperLimb, .noun,
            """
            shoulder circles, thread the needle, er with band, ir with band, 90/90 er, arnold press, chest fly, wrist rolls
            farmer carry, clean and press, ring rows, inverted rows, renegade rows, landmine press, z press, push press
            prone swimmer, swimmers, shoulder taps, plank rows, lat stretch, rhomboid stretch, triceps stretch, biceps stretch
            wrist flexor stretch, forearm stretch, ulnar glides, radial glides, radial nerve glide, arm ergometry, w/c push ups
            scap depression, tricep press downs, triceps pushdown, triceps extensions, preacher curls, concentration curls
            zottman curls, wrist supination hammer, forearm rotations
            """),
        // Of the neck.
        Group(
            .exercise, regions: .neck, .noun,
            """
            head lifts, chin ups, supine marching, cervical rotation isometric, chin tuck hold, head nods, cranio flexion
            chin tuck against ball
            """),
        // Of hip, knee and ankle.
        Group(
            .exercise, regions: .lowerLimb, .noun,
            """
            ham sets, mountain climbers, arch doming, tuck jumps, butt kicks, leg lowering, gluteal squeezes, glute squeeze
            heel lowers, tibialis raises, tib raises, ankle abcs, abc's with ankle, heel lower, eccentric heel lower, heel drops
            soleus raise, soleus raises, soleus press, gastroc raises, single leg lowering, overhead squat, front squat, back squat
            box squat, box squats, goblet squats, sumo squat, pistol squat, step back lunge, drop lunge, skater squats, skater hops
            lateral hops, forward hops, line hops, hop and stick, drop landings, depth drops, box step offs, ankle hops, calf pumps
            seated heel raise, bent knee raise, bent knee fallout, bent knee fall outs, supine march, hip abduction isometrics
            adductor squeeze, adductor squeezes, sidelying clam, sidelying leg lift, sidelying leg lifts, prone leg lifts
            warrior pose, sciatic nerve glide, slump slider, slump glides, femoral nerve glide, reverse hyper, hip circles, hip cars
            hip airplanes, leg circles, standing march hold, toe spreading, toe abduction, doming, foot intrinsics, balance lunges
            resisted side steps, tubing walks, hill walking intervals, leg ergometry, wheelchair push ups, hip adduction with kegel
            """),
        // Of the trunk.
        Group(
            .exercise, regions: .trunk, .noun,
            """
            cobra, lumbar rotations, pelvic clocks, oblique twists, trunk twists, superman hold, bear crawl hold, bear plank
            plank taps, hollow hold, v sits, boat pose, downward dog, cat stretch, cow stretch, seated cat cow, thoracic extensions
            seated thoracic rotation, windmills, book openers, trunk flexion, trunk extensions, back extension, back extensions
            elevator kegels, reverse kegel, pelvic drops, perineal bulge, ta holds, tra holds, transverse abdominus, rib expansion
            """),
        // Of mouth and throat.
        Group(
            .exercise, regions: .mouth, .noun,
            """
            jaw opening, lip trills, pitch glides, effortful swallows, tongue hold swallow, tongue base retraction, falsetto
            jaw stretch, cheek puffs, lip press, lip pucker
            """),
        // Of the whole body, or of no region named.
        Group(
            .exercise, .noun,
            """
            marble pickups, ladder drills, side shuffle, foam roller extension, sarom, medicine ball slams, ball slams
            suitcase carry, turkish get up, sled push, sled pull, battle ropes, quick flicks, segmental breathing, lsvt big
            pwr moves, frenkel, seated kicks, cone reaches, pillow squeezes, band inversion, resisted dorsiflexion, push down
            push-downs, deep water bicycle, water bicycle, deep water jog, deep water jogging, deep water running, deep water run
            water jogging, eccentric lowers, eccentric lowering, decline lowering, landmine, ball squeezes, tree pose
            pigeon stretch, frog stretch, table top stretch, neural glides, neural flossing, nerve flossing, nerve sliders
            prone retraction, prone extensions, quadruped rock, quadruped rocking, side lying rotation, resisted walking
            backward sled drag, resisted gait belt walk, interval training, hammer rotations, stacked breathing, huff cough
            active cycle breathing, incentive spirometry
            """),
    ]
}
