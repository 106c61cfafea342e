import { POSSESSIVE } from './people';

/** Parts of the body that are hardly ever anything else. */
const BODY =
  'finger/s|thumb/s|arm/s|elbow/s|wrist/s|knee/s|ankle/s|toe/s|tongue|molar|gums|skin|throat|eyes|eyelid/s|scalp|skull|forehead|stomach|tummy|belly|rib/s|shoulder/s|collarbone|thigh/s|cheek/s|chin|jaw|shin|eyebrows|lungs|teeth|hip|airway';
/** Parts of the body that are also something else: "get my money back", "head office". */
const DOUBLE =
  'hand|hands|head|face|foot|feet|leg|legs|eye|back|neck|nose|mouth|lip|lips|tooth|nail|chest|lap|ear|ears|palm|body|bum|spine|bone|heel';

/** What hurts people, and what is about to. */
export const SAFETY_SENSES = {
  /** Grave wherever it is no story. */
  peril: `danger, dangerous/ly, reckless/ly, explode/d/s, exploding, explosion`,
  body: `${BODY}, ${POSSESSIVE} left|right|whole|little|upper|lower|bottom|poor? ${DOUBLE}, in|on|over the face|head|eye|neck|mouth|back, face first, to the bone`,
  /** Done to a body, hardly ever to goods. */
  wound: `burn~|burnt, scald~, bruise~, bleed~|bled, sprain~, gash~, stitches, fracture~, blister~, injure~, injury|injuries, swell~|swelled|swollen, sting~|stung, itch~|itchy, numb, amputate~, concuss/ed, concussion, graze~, electrocute~, zap~, singe~, scorch~, peeling, raw, tingling, cut~, slice~, slash~, stab~, sever~, trap~, crush~, wedge~, pinch~, dislocate~, infected, hurt/s/ing, excruciating, agony, stings`,
  /** Done to bodies and to goods alike. */
  blow: `break~|broke|broken, crack~, snap~, smash~, bash~, whack~, slam~, hit, hits, bang~, bump~, jam~, caught, split, lost, chip~, tore|torn|ripped, bite|bit|bitten, struck, landed, went through, shut|shuts|closed|close on, drag~, cut off, twist~`,
  unwell: `vomit~|vomitted, puke~|puking, throwing|threw up, diarrhoea, diarrhea, salmonella, e coli, listeria, norovirus, food poisoning|poisoned, poison~, seizure/s, convulsions, faint/ed/ing, passed out, unconscious, unresponsive, hives, rash/es, anaphylaxis, anaphylactic, epipen/s, epi pen, choke~|choking, suffocate~, asphyxiated, asthma attack, chest infection, dizzy, dizziness, nausea, nauseous, stomach cramps, feel|felt|made|been|fell|is|was|were|are|am me|us|him|her|really|so|very? ill|sick, wheezing, allergic reaction, hallucinating, fever, collapse~ _? hospital|and|at|after|on|with, coma`,
  medics: `hospital, hospitalised, hospitalized, ambulance/s, a&e, a and|n e, icu, intensive care, paramedic/s, urgent care, blue lighted, poison control, heimlich, cpr, 0 stitches, x ray, xray, gp|doctor|dr|vet|pharmacist|dentist says|said|confirmed|reckons|thinks|told, the er`,
  child_swallows: `swallow~, bit into|on|down, bitten into, chew~, in|into|inside|around|round his|her|their|baby's|babys mouth|throat|neck, eats|ate|eaten|eating, suck~ on, lick~`,
  foreign: `glass, plastic, metal, stone/s, nail, screw/s, needle/s, blade/s, shard/s, splinter/s, bolt, staple/s, wire, insect/s, bug/s, a fly, worm/s, slug/s, snail, beetle, spider/s, mouse, rat, mould, mouldy, mold, moldy, plaster, bandaid, fragment/s, something hard|sharp, magnet/s, bones, caterpillar, faeces, bleach`,
  eaten: `food, meal, salad, soup, bread, bun, burger, pizza, rice, chicken, yoghurt, yogurt, cereal, porridge, sandwich/es, wrap, curry, pasta, noodles, cake, chocolate, biscuit/s, cookie/s, crisps, chips, fries, drink, juice, pouch, milk, tea, coffee, beer, bowl, formula, lunch, dinner, takeaway, sausage/s, beans, tuna, nuggets, kebab, dessert, ice cream, smoothie, sauce, meat, fish, steak, pie, sweets, candy, bit, bite, biting, mouthful, eating, ate, eaten, drank, drunk, eggs`,
  found: `found, find, finding, finds, discovered, bit, biting, bitten, choke~, inside, in my|the|his|her|our|a|your|this|their`,
  raw: `raw, undercooked, uncooked, pink inside|in, still frozen|pink, not cooked, bloody`,
  meat: `chicken, pork, burger/s, turkey, meat, mince, sausage/s, egg/s, nuggets, wings, kebab, duck, lamb, prawns`,
  flame: `flame/s, fireball, on fire, catch|catches|caught|catching fire|alight, set alight|fire, ignite~, burst into, smoulder~, fumes, spark/s/ed/ing, hissing, explode~, blow|blew|blown up|out, went bang|pop, scorch~, singe~, char/red, melt~, overheat~, short circuit/ed/ing, burn~|burnt, gets so|really|very|too? hot, red hot, fire`,
  smoke: `smoke, smoking, smoky, smokey, burning smell|plastic|rubber, smell/s/ing of burning, smell burning, burning`,
  appliance: `charger/s, plug/s, socket/s, battery, batteries, cable/s, wire/s, wiring, adapter, adaptor, powerbank, power bank, kettle, toaster, dryer, washer, washing machine, dishwasher, oven, cooker, hob, fryer, microwave, fridge, freezer, heater, radiator, boiler, hairdryer, straighteners, blanket, lamp, bulb/s, laptop, vape, ebike, e bike, scooter, hoverboard, fuse box, consumer unit, meter, candle, bbq, barbecue, grill, engine, router, telly, fan, iron, cabin, drone, headphones, earbuds, generator, machine, tumble, bonnet, hoover, vacuum, pan, hotplate, heat pad|mat, treadmill, printer`,
  scorched: `mattress, bed, bedding, carpet, curtain/s, sofa, wall/s, worktop, counter, table, clothes, nightie, hallway, bedroom, pocket, bag, kitchen, garage, house, desk`,
  jolt: `shock, shocks, shocked me|him|her|my|us, zap~, electrocute~, jolt/ed, thrown across, belt off`,
  live: `socket/s, plug/s, wire/s, cable/s, switch, bulb, lamp, kettle, oven, fridge, freezer, dryer, electric, electrical, mains, handle, door, tap, shower, washing machine, fence, charger, adapter, adaptor, meter, touch/ing/ed, arm, hand, unit live, left live|the`,
  bare: `bare, exposed, live, frayed, dangling, sticking out, hanging out, unearthed, chewed`,
  leads: `wire/s, wiring, cable/s, socket/s, electrics, mains, plug, consumer unit`,
  falling: `fell, fallen, fall, falls, slipped, slips, tripped, trips over|on, tumble/d, toppled|topple|topples, collapsed|collapses|collapse, tipped|tips|tipping over|onto|her|him|my|out|up, thrown off|from|across|into|out|over|to, threw me|us|him|her|my off|across|to|into|down|over|out|forward, went|goes|sent flying|over|through|down|under|face, flung, plunged, crushed, knocked over|down|off, came down|crashing, landed`,
  ground: `floor, ground, concrete, stair/s, steps, step, escalator, pavement, sidewalk, pothole, handlebars, platform, gap, ice, kerb, curb, face first|down`,
  fixture: `cot, crib, bunk, bed, highchair, high chair, stool, pram, buggy, stroller, pushchair, car seat, carseat, booster, swing, slide, trampoline, ladder, wardrobe, drawers, dresser, shelf, shelves, bookcase, cabinet, telly, mirror, ceiling, ceiling fan, roof, tile/s, slates, gate, stairgate, fence, balcony, scaffold/ing, escalator, elevator, lift, stairlift, stair lift, locker, overhead, trolley, panel, bench, rack, bar, helmet, harness, rope, hammock, slats, climbing frame, bouncy castle, ride, rollercoaster, branch, tree, pole, door/s, net, monitor, sign, machine`,
  gave: `fail~, gave|gives|giving way|out, came|come|comes|coming|fell|falls|fallen|falling|flew|flies|popped|pops|pop loose|apart|open|off|out|undone|up|away, snap~, sheared|shears, burst/s/ing, blew|blows out|off|up, shatter~, collapse~, locked up, buckled, detached, disintegrated, explode~, split, ripped, seized, dont|didnt|doesnt|not|wouldnt|never work|working|hold|deploy|deployed|inflate|lock, loose, broken, missing, ripped, stiff, pulls|pulling to, heavy`,
  vehicle: `brake/s, steering, tyre/s, tire/s, wheel/s, wheel nuts, axle, bonnet, hood, fork/s, handlebar/s, pedal/s, seatbelt/s, seat belt/s, airbag/s, accelerator, throttle, windscreen, windshield, propeller, landing gear`,
  badly: `texting, on his|her|the|their phone, asleep, drunk, stoned, speeding, sped, 0mph, 0 mph, swerve~, slammed, mount~ the|a kerb|curb|pavement, red light/s, wrong side, wrong way, too fast, like a maniac|lunatic|idiot|nutter, no lights, near miss/es, overtook, overtaking, tailgate~, undertook, road rage, weaving, off the road, onto the verge|pavement|kerb, hard shoulder, nearly|almost hit|crashed|killed, screaming round`,
  driving: `driver/s, lorry, lorries, truck/s, van/s, coach, bus, taxi, cab, pilot, tram, chauffeur, hgv`,
  breath: 'breathe, breath, breathing, swallow, walk',
  unable: `cant, couldnt, cannot, could not|hardly|barely, can barely|hardly|not, hardly, barely, struggle~, unable, trouble, difficulty, gasping, short of`,
  would: `could, could've, couldve, might, may, will, would, would've, going, gonna, gona, about, waiting, until, before, til, till, nearly, almost, inches, lucky`,
  killed: `killed, die, dies, died, dead, kill, kills, hurt, injured, crushed, maimed, run over, drowned, drown, blinded, strangled, electrocuted, be alive, decapitated`,
  anybody: `all, someone, somebody, people, person, child, children, kid, kids, us all|both|alive, him, her, baby, toddler, son, daughter, family, anyone, passenger/s, pedestrian/s, cyclist/s, to be alive`,
  drowning: `drown~, went|going|gone under, face down, deep end, lifeguard/s, life guard/s`,
  untended: `no, not, nobody, none, asleep, phone, chatting, without, wasnt, nowhere, absent, dragged|pulled out, pulled, boy, girl, son, daughter, child, kid, lad`,
  wrongly: `wrong, someone else's|elses, somebody else's|elses, double, 0 times, ten times, too strong, incorrect, mixed up, overdose/d, mislabelled, someone, says|said|say take|to`,
  drug: `dose, dosage, tablet/s, medication/s, medicine/s, prescription/s, pills, meds, insulin, drugs, script, vaccine, injection, eye drops`,
  exit: `fire exit/s, emergency exit/s, fire door/s, fire escape, escape route, smoke alarm/s, fire alarm/s, fire extinguisher/s, sprinkler/s, co detector|alarm`,
  barred: `locked, chained, blocked, shut, padlocked, screwed, obstructed, missing, expired, empty, not|dont|doesnt|didnt work|working, none, no, broken, disabled`,
  freeFrom: `gluten|dairy|nut|egg|milk|lactose|wheat|soy free, vegan, nut/s, peanut/s, sesame, coeliac, celiac, shellfish, allergen/s`,
  undeclared: `wasnt, contained, contains, undeclared, not listed|labelled|labeled|on, no mention, didnt say|mention|list, told, label, labelled, wrapper, ingredients, had milk|nuts|egg|gluten|dairy, reaction, ambulance, agony, mislabelled`,
  animal: `dog, dogs, puppy, pup, cat, cats, kitten, rabbit, hamster, parrot, horse`,
  animalHarm: `seizure/s, fitting, vomit~, throwing up, poison~, choke~, bleed~|bled, collapsed, vet says|said|thinks|reckons|confirmed, emergency vet, dead within|after|since|from|by|overnight|this|hours, died within|hours|overnight|since, put to sleep|down, lethargic, drooling, foaming, limp, sick after|from|since, ill after|from|since, died in|at your|after|from`,
  hotLiquid: `hot coffee|tea|water|soup|oil|drink|chocolate|fat|sauce, boiling water|hot|oil|soup|tea, scalding, hot wax`,
  spill: `over|down my|me|his|her|him|us, all over, spill~, splash~, onto, burst, poured, in my lap|face, on me|my`,
  toxic: `fume/s, chemical/s, toxic, gas, bleach, ammonia, asbestos, mould, mold, damp, pesticide/s, radiation, chlorine, dye, cream, lotion, drops, shampoo, serum, moisturiser, soap, detergent, wipes, strap, deodorant, sunscreen, lens, lenses, mascara, mattress, pillow, wax, glue, paint, bottle, perfume, spray, face mask, brace, patch/es`,
  reaction: `headache/s, swell~|swelled|swollen, sting~|stung, itch~|itchy, rash, burn~|burnt, blister~, red raw, bleed~, cough~, wheezing, breathe, dizzy, passed out, hospital, chest, hives, sores, eyes, skin, asthma, lungs, eating it`,
} as const;
