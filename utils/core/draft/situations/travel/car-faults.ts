import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import { ABOUT_CAR, CAR, MAKE, MODEL, NO_CAR, YEAR } from './car-words';
import { mentions, PRAISE, THEIRS, telling } from './travel-words';

const not = anyOf(
  PRAISE,
  THEIRS,
  NO_CAR,
  '\\b(?:love|loving) my (?:new )?(?:car|\\w+) (?:so|!|but thanks)',
);
const VIN = ["the VIN and your dealer's name", 'the VIN and the mileage'];
const noun = /\b(?:car|vehicle|truck|suv|van|jeep)\b/;
const thing = 'your car';
const DEALER = {
  ask: 'Has a dealer seen it yet?',
  unless:
    /dealer\w*|service (?:center|centre|department|dept|advisor)|garage|mechanic|workshop|shop|technician/,
};
const AGE = {
  ask: 'How old is it, and how many miles are on it?',
  unless:
    /\b(?:19|20)\d\d\b|\d+ ?k? miles|\d{2},?\d{3}|brand new|new car|months? old|years? old|yrs/,
};
const WHEN = {
  ask: 'When does it happen: cold start, at speed, all the time?',
  unless: /when i|start|speed|always|every time|highway|motorway|while driving/,
};

export const CAR_FAULTS: readonly Situation[] = [
  {
    id: 'car-part-failed',
    ...telling(
      `\\b(?<part>ac|a\\/c|air con|heater|transmission|gearbox|engine|clutch|turbo|alternator|suspension|catalytic converter|fuel pump|timing chain|timing belt|head gasket|radiator|steering|cvt|dpf|gear box|water pump|starter motor|sunroof|head ?lights?|tail ?lights?|windshield|windscreen|wipers?|paint(?:work)?|door handles?|power windows?|seat back|seat heater|heated seats?|driver seat|brakes?|tyres?|tires?|rims?|key ?fob|spark plugs?|fuel gauge|speedometer|back ?up camera|reversing camera|parking sensors?|bluetooth|nav(?:igation)?|sat ?nav|infotainment(?: system)?|head unit|uconnect|sync|car ?play|android auto|radio|touch ?screen)\\b${gap(50)}\\b(?:fail\\w*|broke\\w*|gone|went|dead|died|die|replac\\w*|need\\w*|slip\\w*|shudder\\w*|coming off|came off|leak\\w*|peel\\w*|rust\\w*|crack\\w*|blew|blown|shot|not work\\w*|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t work\\w*|stopped|stuck|fault\\w*|noise|noises|grind\\w*|squeal\\w*|squeak\\w*|jerk\\w*|problem\\w*|issue\\w*|trouble|freez\\w*|reboot\\w*|crash\\w*|defect\\w*|joke|fell off|flicker\\w*|useless|glitch\\w*|last)\\b${ABOUT_CAR}|\\b(?:need (?:of )?|needs |new |replace\\w* |failed |bad |broken |faulty |leaking |problems? with |issues? with |blown |cracked )(?:a |an |the |my |its |new )*(?<failed>transmission|gearbox|engine|clutch|turbo|alternator|suspension|catalytic converter|fuel pump|timing chain|head gasket|radiator|steering|water pump|sunroof|windshield|windscreen|paint|bluetooth|infotainment|uconnect|car ?play|android auto|brakes|key ?fob)\\b${ABOUT_CAR}`,
      YEAR,
    ),
    not: anyOf(
      not.source,
      '\\b(?:order(?:ed)?|search engine|game engine|brake fail|steering committee|not an? \\w+ (?:problem|issue)|want a new|getting a new|looking for)\\b',
    ),
    noun: null,
    clauses: [
      'the {part} on your {Car} has given you trouble',
      'the {failed} on your {Car} has given you trouble',
      'the {part} on your car has given you trouble',
      'the {failed} on your car has given you trouble',
      'your car has given you trouble',
    ],
    heard: ["You shouldn't be dealing with that on a car you rely on, and I'm sorry."],
    lets: ['get it looked at', 'find out what is behind it'],
    act: ['speak to your dealer about it', 'bring in the technical team'],
    bring: VIN,
    asks: [DEALER, AGE, WHEN],
    team: 'the technical team',
  },
  {
    id: 'car-wont-start',
    ...telling(
      `\\b(?:my|our|the|new|this|${MODEL}|${MAKE}) (?:[\\w'-]+ ){0,3}${CAR}?\\b${gap(25)}\\b(?:won'?t start|not start\\w*|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t start\\w*|broke(?:n)? down|breaks down|breaking down|died (?:on|in|while|at|again)|dies|stall\\w*|keeps dying|shuts? (?:off|down)|dead battery|cut(?:s)? out|left (?:me|us) stranded|battery (?:is |was |has )?(?:dead|died|flat))\\b${mentions(`\\b${CAR}\\b|cares|custsvc`)}|\\bstranded\\b${gap(30)}\\b(?:car|vehicle|truck|${MODEL})\\b|\\b(?:car|truck|vehicle|${MODEL}) battery\\b${gap(30)}\\b(?:dead|dies|died|flat|drain\\w*)\\b|\\bbattery\\b${gap(40)}\\b(?:dies|died|dead|drain\\w*)\\b${mentions(`\\b(?:car|vehicle|${MODEL}|${MAKE})\\b|honda|subaru|toyota|nissan|vwcares`)}`,
      YEAR,
      '\\b(?<battery>battery)\\b',
    ),
    not,
    noun,
    thing,
    clauses: [
      'the {battery} in your {Car} has let you down',
      'the {battery} in your car has let you down',
      'your {Car} has let you down',
      '{it} has let you down',
    ],
    heard: ["You need a car you can count on, and I'm sorry {it} let you down."],
    lets: ['get {it} looked at', 'find out what is behind it'],
    act: ['speak to your dealer about it', 'bring in the technical team'],
    bring: VIN,
    asks: [DEALER, AGE, WHEN],
    team: 'the technical team',
  },
  {
    id: 'car-leak-noise',
    ...telling(
      mentions(`\\b${CAR}\\b|\\bmpg\\b|gas mileage|fuel economy`) +
        `\\b(?:car|vehicle|truck|suv|van|${MODEL}|${MAKE})\\b${gap(60)}\\b(?:leak(?:s|ing)?|rattl\\w+|squeak\\w*|vibrat\\w*|shak(?:es|ing)|smok(?:e|es|ing)|burning smell|overheat\\w*|rust(?:s|ing|ed)?|noises?|mou?ldy?|flood\\w*|burns? oil|oil consumption|no heat|no ac|no a\\/c|check engine light|warning lights?|engine light|epc light|abs light|airbag light)\\b|\\b(?:leak(?:s|ing)?|rattle|rattling|squeaking|burning smell|overheating|rust(?:ing)?|weird noise|loud noise|mou?ld|check engine light|engine light|warning light|epc light|abs light|airbag light|oil consumption|mpg|gas mileage|fuel economy)\\b${gap(60)}\\b(?:car|vehicle|truck|suv|${MODEL}|${MAKE})\\b|\\b(?:mpg|gas mileage|fuel economy)\\b${gap(40)}\\b(?:below|low|terrible|poor|less|nowhere near|bad|not (?:even )?close)\\b`,
      YEAR,
      '\\b(?:no )(?<lack>heat|ac|a\\/c|air con)\\b',
      '\\b(?:coming|leaks?|leaking|of) (?<fluid>water|oil|coolant)\\b|\\b(?<wet>water|oil|coolant) (?:is )?leak',
      '\\b(?<mpg>mpg|gas mileage|fuel economy)\\b',
      '\\b(?<light>check engine light|engine light|warning light|epc light|abs light|airbag light)\\b',
    ),
    not: anyOf(
      not.source,
      '\\b(?:leaked (?:photos?|images)|smoked? in|loud music|road noise (?:from )?(?:outside|neighbou?rs?))\\b',
    ),
    noun,
    thing,
    clauses: [
      'the {mpg} on your {Car} is well off what you expected',
      'the {mpg} on {it} is well off what you expected',
      'the {light} on your {Car} has come on',
      'the {light} on {it} has come on',
      'there is a {fluid} leak on your {Car}',
      'there is a {wet} leak on your {Car}',
      'there is a {fluid} leak on {it}',
      'there is a {wet} leak on {it}',
      'your {Car} has no {lack}',
      '{it} has no {lack}',
      "your {Car} isn't right",
      "{it} isn't right",
    ],
    heard: ["That's a worry in a car you drive every day, and I'm sorry."],
    lets: ['get {it} looked at', 'find out what is behind it'],
    act: ['speak to your dealer about it', 'bring in the technical team'],
    bring: VIN,
    asks: [DEALER, AGE, WHEN],
    team: 'the technical team',
  },
];
