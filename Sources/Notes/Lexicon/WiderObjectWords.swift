extension Lexicon {
    /// The rest of the things and places of daily life, room by room, trade by trade, game by game.
    static let widerObjectWords: [Group] = [
        // Clothes, from head to foot.
        Group(
            [.garment, .object], functions: [.dressing], .noun,
            """
            sweatpants, joggers, capris, khakis, corduroys, tights, camisole, tank top, polo, flannel, parka, windbreaker, poncho, kimono, housecoat, nightgown, nightshirt, nightie, panties, girdle, corset, brassiere, bralette, crocs, clogs, flip flops, moccasins, high heels, oxfords, galoshes, waders, cuff links, cufflinks
            suspenders, bandana, beanie, bonnet, headscarf, shawl, sash, tuxedo, shin guards, shoulder pads, leotard, tutu, bathing suit, bikini, romper, jumper, jumpsuit, scrubs, scrub top, snowsuit, earmuffs, ear muffs, tracksuit, pullover, turtleneck, henley, pajama top, pajama bottoms, pjs, button up, knee highs, turnout gear
            bunker gear, fanny pack, watchband, drawstring, toggle, toggles, kilt, cassock, earbuds, eyeglasses, sunglasses, spectacles, dentures, hair clip, hair band, headband, scrunchie, pantsuit, goggles, watch band, cuff link, belt loop, t-shirts, slip on shoes, slip-ons, velcro shoes strap, ballet flats, trunks, fishing vest, choir robes, evening gown
            work boots, snap shirt, tie shoes, dress socks, thigh highs, knee socks, bra clasp, cardigan sweater, sport coat, sports coat, bath robe, bathrobe, terry robe, house slippers, house shoes, undershorts, long johns, thermals, coveralls, face mask, mask, apron strings, watch strap, hair bow, hairnet, shower cap, chinos
            denim, shapewear
            """),
        // Food, pots and kitchen machines.
        Group(
            .object, functions: [.cooking], .noun,
            """
            peaches, grapes, berries, strawberries, blueberries, melon, watermelon, avocado, celery, cucumber, zucchini, broccoli, cauliflower, cabbage, peas, lentils, mushrooms, spinach, kale, lemon, lime, ginger, herbs, parsley, basil, olive oil, vinegar, mayo, mayonnaise, mustard, margarine, granola, granola bar, chips
            pretzels, raisins, oats, grits, biscuit, dumplings, meatballs, meatloaf, sausage, hash browns, omelet, omelette, fish fillet, salmon, tuna, shrimp, tofu, chili, gravy, sauce, broth, crockpot, slow cooker, pressure cooker, air fryer, toaster, blender, food processor, hand mixer, colander, strainer, grater, corkscrew
            bottle opener, roasting tin, griddle, wok, saucepan, frosting, icing, scone, croissant, donut, doughnut, cheesecake, jello, custard, beer can, teacup, dishcloth, foil, plastic wrap, lazy susan, enchilada, tamales, curry, kimchi, pierogi, latke, challah, matzo, fufu, roti, chapati, sushi, entree, side dish, leftovers
            frozen meal, tv dinner, microwave meal, instant noodles, mac and cheese, macaroni, baked potato, sweet potato, potatoes, onions, carrots, bell pepper, green beans, kidney beans, pinto beans, deli meat, lunch meat, hamburger, meat patty, ground beef, brisket, ribs, drumstick, wings, casserole dish, souffle, pastry, pies
            cakes, bread dough, bread machine, bread loaf, loaf, roll dough, bun, english muffin, toast slice, cereal bar, protein shake, milkshake, lemonade, iced tea, hot chocolate, cocoa, espresso, latte, keurig, k cup, coffee grounds, tea kettle, water glass, ice water, coffee can, soup pot, soup bowl, serving bowl
            serving spoon, platter, serving dish, butter knife, paring knife, steak knife, bread knife, kitchen shears, measuring cups, cookie dough, pizza dough, pie filling
            """),
        // Housework.
        Group(
            .object, functions: [.cleaning, .household], .noun,
            """
            drapes, drape, sheers, valance, lint trap, cobwebs, countertops, baseboards, floorboards, ceiling fan, fan blade, recyclables, duvet, hospital corners, floor polisher, carpet cleaner, squeegee, windex, lint roller, toilet bowl brush, dust bunnies, dust cloth, floor mat, couch cushion, bath rug, shower walls, mirror cleaner, sink drain
            stovetop grates, oven rack, fridge shelf, freezer drawer, dish water, dishpan, drying rack, laundry line, pillow sham, throw pillow, quilt cover, top sheet, bottom sheet, mattress cover, hamper lid, vacuum hose, vacuum canister, air freshener, furniture polish
            """),
        // Yard, farm and water.
        Group(
            .object, functions: [.yard], .noun,
            """
            saplings, seedling, seedlings, bulbs, tulip bulbs, shrubs, trimmer, hatchet, woodpile, kindling, rototiller, clippers, secateurs, sprinkler, raised bed, greenhouse, trellis, fence, fence rail, hen house, coop, manure, milking machine, sheep, gas can, fuel can, lawn, cooler, fishing net, lobster trap, flower beds
            vegetable bed, tomato cage, hanging basket, planter box, terracotta pot, seed tray, seed packet, plant food, fertilizer, weeds, dandelions, lawn clippings, grass clippings, leaf pile, leaf piles, compost bin, compost pile, rake handle, garden cart, hose nozzle, spigot, patio furniture, deck chair, umbrella, snow shovel
            ice melt, rock salt, chicken wire, fence wire, barbed wire, feed bucket, water bucket, hay bales, straw bale, milk can, egg basket, bird feeders, beehive, hive, honey super, fishing tackle, tackle, boat motor, outboard
            """),
        // Building, workshop, warehouse, station, office.
        Group(
            .object, functions: [.work], .noun,
            """
            joist, two by four, 2x4, rafters, truss, insulation, insulation roll, siding, shutters, hinges, jigsaw, mallet, voltmeter, multimeter, sandpaper, router, mortar, cement mixer, pickaxe, hydrant, scba, air pack, backboard, hoist sling, beer case, wine case, cases, sixpack, shrink wrap, duffel, barcode scanner, price gun
            steering column, jack stand, transmission, alternator, windshield, wiper blades, p trap, ductwork, furnace filter, air filter, hvac unit, compressor, welding rod, tripod, microphone, floor boards, deck boards, trim board, molding, crown molding, window frame, door slab, cabinet door, drawer slides, sheet metal
            steel plate, steel beam, i beam, pipe section, pipe fittings, hose clamp, toolbox tray, tool chest, work belt, chalk line, plumb bob, sawhorse, saw horse, sawhorses, workpiece, pallet of, bag of cement, bags of cement, bag of salt, bags of salt, feed bags, flour sack, flour sacks, dog food bag, water jugs, cooler jug
            water bottle case, soda case, beer keg, liquor box, wine rack, bread tray, bread rack, milk crate, produce box, produce bin, fish tote, meat box, fifty pound sack, sack of, mannequin patient, patient mannequin, rescue dummy, dummy drag, rescue mannequin, fire hose bundle, hose pack, hose bundle, high rise pack
            ladder rack, halligan, charged hose, tire iron, car hood, car door, truck hood, truck door, engine block, oil drain plug, dipstick, battery terminal, seat belt, seatbelt, trailer tongue, tow strap, ratchet strap, chain binder, load straps, tarps, wiring harness, fuse panel, thermostat cover, light fixture, ceiling tile
            smoke detector, curtain rod, shower rod, picture hook, wall anchor, phone headset, mail slot, time clock, time card, clipboard, filing cabinet, file cabinet, file drawer, copy paper, paper ream, toner cartridge, label maker, postage meter, mail cart
            """),
        // School, toys, games, music, worship.
        Group(
            .object, functions: [.play], .noun,
            """
            straw wrapper, hole punch, tape dispenser, protractor, workbook, planner page, agenda, school chair, chromebook, ipad, touchscreen, stylus, counting bears, unifix cubes, tangrams, geoboard, magnatiles, playdoh, playdough, sensory bin, rice bin, watercolors, stamp pad, barbie, race track, tee ball, balance bike, bike
            bicycle, seesaw, teeter totter, merry go round, jungle gym, rock wall, musical chairs, dodgeball, soccer goal, goal post, hockey puck, badminton, birdie, shuttlecock, pickleball, putter, corn hole, horseshoes, horseshoe, bocce, shuffleboard, croquet, disc golf, fishing lure, rod and reel, shotgun, paintball, surfboard
            paddleboard, hockey, lacrosse, rugby, gymnastics, pommel, ballet barre, barre, cheer stunt, handstand, ukulele, fiddle, viola, mandolin, drumsticks, tambourine, maracas, xylophone, trombone, tuba, french horn, oboe, dominoes, mahjong, mah jong, canasta, euchre, cribbage, scrabble, yahtzee, monopoly, connect 4
            battleship, guess who, rosary, hymnal, bible, torah, communion wafer, kneeler, menorah, tefillin, yarmulke, incense, pitch, fastball, curveball, changeup, free throw, layup, jump shot, board book, picture book, chapter book, page turning, pages, glue, markers, crayons, colored pencils, paint brush, paint brushes, beads on string, shoestring, pipe cleaner, googly eyes, cotton balls
            tissue paper, origami paper, paper airplane, collage pieces, letter cards, letter magnets, alphabet blocks, number blocks, counting cubes, pattern blocks, pattern cards, lock box, key ring, toy keys, toy boat, toy animals, farm animals, dinosaur, dinosaurs, action figures, doll house, stroller toy, toy stroller
            pretend food, play money, toy register, pounding bench, hammer toy, pegs and hammer, wind up toy, light up toy, musical toy, rain stick, shakers, bells, toy piano, toy drum, ball popper, hungry hippo, hungry hippos, operation game, perfection game, trouble game, memory game, matching game, board games, card deck
            dice game, poker chips, pool balls, billiards, foosball, air hockey, video game, game controller, joystick game, remote car, rc car, model kit, model car, model train, jigsaw, jigsaw pieces, quilting square, embroidery floss, crochet hook, knitting needles, loom band, friendship bracelet, bracelet beads, wood burning
            whittling knife, pottery wheel, clay, easel paint, canvas board, sheet music stand, piano keys, guitar strings, violin bow, drum pad, church bulletin, prayer book, communion cup, rosary bead, offering envelope, hymn page
            """),
        // Rooms, seats and places to get to.
        Group(
            .place, functions: [.around], .noun,
            """
            mudroom, foyer, breakfast nook, breakfast bar, daybed, pack and play, school bus, grandstand, pool steps, pool edge, pier, gangway, taxi, uber, ambulance, atv, motorcycle, moped, scissor lift, cherry picker, choir riser, podium, pulpit, altar rail, silo, root cellar, cellar, wine cellar, hutch, sideboard, credenza
            bureau, hall tree, umbrella stand, wall unit, workshop, darkroom, salon sink, shampoo bowl, utility sink, laundry sink, slop sink, garden tub, jetted tub, claw foot tub, roll in shower, shower pan, curbless shower, half bath, powder room, guest room, sewing room, craft room, play room, playroom, nursery, den
            family room, sunroom, sun room, solarium, day room, dayroom, activity room, chapel, sanctuary, fellowship hall, beauty shop, salon, barbershop, snack bar, coffee shop, coffee bar, deli counter, bakery counter, pharmacy counter, checkout counter, ticket counter, front desk, nurses station, nursing station, mail room
            copy room, break room, breakroom, tool room, tool crib, stock room, stockroom, storeroom, storage room, walk in freezer, walk in cooler, cooler shelf, truck step, truck running board, running board, tractor step, combine ladder, boat deck, boat ladder, swim ladder, pool ladder, deck stairs, barn loft, hayloft
            porch rail, porch step, back stoop, stoop, front stoop, carport, dog house, kennel run, cat tree, litter box area, treehouse, tree house, deer stand, dugout, locker bench
            """),
        // Seats.
        Group(
            .surface, functions: [.transfer], .noun,
            """
            rocker, papasan, booster seat, backseat, stadium seat, movie seat, lazy boy, la-z-boy, seat, low seat, shower stool, his rig, her rig, big rig, oil rig, semi, semi truck, tractor trailer, eighteen wheeler, snowplow, plow truck, dump truck, garbage truck, fire truck, fire engine, bucket lift, shuttle van, shuttle bus, airport shuttle, tub rim, porcelain rim, tub wall, tub lip, edge of tub, rear seat, window seat, aisle seat, jump seat, captain's chair, theatre seat, auditorium seat, wing chair, club chair, parlor chair, porch chair, adirondack chair, beach chair, camp chair, camping chair
            zero gravity chair, massage chair, bleacher seat, bench seat, stool, tall stool, bedside chair, perch, floor mat, swing seat, toilet seat height
            """),
        // Sport by the names of its skills.
        Group(
            .task, functions: [.sport], .fixed,
            """
            serving practice, serve practice, backhand, forehand, overhead serve, long toss, bullpen, hitting off tee, soft toss, swing practice, chipping, short game, lay ups, jump shots, jump shot, shooting drills, passing drills, fielding, grounders, catching pop flies, blocking drill, spiking, bump set, cutting and pivoting
            defensive slides, throw ins, penalty kicks, corner kicks, shots on goal, stick handling, puck handling, crossovers, slalom turns, rowing stroke, freestyle, breaststroke, backstroke, flip turns, tumbling, round off, back handspring, dance routine, pirouette, plie, grand jete, ballroom dance, line dance, zumba
            tae kwon do, taekwondo, rodeo, spin class, backpacking, bouldering, weightlifting, pole vault, high jump, discus, shot put, javelin, boating, bird watching, serve toss, overhead smash, kick serve, second serve, first serve, return of serve, net volley, drop shot, bank shot, chip shot, bunker shot, tee shot, iron shots
            wedge shots, half swings, full swings, dry swings, practice swings, bat swings, tee work, front toss, live pitching, mound work, pitching off mound, throwing from mound, crow hop throws, throwing session, catch play, catching drill, catching drills, throwing drill, throwing drills, kicking drill, kicking drills
            passing drill, shooting drill, dribbling drill, footwork drill on court, court drills, field drills, on ice drills, skating stride, stick work, cradling, face offs, scrum, lineouts, line outs, throw in, goal kicks, punting, long snapping, snapping the ball, handoffs, pass routes, pass catching, block shedding
            tackling drill, tackle dummy, blocking sled, wall ball shots, serve receive, approach jumps, spike approach, block jumps, tumbling pass, back walkover, front walkover, cartwheel on beam, bar routine, vault approach, dismount landings, barre work, pointe work, relevés on pointe, grande jete, turns across the floor
            choreography, dance combination, drum rudiments, ball toss and catch game, bowling approach, bowling delivery, casting rod, fly casting, paddle stroke, paddle strokes, rowing on water, posting trot, mounting horse
            """),
    ]
}
