import type { FlagRule } from './rule';

const KIN =
  'mum|mom|mother|dad|father|gran|grandma|grandad|grandpa|nan|nana|grandmother|grandfather|husband|wife|son|daughter|brother|sister|baby|partner|uncle|aunt|auntie|parents|friend|nephew|niece|child|kid|mil|fil|inlaw';

/** Lives in memory only: a customer's health or grief is never stored. */
export const VULNERABLE: FlagRule = {
  flag: 'vulnerable',
  cues: {
    'speaks of a death': `${KIN} just|recently|has|had|who|sadly|suddenly? died|dead|deceased|passed, ${KIN} passed away|on|last, ${KIN}'s death|funeral|estate|passing, late ${KIN}|mother's|father's|husband's|wife's, passed away, bereave/d/ment, funeral, grieving, deceased, death certificate|of my, my late|deceased`,
    'speaks of illness or disability': `wheelchair/s, mobility scooter, walking frame, crutches, pregnant, pregnancy, chemo, chemotherapy, cancer, dialysis, dialysis, diabetic, diabetes, insulin, oxygen tank|concentrator|machine, nebuliser, epilepsy, epileptic, seizure/s, dementia, alzheimers, alzheimer's, parkinsons, autistic, autism, disabled, disability, disabilities, special needs, deaf, blind, partially sighted, guide dog,
      surgery, terminally ill, terminal illness, stroke, heart condition|failure|surgery, medical condition|equipment|emergency|needs|reasons, chronic pain|illness|condition, housebound, bedridden, carer, ptsd, mental health, depression, anxiety, panic attack/s, inhaler, medication/s, meds, prescription/s, hospice, premature, miscarriage, recovering from`,
    'speaks of someone frail or of hardship': `elderly, 0 year|yr|yrs|years old ${KIN}|lady|man|woman|pensioner, my|our 0 year old ${KIN}?, ${KIN} is|who's|who|thats? is? 0, pensioner/s, vulnerable, newborn, new born, baby formula|milk|food, 0 week|weeks|month|months old baby|son|daughter, small|young|little baby|children|kids|child, no heating|heat|electricity|power|water|hot|gas _? _? baby|kids|children|newborn|winter|freezing, cant|cannot afford|heat|feed|eat, homeless, evicted, eviction, food bank, universal credit, on benefits, lost my job, made redundant, domestic abuse|violence, refuge, stranded with|alone, alone at night, on my own at night, single mum|mom|mother|parent`,
  },
  guards: `died of|from laughter|laughing, dying laughing, i'm|im dead, dead lol, phone|laptop|battery|console|tv|router|ipad|iphone|fitbit|car|engine|watch|screen|controller|mac|pc|xbox|ps0|headset|it died|dead, account|feature|profile|card|app|option|button|page|login|access|service|comments|been|is|was disabled, disabled my|the|your|our|it|me|account, blind spot/s|date|eye|item|bag|box|faith|taste|test, roller|venetian|window blind, colour|color blind, cancer season|sign, stroke of|luck|genius, deaf ears, tone deaf, falling|fell on deaf ears, great|heat|brush stroke, social anxiety lol, anxiety over|about waiting, prescription glasses|sunglasses, young at heart, plastic surgery, delivery surgery, baby yoda|shark|driver, kids meal|menu|section|size/s|clothes|shoes`,
};
