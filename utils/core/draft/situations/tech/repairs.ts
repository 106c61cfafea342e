import { gap } from '../pieces';
import type { Situation } from '../situation';
import { D, DEVICE_NOUN, DEVICE_TEAM, MODEL } from './device-words';
import { lacking, SINCE_WHEN } from './tech-words';

const DEVICES_HERE = new RegExp(D);

/** Repair shops, guarantees and replacements. */
export const REPAIRS: readonly Situation[] = [
  {
    id: 'replacement-faulty',
    when: new RegExp(
      `\\breplacement\\b${gap(50)}\\b(?:(?:is |was |has )?(?:also |too )?(?:broken|faulty|defective|broke|died|dead|worse|same (?:problem|issue|fault))|(?:doesn'?t|won'?t|not|isn'?t|stopped) (?:\\w+ )?work\\w*)\\b|\\b(?:second|third|fourth|2nd|3rd|4th) (?:replacement|one|pair|phone|handset|unit)\\b${gap(40)}\\b(?:broken|faulty|defective|broke|died|same|stopped|problem|issue)\\b`,
    ),
    not: lacking(DEVICES_HERE, /\b(?:bus|train|driver|card|part|dishwasher|washer|fridge)\b/),
    noun: DEVICE_NOUN,
    thing: 'your device',
    clauses: ['the replacement went wrong as well'],
    heard: ["To have the replacement fail as well is too much, and I'm sorry."],
    lets: ['get this settled properly', 'find out what went wrong with the replacement'],
    act: ['take it up with the repairs manager', 'find out what your options are'],
    bring: ['the repair or order number', 'the serial numbers and the dates'],
    asks: [
      { ask: 'Is it the same fault as before?', unless: /same/ },
      { ask: 'Which model is it?', unless: MODEL.unless },
    ],
    team: DEVICE_TEAM,
  },
  {
    id: 'repair-slow',
    when: new RegExp(
      `\\b(?:repair(?:s|ed|ing)?|service cent(?:er|re)|servicing|sent (?:it |my \\w+ |my \\w+ \\w+ )?(?:in|off|back|away)|handed (?:it|over|in)|sent for repair|genius bar|rma)\\b${gap(80)}\\b(?:still (?:not|no|waiting|haven'?t|hasn'?t|don'?t)|weeks?|months?|days|not (?:yet )?(?:back|returned|received|repaired|fixed)|haven'?t (?:heard|got|received|had)|no (?:updates?|news|word|response|reply)|waiting|delay\\w*|never (?:came|got|received))\\b|\\b(?:waiting|waited|still no|no (?:update|news)) ${gap(30)}\\b(?:repair|replacement (?:phone|device|laptop|handset|watch|headphones|part)|service cent(?:er|re))\\b`,
    ),
    not: lacking(
      DEVICES_HERE,
      /\b(?:car|dishwasher|washer|fridge|washing|boiler|road|pothole|roof|street ?light|line fault|power|shoes?|broadband|landline)\b|after (?:\d+|two|three|six|a few) months/,
    ),
    noun: DEVICE_NOUN,
    thing: 'your device',
    clauses: [
      "you're still waiting for {gear} to come back from repair after {wait}",
      "you're still waiting for {gear} to come back from repair",
      "you're still waiting on the repair after {wait}",
      "you're still waiting on the repair",
    ],
    heard: [
      "I'm sorry you've been without {gear} for so long.",
      "I'm sorry the repair is dragging on.",
    ],
    lets: ['find out where the repair stands', 'get the repair moving'],
    act: ['find out where the repair stands', 'chase it with the repair centre'],
    bring: ['the repair or job number', 'the serial number and where you handed it in'],
    asks: [
      {
        ask: 'Which shop or centre has it?',
        unless:
          /store|mumbai|delhi|bangalore|chennai|pune|hyderabad|london|manchester|centre in|center in|shop in/,
      },
      { ask: 'When did you hand it in or send it?', unless: SINCE_WHEN.unless },
    ],
    team: 'the repairs manager',
  },
  {
    id: 'repair-failed',
    when: /\b(?:came back|got (?:it|my \w+) back|returned|back) from (?:the )?(?:repair|service|repairs)[^.!?\n]{0,60}\b(?:still|same|worse|broken|not|scratch\w*|damaged|now)\b|\b(?:repaired|serviced|(?:was|got|been|had it) fixed)[^.!?\n]{0,30}\b(?:but|and|yet)\b[^.!?\n]{0,30}\b(?:same (?:problem|issue|fault)|still (?:not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|broken|doesn'?t|has)|again|worse|broke)\b/,
    not: lacking(
      DEVICES_HERE,
      /\b(?:car|dishwasher|washer|fridge|boiler|road|broadband|landline)\b/,
    ),
    noun: DEVICE_NOUN,
    thing: 'your device',
    clauses: [
      "{gear} still isn't right after the repair",
      "{it} still isn't right after the repair",
    ],
    heard: ["I'm sorry the repair hasn't put it right."],
    lets: ['get the repair looked at again', 'find out what the repair missed'],
    act: ['take it up with the repairs manager', 'have the repair notes looked at'],
    bring: ['the repair or job number', 'the serial number and where it was repaired'],
    asks: [
      { ask: 'Is it the same fault as before, or something new?', unless: /same|scratch|new/ },
      { ask: 'Which shop or centre did the work?', unless: /store|centre|center/ },
    ],
    team: 'the repairs manager',
  },
  {
    id: 'service-centre',
    when: /\bservice cent(?:er|re)s?\b[^.!?\n]{0,60}\b(?:worst|pathetic|rude|no (?:one|body|response|reply|parts?|service|support)|not (?:help\w*|respond\w*|pick\w*|answer\w*|work\w*|provid\w*|ready|repair\w*)|refus\w*|bad|poor|useless|horrible|terrible|unprofessional|very bad|harass\w*|deny\w*|denied)\b|\b(?:worst|pathetic|poor|bad|horrible|terrible) (?:\w+ ){0,2}?(?:service cent(?:er|re)|after[- ]sales?(?: service)?)\b/,
    not: /\b(?:car|bike|customer service cent|scooter|washing|fridge|passport)\b/,
    noun: DEVICE_NOUN,
    thing: 'your device',
    clauses: ["the service centre hasn't helped you"],
    heard: ["I'm sorry the service centre was no help."],
    lets: ['get you proper help with it', 'find out what went wrong at the service centre'],
    act: ['take it up with the service centre', 'find out what can be done for you'],
    bring: [
      'the job number, if you have one, and the name of the centre',
      'the model and what the centre told you',
    ],
    asks: [
      {
        ask: 'Which service centre was it?',
        unless: /\bin (?:mumbai|delhi|bangalore|chennai|pune|hyderabad|\w+)\b/,
      },
      MODEL,
      {
        ask: 'What is wrong with the device?',
        unless: /battery|screen|camera|charg|display|speaker|heat|replace/,
      },
    ],
    team: 'the service centre manager',
  },
];
