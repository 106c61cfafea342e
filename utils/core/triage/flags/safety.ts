import type { FlagRule } from './rule';

const BODY =
  'hand|hands|finger|fingers|arm|leg|legs|foot|feet|face|mouth|lip|lips|tongue|skin|throat|eye|eyes|hair|thumb|head|neck|back|chest|stomach|knee|toe';

export const SAFETY: FlagRule = {
  flag: 'safety',
  cues: {
    'speaks of an injury or illness': `bent over the toilet, on the toilet since, went|goes|sent flying, cut to ribbons|shreds|pieces, tipped|threw|thrown|knocked|flung|throws him|her|me|us|them out|off|over|down|onto|forward|to, bruise/s/d, blistering, swell up, swelled up, seizures, norovirus, listeria, hypothermia, frostbite, heimlich, urgent care, blue lighted, poison control, sick after eating, maggot/s, cockroach/es, mouse|rat|mice droppings, infested, went through my hand|foot|finger, red raw, injured, injury, injuries, injure/s, hospital, hospitalised, hospitalized, ambulance, a&e, emergency room, er visit, stitches, bleeding, bled, unconscious, passed out, concussion, broken arm|leg|wrist|tooth|bone, chipped|broke|broken|cracked my|a|his|her tooth|teeth, broken|broke|break|fractured|fracture|sprained|dislocated|twisted my|his|her|a wrist|arm|leg|ankle|nose|rib|ribs|hip|elbow|shoulder|collarbone|finger|toe,
      hit|banged|smashed|bumped|cracked|split his|her|my|their head|face|skull, fell and|over|down and? hit|broke|hurt|cut|banged|injured, blood everywhere|all|pouring|on my|his|her, nosebleed, black eye, threw me off|over|out, first aid, cant|couldnt|can|could|cannot|struggling|struggled|not to? not? breathe, difficulty breathing, chest pain/s,
      stomach|tummy cramp/s|pain/s, diarrhea, diarrhoea, he|she|dad|mum|mom|wife|husband|son|daughter|baby|i collapsed, swallowed a|the|it|one|part, in his|her|their|baby's mouth, button battery|batteries, choking hazard, throw|threw|thrown|took|taken|confiscated|binned|lost away? my|his|her|our insulin|epipen|inhaler|medication|medicine|meds|oxygen,
      food poisoning, food poisoned, poisoned, vomiting, vomited, throwing up, threw up, made me|us|him|her|my _? sick|ill|vomit, violently|really|so sick|ill after|from|all, salmonella, e coli, got sick|ill from|after, severe reaction, rash, blister/s/ed, choke/d on, choking on, choked, nearly|almost choked,
      burn/ed/t|cut|scald/ed|slice/d|hurt|sliced|scarred|gashed my|his|her|our|your|their son's|daughter's|sons|daughters|child's|baby's|mum's|kid's? ${BODY}|myself|himself|herself, burn/s on|to|all|up|over up|over|on|down? my|his|her|the ${BODY}, burnt|burned|scalded|hurt|cut myself|himself|herself|me, chemical burn/s, burned me, burnt me, scalded, third|second degree`,
    'speaks of an allergy': `allergy, allergies, allergic, allergen/s, anaphylaxis, anaphylactic, epipen, undeclared, contains|had|with|has nuts|peanuts|gluten|dairy, coeliac, celiac`,
    'speaks of fire, gas, shock or smoke': `caught|catch|catches|catching fire, set on? fire|alight, on fire, burst|bursting|up into|in flames, in flames, went up in smoke|flames, fire hazard|risk|safety, fire brigade|department|service, electric|electrical shock/s|fire|fault, electrocute/d, electrocution, got|get|gave|gives|giving|getting me? a? shock|shocked, shocked me, gas leak, gas leaking, leaking gas, smell/s|smelling|reek/s|stink/s of? gas|smoke, carbon monoxide, co alarm,
      smoke coming|pouring|from|in|billowing, smoking from|when, started|starts|began|begun to? smoke|smoking|spark|sparking|sparks|burning|melt|melting, sparks, sparking, blew up in|my|while|on, overheat/s/ed/ing _? _? burn|burned|burnt|hot|melted, melted, too hot to touch, burning smell, exposed|live wire/s|wires|cable/s`,
    'speaks of danger': `bit/s|piece/s|shard/s|fragment/s of glass|metal|plastic|wood|bone, nod~ off at|while|driving|head|behind, was nodding off, ran|run|jumped|jumps a red, past my|his|her|our ear|head|face|nose, took|taken|take out a cyclist|pedestrian|child|kid|woman|man|dog, nearly|almost went into|under|over|through|off the|a|someone, someone _? _? get|gets|be killed|hurt|run, someones|someone's going to be|get killed|hurt, want|trying people|us to die, lead in this|it|the|paint, not child proof|safe, recall this|these|it now|immediately|before, fall|fell hazard, asbestos, black mould|mold, burnt|scorched|singed mattress|bed|bedding|carpet|sofa|curtains|wall, unsafe, hazard/ous, safety issue/s|hazard|concern/s|risk|recall, health and safety, health risk|hazard, not safe, isnt safe, feel|felt|feeling unsafe|threatened, death trap, accident waiting, nearly|almost|could|couldve|could've have? killed|died|crashed|hit|run|ran|collided|drowned|fell, killed someone|somebody|us|him|her, could kill, brake/s failed|failing|failure|fail|dont|didnt|stopped|gone|not, steering locked|failed|gone, wheel came|fell|falling off, tyre|tire burst|blew|exploded, lost control, ran|run|drove|forced|cut|pushed me|us|him|her|a|someone off|over|into, ran|run|jumped|went through? a red light, drunk driver, driver was|is drunk|high|asleep|texting|speeding, driving dangerously|erratically|recklessly|like, swerving, tailgating, seat belt|seatbelt/s broken|missing|doesnt|didnt|not|failed,
      glass|metal|plastic|needle/s|blade|screw|wire|stone|razor|shard/s|bone in my|the|his|her|our|it, broken glass, sharp edge/s|object|metal|piece, collapsed under|on|while, lid|door|bottle|battery|wheel|handlebar/s|pedal|blade|shelf|screen|glass|panel|mirror|ladder|pan blew|flew|shattered|snapped|exploded|burst, came|comes undone|off|loose|apart while|when|mid|as, buckle|harness|strap|seatbelt came|comes|keeps|wont|pops|popped|opened|broke|failed|snapped,
      asleep at|behind the? wheel, fell|falling asleep while|driving, barely|hardly see|walk|stand|move|breathe, cant|couldnt|cannot move|feel|bend my|his|her, eye|eyes is|are streaming|burning|stinging|swollen|watering|bleeding, melted|melt|melting through|into|onto|while, went|fell|tumbled|thrown down the stairs|steps|escalator, off its|the hinges|hinge, no life jacket/s, no seat belt/s|seatbelts|seatbelt|smoke alarm/s|fire exit/s|extinguisher/s, wire/s|cable/s|cord is|are|was bare|exposed|frayed|live, bare|frayed wire/s|cable/s|cord, fire exit/s|door|doors|escape blocked|locked|chained,
      eaten|ate|swallowed|chewed|put it|one|them|part|the _? _? hospital|mouth, has|have|had|he's|she's eaten|swallowed it|one|a, in|to a|the? &?e, a and e, paramedic/s, seizure, knocked out|unconscious, mri, x ray, xray, missed my|me|him|her|us|the _? _? by inches|a|an, by inches, off|from the wall|ceiling, toppled|tipped|fell on|onto me|my|him|her|us|a|the, pops|pop|popped|comes|falls open|off|out and my|his|her? toddler|baby|child, pushed|pushing|shoved|fell|falling|knocked onto|under|into the? track|tracks|train|road|traffic, with the? doors|door open, gave way, contaminated, mould in|on, mold in|on, maggot/s, tampered, counterfeit medicine, wrong medication|medicine|prescription|dose|tablets, assault/ed, attacked me|us|my, followed me home, locked in|inside us|me|the, trapped in|inside, power lines? down, downed line|power, tree|trees dangerous, lean to the line`,
  },
  mixes: {
    'speaks of an injury or illness': [
      { of: ['body', 'wound'], within: 6, unless: ['tale'] },
      { of: ['body', 'blow'], within: 4, unless: ['tale'] },
      { of: ['child', 'wound'], within: 6, unless: ['tale'] },
      { of: ['unwell', 'eaten'], within: 12, unless: ['tale'] },
      { of: ['unwell', 'medics'], within: 14, unless: ['tale'] },
      { of: ['unwell', 'person'], within: 12, unless: ['tale'] },
      { of: ['foreign', 'eaten', 'found'], within: 9, unless: ['tale'] },
      { of: ['raw', 'meat'], within: 4 },
      { of: ['child', 'child_swallows', 'foreign'], within: 12 },
      { of: ['falling', 'person'], within: 4, unless: ['tale'] },
      { of: ['falling', 'ground'], within: 6, unless: ['tale'] },
      { of: ['animalHarm', 'animal'], within: 10, unless: ['tale'] },
      { of: ['hotLiquid', 'spill'], within: 9 },
      { of: ['reaction', 'toxic'], within: 10, unless: ['tale'] },
      { of: ['drug', 'wrongly'], within: 5 },
    ],
    'speaks of fire, gas, shock or smoke': [
      { of: ['flame', 'appliance'], within: 6, unless: ['tale'] },
      { of: ['flame', 'scorched'], within: 6, unless: ['tale'] },
      { of: ['smoke', 'appliance'], within: 4, unless: ['tale'] },
      { of: ['jolt', 'live'], within: 6, unless: ['tale'] },
      { of: ['leads', 'bare'], within: 5 },
    ],
    'speaks of danger': [
      { of: ['peril'], within: 0, unless: ['tale'] },
      { of: ['falling', 'fixture', 'person'], within: 9, unless: ['tale'] },
      { of: ['child', 'fixture', 'gave'], within: 10, unless: ['tale'] },
      { of: ['vehicle', 'gave'], within: 5, unless: ['tale'] },
      { of: ['badly', 'driving'], within: 9, unless: ['tale'] },
      { of: ['breath', 'unable'], within: 4 },
      { of: ['killed', 'would', 'anybody'], within: 4, unless: ['tale'] },
      { of: ['drowning', 'child'], within: 8, unless: ['tale'] },
      { of: ['drowning', 'untended'], within: 6, unless: ['tale'] },
      { of: ['exit', 'barred'], within: 6 },
    ],
    'speaks of an allergy': [{ of: ['freeFrom', 'undeclared'], within: 9 }],
  },
  guards: `dangerously good|delicious|addictive|cheap|close|low|tasty|cute, on fire today|tonight|lately|rn|this|right|🔥, youre|you're|they're|are on fire, burn calories|fat|rubber|notice, burning calories|desire|question, gas station/s|price/s|bill, injury time|list|update|report|news|prone|lawyer, fire sale|stick|tv|emoji|hd|tablet, kindle fire, on fire and|tv|stick|device|devices|tablet|os|app, fire your|him|her|them|whoever|the, allergic to fun|work|nonsense|mondays|bad|bullshit|bs|good|customer|money|common|helping|answering|refunds|honesty,
    shocked at|by|that|to|how, culture|price|bill|sticker shock, explode with|in popularity, head|brain|mind exploded, head|brain is|was|about|going|will|has|gonna|just to? just? explode/d/s, about to explode, mind blown, nearly|almost|could|have died|killed laughing|of|from|when|waiting, nearly|almost died|killed me? laughing|of|from embarrassment|laughter|boredom, phone|inbox|notifications|mentions|twitter is|are exploding, danger zone|mouse, dangerous game|precedent, hospital radio|drama|tv, killed it|the|my battery|vibe|mood, safe to say, sick of|and tired, sick tune|beat|track|burn, rash decision, melted my|our heart|hearts, melted cheese|butter|chocolate|ice, ice cream melted, cheese melted, plastic bag/s|packaging|cup/s|straw/s|bottle/s, glass of, live wire act, sparks joy, spark joy, health hazard lol, cut my|his|her hair, hurt my|our feelings|heart|head|eyes, hurts my head|eyes|brain|soul, burnt toast, no danger, in danger of losing, burn/s/ed/ing/t through, burning a hole, burnt to a crisp|cinder, burnt out, arm and, an arm and, costs? an arm, cost me an arm, off my back, got|get|have|has my|your|our back, turn|turned|turning your|my|their back, bit the bullet, lost my|our _? back, slap in the face, fell|fall|falls|falling for|asleep|apart|short|behind|ill|in|through|silent|flat|below|off the? radar, raw deal|data, cut in half, cut off my|our|the phone|internet|line|service|power|broadband|account|landline, cut|cuts|cutting me|us|him|her off, cut my|our|the bill|price|hours|contract|losses|power|supply|internet, sick|ill of|leave|day|pay|note, hit|hits|hitting the|a|my shops|shelves|store|button|deadline|target|inbox|account|road, on the other hand, at|in your|my|our|the hands, my hands are, second|first hand, in the back|face of, the back of the, smoke free|screen, smoking area, fire tv|stick|tablet, youre|you're|they're|are fire, was|is|are fire, fire sale, under fire, opened fire, trip|trips to|with|for, raise|raised|raising my eyebrows, jaw drop~|dropped, warning leaflet|light, died of laughter|laughing, die of|from laughter|laughing|boredom|embarrassment, shock absorber, culture shock, dead|die|died by|of|on hold, wound up, brake pads fitted|charged|for, breath~ of fresh, take my breath, holding my breath, hold my breath, waste my breath, save my breath, fallout, falls|falling on deaf, came up, comes up, coming up, came|comes|coming out in|with|on|as|this|last|to|of, caught my eye|attention, catch~ my eye|attention, walk into|to|in|past|away|down|up|through|out|around, just walk, fire engine/s|truck/s|fighter|fighters|station|works|place|wood|pit|fighting, ice cream had|has|was|is? melted|melting, my head|brain is|was|about|going|will, again my head`,
};
