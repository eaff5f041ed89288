extension Lexicon {
    /// Things, places and surfaces of daily life. An action on one of them is a task, whatever else the note calls it.
    static let objectWords: [Group] = [
        // Kitchen and table.
        Group(
            .object, functions: [.cooking], .noun,
            """
            plate, bowl, mug, cup, glass, dish, saucer, pot, pan, skillet, lid, kettle, teapot, tray, utensil, fork, knife, spoon, spatula, ladle, whisk, tongs, can opener, jar, cans, soup can, tin can, carton, jug, pitcher, bottle, water bottle
            silverware, dinnerware, tupperware, container, food container, canister, spice, spice jar, cereal, cereal box, milk, milk carton, egg, bread, toast, sandwich, peanut butter, jelly, cheese, meat, chicken, steak, vegetable, carrot, potato, onion, apple, orange, banana, fruit, salad, soup, pasta, rice
            pancake, batter, muffin, cookie, cake, pizza, oatmeal, yogurt, pudding, applesauce, cracker, coffee, coffee pot, coffee maker, tea, juice, water, soda, sugar, salt, flour, ingredient, recipe card, dinner plate, frozen dinner, grocery bag, grocery, groceries, produce, creamer, condiment, ketchup, napkin, placemat, tablecloth
            pop can, lunch bag, lunchbox, lunch box, thermos, ziploc bag, zip bag, tortilla, bagel, noodle soup, dough, bean, forkful, spoonful, mouthful, candy, snack bag, chip bag, straw cup, sippy cup, baby bottle, formula, ice, ice cream, bacon, garlic, pepper, tomato, lettuce, cutting board item, baking sheet, cookie sheet, muffin tin, casserole, dinner, pie
            lasagna, french toast, grilled cheese, quesadilla, taco, burrito, ramen, smoothie, popcorn, cereal bowl, salad bowl, dish towel, potholder, oven mitt, dish rack, drinking glass, wine glass, chopsticks, burger, hot dog, waffle, syrup, jam, honey, spaghetti, beverage, tea bag, tea kettle, stew, cupcake, brownie, stuffing, turkey, ham
            """),
        // Clothes.
        Group(
            [.garment, .object], functions: [.dressing], .noun,
            """
            shirt, t-shirt, tee shirt, tshirt, blouse, button down shirt, dress shirt, sweater, sweatshirt, hoodie, jacket, coat, pants, trousers, slacks, jeans, shorts, underwear, brief, boxer, bra, sock, slipper sock, shoe, slipper, boot, sneaker, loafer, sandal, belt, tie, necktie, scarf, glove, mitten, hat, cap, gown, robe, pajamas, dress, skirt
            stocking, compression stocking, ted hose, compression hose, nylons, pantyhose, button, snap, zipper, shoelace, shoe lace, lace, buckle, hook and eye, collar, sleeve, pocket, waistband, hospital gown, backpack, purse strap, apron, uniform, clothing, clothes, outfit, garment, costume, swimsuit, wetsuit, overalls, coverall, vest, glasses, hearing aid
            earring, necklace, bracelet, ring, watch, wristwatch, jewelry, wig, diaper, pull up diaper, onesie, leggings, undershirt, cardigan, suit jacket, blazer, hosiery, clothing item, undergarment, smock, raincoat, rain boot, cleat, skates, ski boot, helmet, work boot, steel toe boot, harness, hijab, sari, turban, swim trunks
            """),
        // Grooming and bathing.
        Group(
            .object, functions: [.grooming], .noun,
            "toothbrush, toothpaste, denture, razor, electric razor, comb, hairbrush, hair, teeth, makeup, mascara, lipstick, deodorant, lotion, shaving cream, nail clippers, nail polish, face, washcloth, soap, hand soap, mouthwash, dental floss, floss, faucet, tap, hair dryer, curling iron, hair tie, ponytail, braid, pony tail, bun, barrette, contact lens, tissue, cotton ball, eyeliner, moustache, beard, bib"
        ),
        // Things of the bath.
        Group(
            .object, functions: [.bathing], .noun,
            "shampoo, shampoo bottle, conditioner, bath towel, loofah, towel, body wash, bath linen, shower head, showerhead, shower curtain, bath mat, towel rack, bath toy"
        ),
        // Things of the toilet.
        Group(
            .object, functions: [.toileting], .noun,
            "toilet paper, urinal, incontinence pad, depends, tampon, sanitary pad, colostomy bag, toilet seat, wipe, brief tab, bedpan"
        ),
        // House.
        Group(
            .object, functions: [.cleaning, .household], .noun,
            """
            broom, mop, vacuum, vacuum cleaner, dustpan, bucket, pail, trash, trash bag, trash can, garbage, garbage bag, garbage can, wastebasket, recycling, recycling bin, dishwasher item, sponge, rag, spray bottle, cleaning supplies, bleach, dust rag, duster, blind, window, curtain, pillow, pillowcase, blanket, sheet, bed sheet, fitted sheet, bedspread, comforter, quilt, linen
            light bulb, lightbulb, lamp, light switch, switch, outlet, extension cord, plug, remote, remote control, doorknob, door knob, knob, key, lock, latch, handle, mailbox item, newspaper, magazine, package, parcel, envelope, box of tissues, picture frame, plant, houseplant, flower, vase, candle, clock, battery, flashlight, thermostat, smoke alarm
            hanger, clothes hanger, coat hanger, closet item, storage bin, tote, bin, basket, drawer item, jewelry box, book, bookcase item, photo, photo album, decoration, ornament, christmas tree, suitcase, luggage, carry on bag, duffel bag, bag, bags, sack, box, boxes, crate, pallet, carton box, parcels, mattress, rug, bookshelf item, sweeper, toilet brush, swiffer
            """),
        // Things of the laundry.
        Group(
            .object, functions: [.laundry], .noun,
            "laundry basket, laundry bag, hamper, detergent, dryer sheet, wet clothes, clothespin line, shirts and pants, clothesline, ironing board, load of laundry, load of towels, wash load, laundry item, clothes pile, wet garment, washer load, laundry detergent, wash, the line, clothes line"
        ),
        // Yard, shop and work.
        Group(
            .object, functions: [.yard], .noun,
            "hose, garden hose, watering can, soil, mulch, bag of soil, soil bag, seed, bird seed, flower pot, planter, wheelbarrow, lawn mower, mower, snow, leaf, leaves, branch, log, firewood, dirt, brush pile, hedge, grass, leaf bag, tree limb, fence post, hay bale, hay, feed bag, feed sack, bag of feed, bird feeder, potting soil, bag of mulch, garden bed, compost, rose bush, lawn chair, patio chair, grill cover, bushel"
        ),
        // Things of the trades.
        Group(
            .object, functions: [.work], .noun,
            """
            board, plank, lumber, plywood, sheetrock, drywall, pipe, conduit, wire, cable, tire, wheel, lug nut, nut and bolt, nuts and bolts, bolt, nut, nail, screw, brick, block of concrete, cinder block, concrete bag, bag of cement, cement bag, sandbag, tool box, toolbox, tool bag, tool belt, ladder section, shingle, shingle bundle, bundle, keg, beer keg, case of water, case of soda, water jug, propane tank, paint can, paint bucket
            cart item, dolly, hand truck, pallet jack, mannequin, manikin, dummy, stretcher, gurney, patient lift, hospital bed, stair chair, linen cart, med cart, meal tray, serving tray, tray of glasses, file, file folder, folder, binder, paperwork, paper, stack of paper, ream of paper, copier, printer, computer, keyboard, mouse, laptop, tablet, monitor, desk item, stapler, mail, mailbag, satchel, mail tray
            toolkit, panel, door panel, engine part, brake pad, oil filter, carburetor, hood of car, valve, hatch, steering wheel, gear shift, clutch, spool, hose reel, fire hose, oxygen tank, crankcase, cylinder, drum, barrel, rack of dishes, dish rack, stock, inventory, merchandise, carton of, totes, parts, part bin, widget, conveyor, rope, tarp, scaffolding, wallpaper, tile, grout, roof, gutter, freight, cargo, beam, rebar, window pane
            """),
        // School, play and hobby.
        Group(
            .object, functions: [.school, .writing], .noun,
            """
            pencil, pen, crayon, marker, chalk, eraser, worksheet line, notebook, notecard, index card, paragraph, sentence, letter of alphabet, uppercase letter, lowercase letter, capital letter, first name, last name, name, home address, alphabet, scissors, glue stick, glue, construction paper, paper strip, strip, paper chain, straight line, curved line, circle, square, triangle, cross shape, whiteboard, chalkboard, ruler, calculator, textbook, locker, school bag, homework, journal entry, maze
            desk drawer, lunch tray, cafeteria tray, sticker, stencil, sewing card, lacing card, word list copy, form, application, greeting card, thank you card, card, letter, check, checkbook, signature line, cursive letter, spelling word, number line, numeral, shape, craft, art project, collage, playdough shape, essay, story
            """),
        // Toys and balls.
        Group(
            .object, functions: [.play], .noun,
            """
            toy, ball, beach ball, playground ball, tennis ball, basketball, football, baseball, softball, soccer ball, kickball, bat, racket, racquet, golf club, golf ball, golf bag, frisbee, puzzle, puzzle piece, block, wooden block, lego, duplo, doll, stuffed animal, toy car, toy truck, train, train track, book page, bubble, bubbles, rattle, board game, card game, playing card, deck of cards, dice, marble, checkers, checker, chess piece, connect four, jenga, domino, uno, bingo
            tricycle, trike, bike helmet, scooter, wagon, skateboard, jump rope, hula hoop, bean bag, beanbag, ring stack, stacking ring, shape sorter, pop beads, pop bead, bead, beads, string of beads, play food, toy kitchen, dollhouse, balloon, kite, sled, slide ladder, swing set, playhouse, sandbox, shovel and pail, puppet, action figure, busy toy, push toy, pull toy, pop up toy, cause effect toy, piggy bank, bank coin, mr potato head, magnet, magnetic letters, ride on toy, bucket of toys
            item, items, objects, object, household item, household object, small object, small item, everyday item, daily item, target item, weighted box, weighted crate, weighted bag, weighted ball to shelf, tumbler, pitcher of water, stuffed bear, trampoline and ladder, bowling pin, bowling ball, dart, arrow, fishing rod, fishing pole, tackle box, paddle, oar, kayak, canoe, ski, snowboard, hockey stick, lacrosse stick, volleyball, ping pong, pool cue, game piece, piece
            """),
        // Things of crafts.
        Group(
            .object, functions: [.crafts, .leisure], .noun,
            "yarn, needle, knitting needle, thread, fabric, quilt square, paintbrush, paint brush, easel, canvas, clay pot, sewing machine, embroidery hoop, beadwork, scrapbook, wood project, birdhouse, model airplane, glue gun, jigsaw puzzle, crossword, word search, sudoku"
        ),
        // Instruments.
        Group(
            .object, functions: [.music], .noun,
            "guitar, piano, violin, drum, chord, scale on piano, trumpet, flute, banjo, organ, cello, instrument, clarinet, saxophone, harmonica, accordion, sheet music"
        ),
        // Telephones and computers.
        Group(
            .object, functions: [.phone, .computer], .noun,
            "phone, cell phone, telephone, smartphone, iphone, text message, voicemail, contact list, email, password, app, website, screen"
        ),
        // Money, and what it is kept in.
        Group(
            .object, functions: [.money, .shopping], .noun,
            "coin, quarter, dime, nickel, penny, dollar bill, dollar, wallet, purse, cash, change, credit card, debit card, receipt, bill, utility bill, invoice, shopping cart, grocery cart, cart, shopping bag, shopping basket, grocery list, shopping list, coupon, price tag, vending machine, checkout, register, ad flyer, fare, ticket, merchandise item"
        ),
        // Medication, and what it comes in.
        Group(
            .object, functions: [.medication], .noun,
            "pill, pill bottle, medication bottle, med bottle, medicine bottle, blister pack, childproof cap, insulin pen, syringe, eye drops, eyedrops, inhaler, glucometer, test strip, vial, medication, meds, prescription, tube of ointment, band aid, bandage, cream"
        ),
        // Calendars, maps and what is read for a plan.
        Group(
            .object, functions: [.schedule], .noun,
            "appointment, appt, bus schedule, calendar page, train schedule, menu, map, newspaper ad, phone book, weather report, recipe step, errand, alarm clock, newsletter, headline, obituary"
        ),
        // Babies, and what they are carried in.
        Group(
            .object, functions: [.childcare], .noun,
            "baby, infant, toddler, newborn, stroller, car seat, carseat, infant carrier, baby carrier, crib rail, diaper bag, weighted doll, baby doll, infant doll, high chair, highchair, playpen, baby gate"
        ),
        // Animals, and what they are kept with.
        Group(
            .object, functions: [.petcare], .noun,
            "dog, cat, pet, puppy, leash, dog bowl, dog leash, dog food, cat food, pet food, pet bowl, food bowl, litter, bird cage, fish tank, bird's dish, horse, saddle, bridle, goat, cow, chicken coop"
        ),
        // Small things of therapy that stand for daily ones.
        Group(
            [.object, .prop], functions: [.handling], .noun,
            "peg, cone, clothespin, clothes pin, clothes-pin, washer, paper clip, paperclip, rubber band, toothpick, sticky note, poker chip, pom pom, pompom, target, hoop, dot, disc, spot marker, bean bag target, post it note, sticky notes, pushpin, safety pin, bobby pin, bottle cap, combination lock, padlock, nut bolt, keys"
        ),
        // Places of daily life.
        Group(
            .place, functions: [.around], .noun,
            """
            kitchen, bathroom, bedroom, living room, dining room, dining hall, dining table, laundry room, basement, garage, attic, porch, deck, patio, hallway closet, closet, wardrobe, armoire, pantry, cupboard, cabinet, overhead cabinet, upper cabinet, lower cabinet, kitchen cabinet, shelf, shelving, top shelf, overhead shelf, bookshelf, bookcase, drawer, dresser, dresser drawer, nightstand, night stand, vanity, mirror, counter, countertop, counter top, kitchen counter
            sink, kitchen sink, bathroom sink, refrigerator, fridge, freezer, oven, stove, stovetop, microwave, dishwasher, washing machine, washer, dryer, front loader, hook, clothes rod, towel bar, mantel, desk, kitchen table, bedside table, tray table, coffee table, end table, table top, tabletop, table, doorway, door, front door, back door, side door, screen door, sliding door, car door, refrigerator door, mailbox, driveway, garden, yard, flower bed, sidewalk, fireplace, gate, window sill, windowsill, trunk of car, car trunk
            apartment, elevator, cafeteria, gift shop, lobby, store, grocery store, market, restaurant, church pew, church, classroom, playground, gym floor, school hallway, locker room, parking lot, crosswalk, bus, bus stop, office, workstation, work bench, workbench, warehouse, loading dock, pallet height, truck bed, truck, trailer, ladder, step ladder, stepladder, extension ladder, step stool, step-stool, scaffold, roof, cab of truck, forklift, tractor, conveyor belt, pallet, rack, storage rack, catwalk, crawl space, attic hatch, barn, shed
            car, van, suv, sedan, jeep, minivan, pickup truck, golf cart, motor home, rv, camper, boat, dock, airplane seat, plane seat, overhead bin, train, pew, theater seat, bleacher, slide, swing, monkey bars, climber, sandbox, ball pit, cubby, coat hook, circle time rug, rug, carpet square, play area, toy box, toy bin, toy shelf, toybox, outlet, fuse box, phone booth, atm, vending, bank, post office, pharmacy, library, bowling alley, pool ledge, park
            back seat, front seat, passenger seat, driver seat, driver's seat, glove box, center console, kitchen island, buffet, china cabinet, medicine cabinet, linen closet, toy chest, shoe rack, coat rack, mail slot, time clock, locker bank, cash drawer, display case, deli case, gas pump, gas station, bank counter, ticket counter, salon chair, exam table, stretcher height, truck cab, cab, bucket truck, tailgate, manhole, trench, crawlspace, ceiling height, loft, bunk ladder, pool deck, diving board, balance course, bike seat, toy kitchen sink, water fountain, drinking fountain, stall, bathroom stall, restroom, rest room, nurses station, nurse's station, day room, dayroom, activity room, mail room, therapy kitchen, adl kitchen, adl apartment, adl suite, mock kitchen, med room, beauty salon, dining chair table, waist height, shoulder height, eye level, overhead height, floor level, overhead level, knee height, chest height, counter height, crib height, truck bed height, front desk, whiteboard height, hood, under sink, underneath sink
            """),
        // Surfaces to transfer from and to.
        Group(
            .surface, functions: [.transfer], .noun,
            "bed, chair, w/c, wc, wheelchair, armchair, recliner, couch, sofa, loveseat, mat, mat table, plinth, edge of bed, eob, bench seat, bench, dining chair, kitchen chair, desk chair, lift chair, geri chair, cardiac chair, rocking chair, rocker chair, folding chair, office chair, low chair, dinette, booth, hospital bed, raised mat, low mat, power chair, pwc, sling seat, shower seat, stretcher, low sofa, stool, bar stool, barstool, futon, glider, ottoman, low couch, low stool, bunk bed, bunk"
        ),
        // Toilets.
        Group(
            [.surface, .place], functions: [.transfer, .toileting], .noun,
            "toilet, bathroom seat, raised toilet, low toilet, standard toilet, toilet seat height, potty chair, potty seat"),
        // Tubs and showers.
        Group(
            [.surface, .place], functions: [.transfer, .bathing], .noun,
            "tub, bathtub, shower, shower stall, walk in shower, roll in shower, tub edge, tub wall, bath, hot tub, shower ledge, shower lip, tub ledge, tub shower, jacuzzi, tub rim, shower threshold"
        ),
        // The floor.
        Group([.place], functions: [.floor], .noun, "floor, ground"),
        // Ground and obstacles on a way.
        Group(
            [.place, .obstacle], functions: [.walking, .community], .noun,
            "obstacle, threshold, uneven terrain, uneven surface, grass surface, gravel, ramp, incline, carpet, aisle, tight space, narrow space, busy hallway, crowded hallway, doorways, furniture, stepping stone, balance beam, hurdle, clutter, door sill, entryway, uneven ground, puddle, snow bank, stream, trail"
        ),
        // Floors and parts of stairs.
        Group(
            [.place], functions: [.stairs], regions: .lowerLimb, .noun,
            "rung, landing, bottom step, top step, platform step, bus stairs, upstairs, downstairs, second floor, 2nd floor, basement stairs"
        ),
    ]
}
