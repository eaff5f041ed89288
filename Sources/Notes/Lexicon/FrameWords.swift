extension Lexicon {
    /// Words that say when, whether and what for.
    static let frameWords: [Group] = [
        // More ways to say what treatment is for.
        Group(
            [], steers: [.purpose], .fixed,
            """
            relevant to = pertinent to = pertaining to = related to = relating to = in relation to = in regard to = in regards to = with regard to = with regards to = as relates to = as it relates to = as it pertains to = relates to = ties to = tied to = ties in with = linked to = specific to
            with intent to = with intent of = with the intent to = in effort to = in an effort to = in efforts to = with aim of = with the aim of = with aim to = with a view to = with an eye toward = as a precursor to = as precursor to = precursor to = precursor for = prerequisite for = prereq for = prerequisite to = foundation for = foundational for = groundwork for = building toward = building up to = working up to = leading up to = getting closer to = closer to = moving toward = on the way to = getting back into
            supporting = which will help = that will help = which will allow = that will allow = which will let = that will let = will allow = will help = that allows = which allows = which helps = that helps = helps = helping with = letting = makes it possible to = making it possible to = permit = permits = permitting = contributing to = contributes to = to carry over to = carrying over to = to carry over into = carries over to = carryover into = carry over into = carryover for = carryover with = carryover of = carry-over to = carry-over into = carry-over for = transferable to = generalize to = generalizing to = generalization to = applied to = to apply to = translating to = to translate to
            impacting = impacts = impacted = affecting = affects = interfering with = limiting her = limiting his = keeping her from = keeping him from = keeps pt from = stops her from = stops him from = stopping her from = stopping him from = due to trouble = due to trouble with = due to difficulty = due to difficulty with = d/t difficulty = d/t difficulty with = d/t trouble = 2/2 difficulty with = secondary to difficulty = secondary to difficulty with = because of trouble = because of difficulty = contributing to difficulty with = contributes to difficulty with
            critical for = crucial for = vital for = vital to = critical to = key for = key to = important for = important to = imperative for = a must for = beneficial for = useful for = helpful for = essential for = indicated for = before going back to = before she goes back to = before he goes back to = before returning to = prior to returning to = prior to return to = before return to = ahead of = in anticipation of = in readiness for = ready for = readiness for = getting her ready for = getting him ready for = to prep for = prepping for = in prep of
            replicating = replicates = to replicate = replicate = mimicking = mimics = to mimic = mimic = mirroring = mirrors = reproducing = reproduces = re-creating = recreating = to recreate = imitating = modeled after = matched to = to match = copying demands of = resembling = representing = represents = equivalent to = same weight as = same as = same task as = same motion as = the way she = as done at = as used in = as used at = as used for = used in = used at = encountered at = encountered in = found in = as seen in = as occurs during = typical of = to re-enact = same kind of = like those at = like those in = like those on = like the ones at = like his = like her = like the
            re goal = per goal = per goal of = as per goal = as per goal of = in line with = in line with goal of = consistent with goal of = consistent with = with respect to = in pursuit of = on behalf of = geared for = for the sake of = in service of = serving
            """),
        // What stands after it is hard, and so the aim.
        Group(
            [], steers: [.need, .purpose], .fixed,
            """
            makes it hard to = make it hard to = making it hard to = hard for her to = hard for him to = hard to = difficult to = difficulty = trouble = still cannot = still can't = can no longer = no longer able to = no longer can = no longer = not yet able to = unable to perform at home = still limited with = still limited in = still limited w/ = still struggles with = struggles to = struggling to = is limited with = remains limited with = limited with = relies on others for = relies on family for = relies on wife for = relies on husband for = depends on others for = dependent on others for = dependent on family for = currently dependent for = has been unable to = hasn't been able to = has not been able to = was unable to before = hasn't been = has not been = afraid to = fearful of = fears = is afraid of = nervous about = anxious about = worried about = worries about = apprehensive about = avoids = avoiding
            is responsible for = responsible for = in charge of = has to be able to = must be able to = needs to be able to = need to be able to = will be required to = is supposed to = tasked with = duties include = duties are = duty is = role includes = routine includes = daily routine includes = whose job is to = spends day = spends her day = spends his day = spends the day = spends shift = her day involves = his day involves
            biggest concern = main concern = main complaint = chief concern = chief complaint = greatest concern = top concern = concern is = concerns are = problem area = problem with = problems with = issue with = issues with = barrier = barriers = barrier is = limiting factor for = complaint is = hardest part of = hardest thing
            """),
        // Wishes.
        Group(
            [], steers: [.want, .purpose], .fixed,
            """
            would love to = would like to return to = would like to get back to = hoping for = hope to return to = hopes to return to = hopes to get back to = wants to get back to = wants to go back to = wants to return to = wanting = desires = desire to = yearns to = longs to = misses = missing = is missing = looks forward to = looking forward to returning to = excited to = excited about = determined to = keen to = anxious to get back to = intends to return to = planning to return to = plans to get back to = plans to go back to = plans to play = plans to run = plans to ride = plans to hike = plans to travel = plans to visit = plans to attend = plans to dance = plans to swim = plans to ski = plans to golf = plans to fish = plans to hunt = plans on returning to = signed up for = training for = registered for = trying out for = tryouts for = competing in = competes in = qualifies for = set to return to = cleared to return to in = slated to return to = due back at = due back to = due back on = expected back at = expected back on = expects to return to = starts back at = starts back = returns as = goes back as = back to being = resuming role as = resume role as = role as = for role as = in role of = for her role as = for his role as = in her role as = in his role as
            asked to work on = asked for help with = asked for = asks for help with = requested to work on = requests to work on = requested help with = chosen by pt = selected by pt = prioritizes = prioritized = cares about = important to her = important to him = meaningful to = personally meaningful
            """),
        // Verbs of climbing, after which steps are stairs.
        Group(
            [], steers: .climbs, .verb,
            "climb, ascend, descend, negotiate, mount, go up, go down, come down, walk up, walk down, scale"),
        // Points back at the treatment.
        Group(
            [], steers: .this, .fixed,
            "this, these, this is, these are, this was"
        ),
        // What stands before it is limited, and so the aim.
        Group(
            [], steers: [.backward, .need, .purpose], .fixed,
            "is limited by, are limited by, limited by, is restricted by, restricted by, is hindered by, hindered by, is still a struggle, still a struggle, is a struggle, is still hard, are still hard, still hard, is hard, are hard, is difficult, are difficult, is still difficult, still difficult, remains difficult, remain difficult, is difficult for, is challenging, are challenging, remains challenging, is why, are why, is the reason, remains the reason, is the last, remains the last, is the biggest, is her biggest, is his biggest, is the main, is her main, is his main, is what she wants, is what he wants, is what she needs, is what he needs, is the goal, is the plan for, matters most, comes first, is expected, is on hold until, is the barrier, is a barrier, needs to be, need to be, has to be, must be, is out, is out of reach, is unsafe, is not safe, is impossible, is slow at home, is pt goal, is pt's goal, is her goal, is his goal, is a goal, is goal, remains a problem, is a problem, is the problem, is a concern, is the concern"
        ),
        // A garment put on or taken off.
        Group([], steers: .wears, .fixed, "on, off"),
        // What the patient will have to do: a need, no plan.
        Group(
            [], steers: [.need, .purpose], .fixed,
            "will be managing, will live, will be living, will be doing, will have to, will be returning to, will be responsible for, will need to be able to, will be going back to, will be caring for, will be home alone, will be alone, will stay with, family plan is for, family plan, plan is for pt to, d/c plan is"
        ),
        // Ways that lead somewhere.
        Group(
            .direction, steers: [.path, .onward], .fixed,
            "up from, up the, down the, over the, across the, up a, down a, up onto, up into, up on, over to, onto, up/down, up dn, up/dn, dn, up and down, out of bed, oob, in and out of, in/out of, on and off, on/off, over and into, down into, down onto, back into, back onto, across into, across to, over into, over onto"
        ),
        // A way, or a value that fell.
        Group([.direction, .change], steers: [.path, .onward], .fixed, "down to"),
        // Caring for somebody, as an aim.
        Group([], steers: [.aimVerb, .habit], .fixed, "looking after, caring for, taking care of, seeing to, minding"),
        // Leads somewhere, and so tells of going there.
        Group(
            [], steers: .onward, .fixed,
            "out of, into, onto, over to, up onto, up into, up on, off, off of, down to, across, through, up the, down the, over the, over, around, down, up, in and out of, in/out of, on and off, on/off, in/out"
        ),
        // Getting in and out, before the place.
        Group(
            [.goVerb], steers: [.path, .onward], functions: [.transfer], .verb,
            "get on, get off, get in, get out, get into, get onto, get out of, get on/off, get in/out, get in and out, get on and off, get on and off of, get in/out of, get over"
        ),
        // "at home", "her building": where the patient lives, as a reason.
        Group(
            [], steers: .house, .fixed,
            "at home, at her home, at his home, at her house, at his house, in her home, in his home, at her place, at his place, home has, house has, her building, his building, apartment has, at alf, at the alf, group home, no elevator, walkup, walk-up, third floor, 3rd floor, 2nd floor, second floor, basement, upstairs, downstairs, in the basement, down in the cellar, cellar, lives alone, living alone, lives by herself, lives by himself, at the plant"
        ),
        // Tells how life is.
        Group(
            [], steers: .lifeVerb, .fixed,
            "remains, remain, does, lives, works, runs, plays, owns, keeps, cares, stays, likes, loves, expects, drives, sleeps, uses, has been, hasn't, has not, can, could, will need, won't be, gets, goes, depends, relies, shares, attends, enjoys, competes, coaches, teaches, manages, handles, means, stops, prefers, struggles, is why, that's why, matters"
        ),
        // Before the event that therapy is for: another time.
        Group(
            [], steers: .past, .fixed,
            """
            before injury, before accident, before crash, before wreck, before fall, before stroke, before cva, before surgery, before operation, before fracture, before break, before illness, before hospital stay, before hospitalization, before diagnosis, before amputation, before burn, before wreck
            before concussion, before tbi, before covid, before chemo, before treatment began, before flare, before replacement, before repair, before admission, before onset, before icu stay, before pain began, before pain started, before all this, before this happened, before it happened, before she fell
            before he fell, before she got sick, before he got sick, before falling, before breaking, before the injury, before the accident, before the crash, before the wreck, before the fall, before the stroke, before the cva, before the surgery, before the operation, before the fracture, before the break
            before the illness, before the hospital stay, before the hospitalization, before the diagnosis, before the amputation, before the burn, before the wreck, before the concussion, before the tbi, before the covid, before the chemo, before the flare, before the replacement, before the repair
            before the admission, before the onset, before the icu stay, before his injury, before his accident, before his crash, before his wreck, before his fall, before his stroke, before his cva, before his surgery, before his operation, before his fracture, before his break, before his illness
            before his hospital stay, before his hospitalization, before his diagnosis, before his amputation, before his burn, before his wreck, before his concussion, before his tbi, before his covid, before his chemo, before his flare, before his replacement, before his repair, before his admission
            before his onset, before his icu stay, before her injury, before her accident, before her crash, before her wreck, before her fall, before her stroke, before her cva, before her surgery, before her operation, before her fracture, before her break, before her illness, before her hospital stay
            before her hospitalization, before her diagnosis, before her amputation, before her burn, before her wreck, before her concussion, before her tbi, before her covid, before her chemo, before her flare, before her replacement, before her repair, before her admission, before her onset
            before her icu stay, before this injury, before this accident, before this crash, before this wreck, before this fall, before this stroke, before this cva, before this surgery, before this operation, before this fracture, before this break, before this illness, before this hospital stay
            before this hospitalization, before this diagnosis, before this amputation, before this burn, before this wreck, before this concussion, before this tbi, before this covid, before this chemo, before this flare, before this replacement, before this repair, before this admission, before this onset
            before this icu stay, before their injury, before their accident, before their crash, before their wreck, before their fall, before their stroke, before their cva, before their surgery, before their operation, before their fracture, before their break, before their illness
            before their hospital stay, before their hospitalization, before their diagnosis, before their amputation, before their burn, before their wreck, before their concussion, before their tbi, before their covid, before their chemo, before their flare, before their replacement, before their repair
            before their admission, before their onset, before their icu stay, prior to injury, prior to accident, prior to crash, prior to wreck, prior to fall, prior to stroke, prior to cva, prior to surgery, prior to operation, prior to fracture, prior to break, prior to illness, prior to hospital stay
            prior to hospitalization, prior to diagnosis, prior to amputation, prior to burn, prior to wreck, prior to concussion, prior to tbi, prior to covid, prior to chemo, prior to treatment began, prior to flare, prior to replacement, prior to repair, prior to admission, prior to onset, prior to icu stay
            prior to pain began, prior to pain started, prior to all this, prior to this happened, prior to it happened, prior to she fell, prior to he fell, prior to she got sick, prior to he got sick, prior to falling, prior to breaking, prior to the injury, prior to the accident, prior to the crash
            prior to the wreck, prior to the fall, prior to the stroke, prior to the cva, prior to the surgery, prior to the operation, prior to the fracture, prior to the break, prior to the illness, prior to the hospital stay, prior to the hospitalization, prior to the diagnosis, prior to the amputation
            prior to the burn, prior to the wreck, prior to the concussion, prior to the tbi, prior to the covid, prior to the chemo, prior to the flare, prior to the replacement, prior to the repair, prior to the admission, prior to the onset, prior to the icu stay, prior to his injury, prior to his accident
            prior to his crash, prior to his wreck, prior to his fall, prior to his stroke, prior to his cva, prior to his surgery, prior to his operation, prior to his fracture, prior to his break, prior to his illness, prior to his hospital stay, prior to his hospitalization, prior to his diagnosis
            prior to his amputation, prior to his burn, prior to his wreck, prior to his concussion, prior to his tbi, prior to his covid, prior to his chemo, prior to his flare, prior to his replacement, prior to his repair, prior to his admission, prior to his onset, prior to his icu stay, prior to her injury
            prior to her accident, prior to her crash, prior to her wreck, prior to her fall, prior to her stroke, prior to her cva, prior to her surgery, prior to her operation, prior to her fracture, prior to her break, prior to her illness, prior to her hospital stay, prior to her hospitalization
            prior to her diagnosis, prior to her amputation, prior to her burn, prior to her wreck, prior to her concussion, prior to her tbi, prior to her covid, prior to her chemo, prior to her flare, prior to her replacement, prior to her repair, prior to her admission, prior to her onset
            prior to her icu stay, prior to this injury, prior to this accident, prior to this crash, prior to this wreck, prior to this fall, prior to this stroke, prior to this cva, prior to this surgery, prior to this operation, prior to this fracture, prior to this break, prior to this illness
            prior to this hospital stay, prior to this hospitalization, prior to this diagnosis, prior to this amputation, prior to this burn, prior to this wreck, prior to this concussion, prior to this tbi, prior to this covid, prior to this chemo, prior to this flare, prior to this replacement
            prior to this repair, prior to this admission, prior to this onset, prior to this icu stay, prior to their injury, prior to their accident, prior to their crash, prior to their wreck, prior to their fall, prior to their stroke, prior to their cva, prior to their surgery, prior to their operation
            prior to their fracture, prior to their break, prior to their illness, prior to their hospital stay, prior to their hospitalization, prior to their diagnosis, prior to their amputation, prior to their burn, prior to their wreck, prior to their concussion, prior to their tbi, prior to their covid
            prior to their chemo, prior to their flare, prior to their replacement, prior to their repair, prior to their admission, prior to their onset, prior to their icu stay
            """),
        // Put off, broken off, never begun: denies what stands before it.
        Group(
            [], steers: [.refuse, .deniesBefore], .fixed,
            """
            not held, not begun, never begun, not run, not opened, not reached, not gotten to, not got to, not brought out, did not happen, didn't happen, did not occur, did not take place, didn't take place, never took place, never happened, called off, was called off, scrapped, abandoned, bumped to, moved to tomorrow, moved to next, moved to afternoon
            left undone, cut from session, dropped from session, not carried out, not undertaken, not administered, not practised, not permitted, not allowed, not possible, not feasible, had been planned, had been scheduled, was planned, were planned, was scheduled, were scheduled, was intended, not resumed, not repeated, not trialled, not advanced, not offered, not introduced, not presented, not given, not set up, not taken, not tried, could not start, could not be started, could not begin, could not be run, could not be held
            did not start, did not begin, never started, never attempted, never begun, never got started, stopped before starting, waived, put on hold, on hold today, rescheduled for, rescheduled to, reset for, cancelled per, no-showed, turned away, was refused, were refused, was declined, were declined, were held, were deferred, was deferred, were not attempted, was not attempted, was not begun, were not begun, was not started, were not started, was skipped, were skipped, was omitted, were omitted, was cancelled, were cancelled, was canceled, ruled out
            """),
        // Turned down: denies what follows.
        Group(
            [], steers: [.refuse], .fixed,
            "opted out of, opts out of, opting out of, turned down, turns down, said no to, says no to, balked at, begged off, chose not to, elected not to, opted not to, asked not to, asked to skip, asked to defer, too ill for, too sick for, too sore for, too weak for, too dizzy for, too sleepy for, too drowsy for, too upset for, not ready for, not up to, not strong enough for, not well enough for, no longer doing, without getting to, short of, time ran out before, ran out of time before, ran out of time to, pt skipped, never reached, did not reach, held off on, holding off on, not allowed to, not permitted to, forbidden to, told not to"
        ),
        // Done in its place: what follows was not done.
        Group([], steers: .negation, .fixed, "instead of, rather than, in place of, in lieu of, in the absence of"),
        // The sentence tells what stands before it as the aim.
        Group(
            [], steers: [.backward, .need, .purpose], .fixed,
            """
            is goal, is stg, is ltg, is the target, is her target, is his target, is a target, is the aim, is her aim, is his aim, is the priority, is her priority, is his priority, is a priority, is top priority, is the top priority, is the focus, is the wish, is her wish, is his wish, is the hope, is her hope, is his hope, is her dream, is his dream, is the thing, is the one thing, is one thing, is the essential, is an essential, is essential, is required, is part of his, is part of her, is part of the, is what, are what, is the skill, is the task, is the step, is the last thing, is the first thing, is the next
            is her job, is his job, is her chore, is his chore, is a chore, is her duty, is his duty, is her role, is his role, is her hobby, is his hobby, is her passion, is his passion, is his work, is her work, is her one, is his one, is her only, is his only, is her big, is his big, is her first, is his first, is her last, is his last, is her greatest, is his greatest, is her whole, is his whole, is her life, is his life, is his livelihood, is her livelihood, is how she, is how he, is where she, is where he, is one of the chores, is one of her, is one of his, is one of the, is among her, is among his, is on her list, is on his list, is her responsibility, is his responsibility, is her main, is his main, is her daily, is his daily, was her goal, was his goal, was the goal, was pt's goal
            remains her goal, remains his goal, remains the goal, remains a goal, remains the target, stays the goal, is still the goal, is still her goal, is still his goal, is needed, are needed, is needed for, are needed for, is needed to, are needed to, is needed before, are needed before, is a station test, is tested, is expected of her, is expected of him, is set as goal, is what matters, is what brought, is the dream, is the ask, was the ask, was her request, was his request, is her request, is his request, is the request
            """),
        // Intentions.
        Group(
            [], steers: [.want, .purpose], .fixed,
            "means to, mean to, is set on, has her heart set on, has his heart set on, is eager to, is bent on, is counting on, is hoping to, is hoping for, is working toward, is working towards, is training for, is aiming for, aims for, aiming for, aiming to, longing to, itching to, dying to, can't wait to, cannot wait to, looks to, is looking to, is trying to, trying to get back to, fighting to, is after, wants her, wants him, wants them, want her, want him, wants to keep, wants to go on, hopes she can, hopes he can, wish to, wished to, wanted to, asked to be able to, asked to take back, asked to get back to, asked to return to, requested to return to, set herself, set himself, promised, promised to, vowed to, insists on, insists on doing"
        ),
        // Verbs that open an aim after "to".
        Group(
            [], steers: .aimVerb, .fixed,
            "get dressed, get ready, get washed, get cleaned up, get around, get about, get by, see to, look after, care for, tend to, take care of, live with, go out, go home, go back, move about, sit with, play with, read to, be able, feed, hold, enjoy"
        ),
        // In apposition: what it is in the patient's life.
        Group(
            [], steers: [.purpose, .job, .likeLife], .fixed,
            "her chore, his chore, their chore, her daily chore, his daily chore, her hobby, his hobby, her old hobby, his old hobby, her pastime, his pastime, her trade, his trade, her passion, his passion, her duty, his duty, her duties, his duties, her route, his route, her routine at, his routine at, her usual, his usual, her nightly, his nightly, her weekly, his weekly, her morning routine, his morning routine, her one wish, his one wish, her wish, his wish, her dream, his dream, her priority, his priority, her top priority, his top priority, pt's priority, pt's wish, pt's hobby, pt's chore, as she did, as he did, the way she did, the way he did, same as she does, same as he does, same move she, same move he, same motion she, same motion he, the move she, the move he, the motion she, the motion he, the height of his, the height of her, the weight of his, the weight of her, same weight as his, same weight as her, same size as"
        ),
        // What the patient does not use: somewhere else, or put by.
        Group(
            [], steers: .owns, .fixed,
            "in bag, in the bag, in her bag, in his bag, in its bag, in its case, in case, in the case, in a bag, in the closet, in the trunk, in the locker, left with, stays home, stays at home, stayed home, kept at, kept in, sat in, sat by, lay on, neither brought, not brought, did not bring, didn't bring, not with her, not with him, not worn, was not worn, not donned, not in use, never used, not on today, folded up, leaned against, still boxed, in the box, still in its, out for repair, being repaired, at the shop, misplaced, tucked away, hanging in, hangs in, gathering dust, refuses to use, won't use, will not use, does not use, doesn't use, not using, stopped using, graduated from, no longer, no longer uses, no longer using, not charged, dead battery"
        ),
        // A home programme that was gone through here.
        Group(
            [], steers: .today, .fixed,
            "demonstrates hep, demonstrated hep, demonstrating hep, ran through hep, return demonstrated hep, hep performed here, hep done here"
        ),
        // Was shown: teaching.
        Group([], steers: .education, .fixed, "shown how, shown how to, showed how, showed how to, showed pt how"),
        // Waited for: planned.
        Group([], steers: .plan, .fixed, "awaiting, awaits, waiting for, waiting on, install pending, pending install"),
        // Meetings of the team: no treatment.
        Group(
            .stop, .fixed, "family meeting, team meeting, care conference, care meeting, care plan meeting, iep meeting, meeting"),
        // Dressings of wounds are no clothes, and what clinicians' papers hold is no doing.
        Group(
            .otherTreatment, .fixed,
            "dressing changed, dressing change, dressing changes, dressing removed, dressing applied, dressing reapplied, dressing intact, dressings changed, dressings intact, wound dressing, wound dressings, sterile dressing, dry dressing, wet to dry dressing, compression dressing, new dressing, clean dressing, bandage changed, bandages changed, bandage rewrapped"
        ),
        // Logs kept at home: no task.
        Group(
            .generic, .fixed,
            "practice log, home log, exercise diary, fall diary, activity log, symptom diary, log sheet, home practice log, practice sheet, flow sheet, flowsheet, exercise sheet, home sheet, daily log, food log"
        ),
        // What the family sent or showed.
        Group(
            [], steers: .report, .fixed,
            "sends a video, sent a video, sends video, sent video, shows a video, showed a video, shows video, video of, brought a video, sent pictures, sends pictures, photo of, photos of, picture of him, picture of her, texted a video, flow sheet lists, flowsheet lists, flow sheet shows, flowsheet shows, nursing lists, chart lists, chart shows, chart notes, log shows, log lists, nursing notes that, nursing charted, cna charted, aide charted, nursing documents, mds shows, notes say, by her account, by his account, according to"
        ),
        // The first sessions: an earlier time.
        Group(
            [], steers: .past, .fixed,
            "first visit, on first visit, at first visit, first session, at first session, at first, at start, at the start, at the outset, at outset, at beginning, at the beginning, at first set, on first set, on day one, on day 1, day one, first day, on the first day, first week, at progress note, at last progress note, last progress note, previous progress note, last progress report, at last progress report, at admit, on admit, a day back, days back, a week back, weeks back, a month back, months back, visits back, sessions back, notes back, a week before, a month before, the week before, the month before, the visit before, the day before, the session before, the time before, time before last, visit before last, last month's, last week's, at recert, at last recert, on intake, at intake, at first note, last reassessment, at last reassessment, at reassessment, week 1, week one, wk 1, at week 1, last summer, last winter, last spring, last fall, last monday, last tuesday, last wednesday, last thursday, last friday, last saturday, last sunday, last mon, last tues, last wed, last thurs, last fri, one visit ago, when we began, when we started, when she began, when he began, when she started, when he started, when therapy began, when therapy started, when he came, when she came"
        ),
        // Earlier values.
        Group(
            [], steers: .compare, .fixed,
            "began, began at, started out at, used to be, used to take, as against, opposed to, as opposed to"
        ),
        // The last note: an earlier time, and its value.
        Group(
            [], steers: [.past, .compare], .fixed,
            "last note, in last note, in prior note, prior note, previous note, at last note"),
        // Refers to another document.
        Group(
            [], steers: .copied, .fixed,
            "see, see flow sheet, see flowsheet, see above, see attached, see log, see grid, see table, see note, see notes, see eval, see poc, see prior note, see previous note, see last, see exercise log, see chart"
        ),
        // How long it was kept up.
        Group(
            [], steers: .lasting, .fixed,
            "before asking for, before having to, before wanting to, before giving out, before tiring, before a rest, before a break, before the first rest, before stopping to rest, held on for, kept up for, kept going for, lasted for, stood for, sat for, stayed up, without sitting, without a rest, without resting, straight, flat, non stop, nonstop, at a stretch, in a row, in one go, in one stretch"
        ),
        // Purpose.
        Group(
            [], steers: [.purpose], .fixed,
            "in order to = so that = so = so as to = such that = so pt = so she = so he = in prep for = in preparation for = preparing for = prep for = preparation for = to prepare for = to get ready for = get ready for = getting ready for = in preparation to, needed for = required for = necessary for = needed to = required to = necessary to = essential for = essential to = required by = as required by = as required for = as needed for = as needed to = required in = needed in = needed at = used for = use in = that are needed for = required of, as in = as for = as if = as part of = as when = like when = similar to = like at = like in = such as at = just like = as at = as practice for = as practice of = as prep for = as preparation for = as a step toward, toward = towards = working toward = working towards = works toward = progressing toward = progress toward = progressing towards = working back toward = in support of = to support = supports = aimed at = geared toward = geared to = directed toward = with the goal of = with goal of = with goals of = with a goal of = for the purpose of = for purpose of = w/ goal of = related to goal of = targeting = targets = target = addressing = addresses = to address = carryover to = carry over to = translate to = translates to = transfer to home = for return to = to return to = for carryover to = facilitate return to = for use in = for use at = for use during = for use with = to allow = to enable = to be able to = to be able = so they = allowing = enabling = enables = allows = to let = to help with = to assist with = to regain = to resume = to get back to = helps with = helping with = to facilitate = to promote = to maximize = to restore = to achieve = to work toward = in anticipation of = with focus on = focus on = focusing on = carries over to = demands of = mimic = mimicking = to mimic = replicate = replicating = to replicate = replicates = copying demands of = that mimic = to mirror = to match = matching job = per job demands = per job description = per his job = per her job = job description = per job = for job = for work = as he will = as she will = as pt will"
        ),
        // Simulates a task of the patient's life.
        Group(
            [], steers: [.purpose, .simulate], .fixed,
            "simulate = simulating = to simulate = simulates = to sim = as simulation of = as a simulation of = set up to copy = set up to match"
        ),
        // Gives a reason.
        Group(
            [], steers: [.reason, .purpose], .fixed,
            "since = because = b/c = bc = as she = as he = as pt = as patient = as this is = as these are = as that is = given that = as his = as her = as needs = as job = as they = due to job = cause she = cause he = which she = which he = that she needs = that he needs = that pt needs = which pt = what she needs = what he needs = what pt needs = that limits = limits = limiting = limited in = interferes with = interfering with = prevents = preventing = is what keeps = keeps him from = keeps her from = barrier to = barriers to = difficulty with at home"
        ),
        // "To", which may open an aim.
        Group([], steers: [.to], .fixed, "to"),
        // "For", which may open an aim.
        Group([], steers: [.purposeFor], .fixed, "for"),
        // Verbs of bettering, which open an aim after "to".
        Group(
            [], steers: [.aimVerb], .fixed,
            "improve = increase = enhance = maximize = promote = facilitate = restore = regain = build = develop = strengthen = normalize = reduce = decrease = prevent = progress = address = optimize = achieve = maintain = challenge = encourage = foster = ensure = allow = enable = minimize = raise = gain = correct = assist = support = help = join = rejoin = finish = keep up = begin = start = continue = attend = work on = working on = works on = pass = earn = complete = perform = be = become = resume = return = prepare = get ready = manage = master = participate = attend = accomplish = work = do = stay = reach = make = have = keep = meet = demonstrate = tolerate = live = avoid"
        ),
        // "So that", which lets words in no list name a function.
        Group([], steers: .soThat, .fixed, "so that = so = so pt = so she = so he = so they = to be able to"),
        // The demands of a job.
        Group(
            [], steers: [.job, .purpose], .fixed,
            "per job description = per his job = per her job = job description = per job = as per job = per job demands"),
        // Goals and wants.
        Group(
            [], steers: [.goal, .purpose], .fixed,
            "goal = goals = target is = targets are = aim is = hope is = wish is = priority is = priority = focus is getting = goal of = goal is = goal to = ltg = stg = ltgs = stgs = lt goal = st goal = long term goal = short term goal = functional goal = pt goal = pt's goal = patient goal = stated goal = family goal = parent goal = client goal = iep goal = goal area = poc goal = objective = aim = purpose = target function = tg = lto = sto = cert goal = personal goal = treatment goal = resident goal = copm goal = copm item = goal #"
        ),
        // Wants.
        Group(
            [], steers: [.want, .purpose], .fixed,
            "wants to = wants = want to = want = wishes to = wishes = wish = hopes to = hopes = hoping to = would like to = would like = desires to = wanting to = looking forward to = motivated to = eager to = plans to return = plans to resume = hopes for = aims to = trying to get back = expects to = dreams of = asks to = asked to return = love to = likes to = loves to = just want = prefers to = intends to = is determined to"
        ),
        // Needs.
        Group(
            [], steers: [.need, .purpose], .fixed,
            "needs to = need to = must = has to = needs = need = needed = required = requires = require = requirement = have to = will need = will need to = essential = is required to = responsible for = expected to = is expected to = needs it for = can't = cannot = can not = unable to at home = difficulty with = trouble with = struggles with = struggling with = hard time with = necessary"
        ),
        // Going back to something.
        Group(
            .returnTo, steers: [.purpose], .fixed,
            "return to = returns to = returning to = back to = go back to = goes back to = going back to = get back to = resume = resuming = resumes = rtw as = rtw = return to work as = return to work = rts sport = return = returns = returning = back on = back in = goes back = getting back to = get back on = going back = back at = moving back"
        ),
        // Trades, told of the patient.
        Group(
            [], steers: [.job, .purpose], .fixed,
            "works as = is a = is an = employed as = occupation = he is a = she is a = pt is a = job = works at = works in = works for = trade = by trade = job is = his job = her job = works = worker comp = runs a = owns a = employed = retired = job demand = job demands = job requirement = job requirements = employer requires = work demands"
        ),
        // The home that waits: named as what treatment is for.
        Group(
            .stop, steers: [.need, .purpose], functions: [.stairs], .noun,
            "ste, steps to enter, step to enter, stairs to enter, bedroom upstairs, bedroom on 2nd floor, bedroom on second floor, 2 story home, two story home, 2 story house, two story house, laundry in basement, stairs at home, walk-up, third floor walk up, split level home, bathroom upstairs, stairs to bedroom, stairs in home"
        ),
        // A season, a recital: the sport or art waits.
        Group(
            [.stop], steers: [.need, .purpose], functions: [.sport], .fixed,
            "season starts, season begins, season opener, tryouts, tournament, meet on saturday, game on saturday, playoffs, spring training, preseason, opening day, marathon in, race in"
        ),
        // Appearances of a musician.
        Group(
            [.stop], steers: [.need, .purpose], functions: [.music], .fixed,
            "recital, concert in, performs with, performs at, performs in, plays with, gig"),
        // Frames of another time or place.
        Group(
            [], steers: .plan, .fixed,
            "plan = plan to = plans to = will = will be = next visit = next session = next time = next tx = next treatment = next week = next wk = tomorrow = continue with = continue per = cont poc = continue poc = cont per poc = continue to progress = cont = continue = cont w/ = cont with = to be addressed = re-attempt = reattempt = upcoming = in future = future sessions = planned for = planned activities = planned tasks = planned treatment = planned session = planned to = planning to = going to = scheduled for = rescheduled = resched = recommend = recommended = recommends = recommendation = consider = anticipate = anticipated = to be trialed = to trial = introduce = hope to = if able = once cleared = when cleared = pending = wait for = we'll = we will = i'll = i will = add = advance to = should = next up = later this week = in upcoming = initiate next = begin next = hold until = tbd = would benefit from = wll = to initiate = plan for = on hold"
        ),
        // At home: not here.
        Group(
            [], steers: .home, .fixed,
            "hep = home exercise program = home program = home exercises = at home = home ex program = for home = home practice = home carryover = on own at home = at facility = on unit = with nursing = w/ nursing = on nights = outside therapy = outside of therapy = between visits = between sessions = on days off = over the weekend = all week = this weekend = over weekend = home exercise = each day = daily at home = twice daily = 2x/day = 3x/day = before each meal = bid = tid = qd = independent at home = hep compliance"
        ),
        // What others say.
        Group(
            [], steers: .report, .fixed,
            "reports = reported = reporting = states = stated = stating = says = said = tells = told = per pt = per patient = per wife = per husband = per mom = per mother = per dad = per parent = per caregiver = per daughter = per son = per nursing = per staff = per aide = per teacher = per family = per spouse = per cna = per rn = per chart = per report = c/o = complains of = complained of = admits = notes that = pt notes = endorses = endorsed = mentions = mentioned = described = describes = claims = mom reports = reportedly = by report = pt report = pt reports = caregiver reports = wife reports = wife states = nursing reports = self report = self reports = heard = feels = thinks = believes = shared that = texted that = per therapist = per mother's report"
        ),
        // History.
        Group(
            [], steers: .past, .fixed,
            "history = h/o = pta independent = pta i = pta indep = pta mod i = pta lived = pta ambulated = hx = hx of = pmh = plof = prior level of function = prior level = previously = prior to = prior to admission = pta was = yesterday = last visit = last session = last week = last tx = last treatment = last time = last wk = last month = last night = at eval = on eval = at ie = at evaluation = initial eval = initial evaluation = at soc = start of care = at start of care = eval = ie = soc = previous = prev = previous session = prior session = prior visit = previous visit = previous note = last note = before fracture = before fall = before the fall = before admission = before hospitalization = before accident = before illness = prior to fall = prior to fracture = prior to injury = prior to surgery = prior to stroke = prior to hospitalization = prior to onset = before surgery = premorbid = premorbidly = baseline = at baseline = used to = prior = before admission = before stroke = before injury = pre injury = pre-op = preop = pre op = earlier this week = in the past = initially = ago = was able to = had been = before onset = pre-injury = past = formerly = months ago = weeks ago = years ago = since last visit = at admission = on admission = intake = this am with nursing = last seen = in am with nursing = past medical history = pmhx = at initial eval = at initial evaluation"
        ),
        // Comparison with an earlier value.
        Group(
            [], steers: .compare, .fixed,
            "vs = versus, was = were, from, compared to = compared with, up from, down from, previously = prior = previous = prev, last week, last visit, last session, last time, last wk, initially, baseline, at eval, at ie, on eval, at soc, eval, ie, ago, pre, pre-op, yesterday, start of care, at start of care, last tx, required through, than last, than, less than, more than, better than, faster than, longer than, farther than, further than, higher than, lower than, instead of, rather than, initial, before, improved from, increased from, decreased from, reduced from, progressed from, improving from, improvement from, went from"
        ),
        // Not done.
        Group(
            [], steers: [.refuse, .deniesBefore], .fixed,
            "put off = put off to = put off until = pushed to = pushed back to = saved for = left for next = could not be done = could not be performed = couldn't be done = could not be completed = could not be attempted = not able to be done = unable to be done = not done due = cancelled due = refused = refuses = refusal = declined = declines = deferred = defer = deferring = withheld = canceled = cancelled = omitted = omit = skipped = postponed = contraindicated = not performed = not done = not completed = not attempted = not addressed = not tested = not assessed = not reassessed = not trialed = not targeted = not performed today = not done today = was not performed = was not done = were not done = was not targeted = not addressed today = was not addressed = not initiated = not tolerated = not appropriate = not safe = not started = not used = not today = no longer addressed = was held = were held = held today = therapy held = session held = tx held = treatment held = held per = held due to = held for = held 2/2 = on hold = placed on hold = discontinued = not practiced = not worked on = not attempted today = not able to be performed = unable to perform = unable to complete = unable to participate = no show = n/t = nt = not indicated = not observed = not available = not yet = aborted = deferred today = not related to goals = not included = not billed = not provided = not seen = not cleared"
        ),
        // Refused, held or not done.
        Group(
            [], steers: [.refuse], .fixed,
            "did not perform = did not do = did not complete = did not attempt = didn't do = didn't get to = did not get to = did not address = not able to = unable to tolerate = did not practice = did not work on = did not participate = wouldn't = would not = won't = refused to = declined to = refusing = declining = did not want to = didn't want to = does not want to = unwilling to = no time for = ran out of time for = never got to = hold on = avoided = precluded = prevented = too fatigued for = too tired for = too painful for = not working on"
        ),
        // Denies the noun after it.
        Group(
            [], steers: [.negation], .fixed,
            "no = without = w/o = w/out = wo = none = neither = nor = zero = absent = lacks = lack of = denies = denied = deny = free of = negative for = neg for = no further = minus = sans = nothing = nobody = 0"
        ),
        // Denies the verb after it.
        Group(
            [], steers: [.deniesVerb], .fixed,
            "not = didn't = did not = doesn't = does not = don't = do not = wasn't = was not = weren't = were not = isn't = is not = are not = never = couldn't = could not = unable = unable to = has not = hasn't = have not = aren't = without attempting"
        ),
        // Attempts, which count as done.
        Group([], steers: [.attempt], .fixed, "attempted = attempt = attempts = tried = trialed = trial = try = trials"),
        // Ordered, owned, left aside.
        Group(
            [], steers: .order, .fixed,
            "on order = backordered = on backorder = on its way = to be delivered = waiting on = not yet received = awaiting delivery = ordered = will order = to order = order pending = pending order = recommended purchase = recommend = recommended = recommends = recommendation = issued = issue = provided for home = given for home = script = prescription for = rx for = dme = vendor = delivered = deliver = insurance = lmn = purchase = purchased = obtain = obtained = buy = bought = borrow = loan = loaner = for home use = trial pending = awaiting = arrived = to arrive = authorization = approved = fitted for = measured for = sent home with = requested = catalog = handout given = gave pt = given to = amazon = equipment list = list of = needs new = quote = educated on use of = discussed = delivery"
        ),
        // Owned, or left aside.
        Group(
            [], steers: .owns, .fixed,
            "owns = stayed by = stayed in = stayed at = stays by = parked by = put aside = set aside = moved aside = left by = left at = off today = taken off = removed before = has an = has = have a = at home = left at home = left in = left on = parked = stored = still folded = folded in = in closet = in car = forgot = broken = outgrown = not used = moved out of = declined use of = wears at night = at bedside = in room = out of reach = hung on = belongs to = lost = stays in = sits in = unused = in the garage = brought = forgot her = forgot his = not needed = discontinued = weaned from = weaned off = no longer needs = no longer uses = off = doffed = roommate's = spouse's = put away = set aside = still in = in storage = at bedside not used = bedside"
        ),
        // Nothing was done at all.
        Group(
            [], steers: .withheld, .fixed,
            "therapy held, session held, treatment held, tx held, session cancelled, session canceled, therapy deferred, treatment deferred, no treatment, not seen, no show, visit cancelled, visit canceled, held per protocol, treatment not provided, therapy not provided, no therapy, missed visit, session deferred, refused therapy, refused treatment, refused all, declined therapy, declined treatment, unable to participate"
        ),
        // What people do in their lives: told in the third person, a need.
        Group(
            [], steers: .habit, .verb,
            "live, manage, handle, own, play, teach, fly, help, care, run, spend, love, enjoy, share, host, drive, attend, serve, coach, raise, do, take, go, work, cook, eat, walk, climb, ride, travel, keep, make, get, lift, carry, shop, clean, volunteer, deliver, babysit, watch, bathe, farm, garden, sing, wear, swim, hike, use, come, start, return, pay, type, write, read, sew, fish, hunt, golf, bowl, stand, sit, sleep, cut, move, push, pull"
        ),
        // Boilerplate.
        Group(
            [], steers: .boilerplate, .fixed,
            "job analysis = tailored to individual needs = tailored to = individualized to = wide range of = excellent engagement = meaningful gains = steady gains = goal-directed functional = goal directed functional = 3 hr rule met = medically necessary = neuroplasticity = neuroplastic change = neuroplastic = to promote carryover = medical necessity = skilled services = skilled intervention = skilled therapy = skilled pt = skilled ot = skilled slp = skilled care = skilled instruction = skilled ot warranted = skilled pt services = skilled ot services = requires skilled = requiring skilled = requires the skilled = unique skills = skills of a therapist = skills of a licensed = continue to benefit = continues to benefit = will benefit from = would benefit = benefit from skilled = benefits from = expected to benefit = rehab potential = may include = may be = can include = such as but not limited to = selected based on = standard of care = evidence based = continue skilled = utilized to improve = were utilized = was utilized = designed to = in accordance with = to maximize functional = maximize independence = highest practicable = direct one on one contact = one on one contact = deficits in = demonstrates deficits = presents with = demonstrates decreased = decreased independence = skilled interventions = skilled treatment = therapist skills = skill of = skills required = indicated to address = treatment included instruction = services required"
        ),
        // Menus of what might be done.
        Group(
            [], steers: .might, .fixed,
            "may include = may = might = could = can include = for example = e.g = eg = options = menu of = may consist of = including but not limited to = potential = possible"
        ),
        // Deficits.
        Group(
            [], steers: .deficit, .fixed,
            "deficits = deficit = deficits in = difficulty = difficulty with = trouble = impairment in = limitations in = limited by = impaired = needs help with = dependent for = decline in = dependence in = decreased ability to = problem with = fear of = fearful of"
        ),
        // Teaching.
        Group(
            [], steers: .education, .fixed,
            "educated = education = education on = educated on = edu = educ = ed on = reviewed = discussed = discussion = taught = instructed = instructed in = instructed pt in = instructed on = explained = verbalized understanding = verbalizes understanding = verbalized = handout = handouts = shown video = video of = watched = advised = encouraged = counseled = counselled = demonstrated to = therapist demonstrated = shown = provided education = written instructions = reviewed with = went over = talked through = talked about = pamphlet = booklet = teach back pending = informed = lecture"
        ),
        // Shown back by the patient: done after all.
        Group(
            [], steers: .returnDemo, .fixed,
            "return demo = return demonstration = return demonstrated = returned demo = returned demonstration = teach back = teachback = return dem = ret demo = demo back = demonstrated back = demonstrated understanding with return = demonstrated it = returned demonstrated = return demos"
        ),
        // Today.
        Group(
            [], steers: .today, .fixed,
            "today = this session = this date = this visit = today's = this am = this pm = this morning = current = currently = now = in session = during session = session = in clinic = this tx = this treatment = tx = today pt = here"
        ),
        // Opens what was done.
        Group(
            [], steers: .did, .fixed,
            "performed = practiced = practised = completed = worked on = trained = training = tolerated = participated in = engaged in = performing = practicing = completing = practice = rehearsed = executed = demonstrated = did = done = finish = complete = initiate = perform = sequence = follow through = able to = was able to = managed to = managed = achieved = drill = drilled = facilitated = facilitate = carried out = trial of = trialed = trials of = attempted = tried = attempt = repeated = worked = instructed in = continued = initiated = progressed = returned to do = addressed = focused on = treatment = task = ta = te = run through = played = ran = finished = began = started = used = using = pt did = reps of = challenged"
        ),
        // Copied from an earlier note.
        Group(
            [], steers: .copied, .fixed,
            "carried over from = carried over = pulled forward from = pulled from = brought forward from = pasted from = as documented on = per note of = copied from = copied forward = carried forward = copy forward = cut and paste = pulled forward = same as last = no change from = unchanged from = see previous = see prev = see prior = same as previous = previous note = see last note = as previously documented = as documented = per last note = from prior note = from previous note = imported from = no changes from = ditto = same as above = same as last visit = same tx as = repeat of last"
        ),
        // Conjunctions.
        Group(
            [], steers: .then, .fixed,
            "then = and then = followed by = after which = afterwards = afterward = also = next did = progressed to = finally = as well as = later = plus = subsequently = finished with = began with = started with = concluded with"
        ),
        // Turns a sentence.
        Group(
            [], steers: .but, .fixed, "but = however = though = although = yet = except = instead = until = unless = otherwise"),
        // "And".
        Group([], steers: .and, .fixed, "and"),
        // "With", and what is used.
        Group(
            [], steers: [.with, .preposition], .fixed,
            "with = w = c, using = via = use of = used = uses = utilizing, wearing = wore, donned with"),
        // "While".
        Group([], steers: .whilst, .fixed, "while = during = when = as"),
        // "After" and "before".
        Group([], steers: .after, .fixed, "after = following = s/p = status post = before = prior to = post"),
        // Habits by the day or week.
        Group(
            [], steers: .eachDay, .fixed,
            "daily = weekly = every day = each day = per day = per week = nightly = hourly = x/week = x/wk = per wk"),
        // "Of", between a share and its whole.
        Group([], steers: .of, .fixed, "of = out of = /"),
        // Headings: they count as such only before a colon or a dash.
        Group(
            [], steers: .headSubjective, .fixed,
            "s, subjective, subj, pt report, patient report, interval history, caregiver report, parent report, c/o"),
        // Headings of what was done.
        Group(
            [], steers: .headObjective, .fixed,
            "o, objective, obj, treatment, tx, interventions, intervention, rx, session, today, activities, exercises, ther ex, therex, te, ta, theract, ther act, therapeutic activities, therapeutic exercise, therapeutic activity, current, task, tasks, performed, adl, adls, s/o, treatment provided, today's treatment, skilled intervention, skilled interventions, skilled treatment, skilled treatment provided, skilled services provided, skilled tx, 97530, 97110, intervention provided, neuro, current status, mobility, transfers, trial, response, observation, kitchen, bathroom, car"
        ),
        // Headings of the assessment.
        Group(
            [], steers: .headAssessment, .fixed,
            "a, assessment, assess, impression, a/p, response to treatment, clinical impression"),
        // Headings of the plan.
        Group(
            [], steers: .headPlan, .fixed,
            "p, plan, pl, next visit, next session, next, nv, plan for next visit, recommendations, recs, plan next, upcoming, recommendation, next tx, dispo, d/c plan"
        ),
        // Headings of goals.
        Group(
            [], steers: .headGoal, .fixed,
            "d/c plan, dc plan, discharge plan, family plan, goal, goals, ltg, stg, ltgs, stgs, stg1, stg2, stg3, stg4, ltg1, ltg2, ltg3, ltg4, stg's, ltg's, fg, focus, focus area, functional relevance, functional carryover, functional application, functional link, functional task, functional purpose, functional outcome, functional limitation, functional limitations, functional limitation addressed, functional deficit, functional need, functional tie in, relevance to function, carryover, limitation, limitations, deficit, deficit area, problem, problems, pt priority, pt's priority, priority, priorities, occupational goal, participation goal, activity limitation, participation restriction, target activity, target task, meaningful activity, occupation goal, copm, copm goal, copm goals, med nec, medical necessity, justification, application, purpose of activity, purpose of task, purpose of treatment, purpose of session, aim of session, goal area, goal areas, goal for today, today's goal, today's focus, focus of session, focus today, session focus, outcome goal, d/c goal, discharge goal, dc goal, function, fxn, functional activity goal, patient's goal, parents goal, wife's goal, work goal, sport goal, iep, ifsp goal, ifsp outcome, pt goal, patient goal, functional goal, purpose, iep goal, long term goal, short term goal, g, target, client goal, family goal, parent goal, pt goals, goal addressed, rationale, why, aim, goals addressed, resident goal, pt's goal, need, reason, intent, relevance"
        ),
        // Headings of the home programme.
        Group(
            [], steers: .headHome, .fixed,
            "hep, home program, home exercise program, home, homework, carryover, home exercises, handout, education, pt education, patient education, ed, edu, home practice, instructions"
        ),
        // Headings of earlier times.
        Group(
            [], steers: .headPast, .fixed,
            "plof, pmh, hx, history, prior level, prior level of function, eval, initial eval, ie, soc, previous note, previous, prev, last visit, previous visit, baseline, prior, last session, living situation, social hx, social history, dx, diagnosis, referral, precautions, home setup, home set up, home environment, care plan, prior note, at eval, evaluation, social, previously, prior session, yesterday, clof at eval, medical hx, reason for referral, living, hpi, pmhx, background, last note, evaluated, evaluated on"
        ),
        // Headings of the patient's job.
        Group(
            [], steers: .headJob, .fixed,
            "job, occupation, job demands, job demand, work, job description, job duties, employment, vocation, job requirements, physical demands, essential functions"
        ),
        // The session's times and minutes, as they are billed.
        Group(
            [], steers: .ledger, .fixed,
            "time in, time out, start time, end time, stop time, begin time, time started, time ended, start/stop time, total treatment time, treatment time, tx time, session time, total session time, total tx time, total timed minutes, timed minutes, untimed minutes, total minutes, treatment minutes, tx minutes, minutes billed, billed minutes, billable minutes, timed code minutes, total timed code minutes, total timed code treatment minutes, direct contact time, direct time, direct treatment time, one on one time, one-on-one time, 1:1 time, face to face time, face-to-face time, session length, session duration, treatment duration, length of session, total units, units billed, billed units"
        ),
        // Visits that were approved, papers that are due, signatures, supervision: what surrounds a session.
        Group(
            [], steers: .ledger, .fixed,
            "frequency, frequency/duration, freq/duration, frequency and duration, date of service, daily note, visit number, mask worn, masks worn, ppe worn, gloves worn, authorized visits, visits authorized, approved visits, visits approved, visits used, visits remaining, visits left, auth visits, visits to date, plan of care due, poc due, progress note due, progress report due, recert due, recertification due, cert period, certification period, cert dates, electronically signed, electronically signed by, digitally signed, e-signed, signed by, signed off by, cosigned, co-signed, cosigned by, co-signed by, countersigned, dictated by, authored by, documented by, written by, note written, supervising pt, supervising ot, supervising slp, supervising therapist, supervising clinician, supervising physician, on site, on-site, line of sight supervision, in line of sight, direct supervision of, conducted via, provided via, delivered via, completed via telehealth, via telehealth, telehealth session, telehealth visit, telehealth, video visit, discharge planning, d/c planning, dc planning, d/c plan ongoing, charges, copay, co-pay, insurance, medicare part b, medicaid, referral, referring physician, referring provider, cpt codes, billing codes, icd 10, icd-10, date of birth, dob, mrn, medical record number, attestation, addendum, interpreter, interpreter used, interpreter present, schedule next, next appointment, appointment scheduled, appointments scheduled, no show, no-show, cancellation"
        ),
        // Who the patient is, and that he is willing: said of every session.
        Group(
            .stop, .fixed,
            "identified by, identified by name, identified with, identified using, patient identified, identity verified, identity confirmed, verified identity, confirmed identity, id verified, id confirmed, name and dob, name & dob, name/dob, name and date of birth, two identifiers, 2 identifiers, two patient identifiers, 2 patient identifiers, agreeable to treatment, agreeable to therapy, agreeable to tx, agreeable to session, agreeable to pt, agreeable to ot, agreeable to participate, agreed to participate, agreed to treatment, agreed to therapy, consented to treatment, consented to therapy, consent for treatment, consent to treatment, consent on file, consent obtained, verbal consent obtained, willing to participate, motivated to participate, pleasant and cooperative, alert and oriented, a&o, aox3, aox4, a&ox3, a&ox4"
        ),
    ]
}
