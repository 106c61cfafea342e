import type { Kind } from './kind';

/** Around the flight itself: bags, seats, check-in and the cabin. */
export const AIR_TRIP: readonly Kind[] = [
  {
    id: 'bag-late',
    noun: /\b(?:bags?|luggage|baggage|suitcases?|golf clubs|backpack)\b/,
    thing: 'your bag',
    clauses: ["you're still waiting for {it}"],
    heard: [
      "Arriving without your things makes everything harder, and I'm sorry.",
      "I'm sorry you've been left waiting for {it}.",
      "I'm sorry {it} isn't with you.",
    ],
    lets: ['track {it} down', 'find out what the last scan shows'],
    act: [
      'ask the baggage team for the last scan',
      'have the baggage team trace it',
      'check what the tracing file says',
    ],
    bring: ['the bag tag number and your booking reference', 'the bag tag number and your name'],
    asks: [
      {
        ask: 'Have you been given a report number at the baggage desk?',
        unless: /report\w*|filed|reference|claim|file\b|desk|tracker|belt|carousel/,
      },
      {
        ask: 'Which flight did you come in on?',
        unless: /flight \w*\d|\b[a-z]{2}\d{2,4}\b|(?:flight|plane) from/,
      },
      {
        ask: 'What does it look like?',
        unless: /black|blue|red|grey|gray|green|pink|hard case|clubs|skis?\b|pushchair|seat/,
      },
    ],
    team: 'the baggage team',
  },
  {
    id: 'bag-damaged',
    noun: /\b(?:bags?|luggage|baggage|suitcases?|pushchair|stroller|guitar|backpack)\b/,
    thing: 'your bag',
    clauses: [],
    heard: [
      "I'm sorry about the trouble with {it}.",
      "You trusted an airline with your things, and I'm sorry about how that went.",
      "I'm sorry {it} has given you something to chase after the flight.",
    ],
    lets: ['see what can be done about {it}', 'get this in front of the baggage team'],
    act: [
      'take it to the baggage team',
      'go through the steps of a claim with you',
      'look at what was noted on your booking',
    ],
    bring: ['the booking reference', 'the booking reference and the date you flew'],
    asks: [
      {
        ask: 'Have you reported it at the airport, and were you given a reference?',
        when: /damag\w*|broke\w*|crack\w*|rip\w*|snap\w*|split|stole\w*|missing|gone|wheel|handle|zip|lock|wet|hole|torn|crush\w*/,
        unless: /report\w*|reference|claim\w*|desk|told/,
      },
      {
        ask: 'At which airport did they charge you?',
        when: /charge\w*|fee|paid|pay|£|\$|€|excess|overweight/,
        unless: /\b(?:at|in|from) (?!the\b|my\b|all\b|least\b)[a-z]{4,}/,
      },
      {
        ask: 'Do you have a photo of it?',
        when: /damag\w*|broke\w*|crack\w*|rip\w*|snap\w*|split|wheel|handle|crush\w*|fits?\b/,
        unless: /photo|picture|pic\b|pics|film\w*|video/,
      },
      { ask: 'Which flight was it?', unless: /flight \w*\d|\b[a-z]{2}\d{2,4}\b/ },
    ],
    team: 'the baggage team',
  },
  {
    id: 'seat',
    noun: /\b(?:seats?|upgrade|legroom|boarding group)\b/,
    thing: 'your seat',
    clauses: [],
    heard: [
      "I'm sorry about the trouble over {it}.",
      "You should know where you stand with your seat, and I'm sorry you don't.",
      "I'm sorry the seating has gone wrong for you.",
    ],
    lets: ['look at what was booked', 'find out what happened with {it}'],
    act: [
      'compare what you booked with what you were given',
      'look at the seat map for your flight',
      'ask the seating team what they can do',
    ],
    bring: ['the booking reference', 'the booking reference and the seats you chose'],
    asks: [
      {
        ask: 'Have you flown yet, or is the trip still ahead?',
        unless:
          /today|tomorrow|tonight|\d(?:st|nd|rd|th)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|months|flew|sat (?:in|at)|at the gate|now|was|were/,
      },
      {
        ask: 'Did you choose the seats when you booked, or later?',
        when: /seats?\b/,
        unless: /booked|paid|chose|chosen|picked|selected|upgrade\w*|bid|standby|board\w*/,
      },
      {
        ask: 'Which flight is it?',
        unless: /flight \w*\d|\b[a-z]{2}\d{2,4}\b|(?:flight|plane|leg) (?:to|from)/,
      },
    ],
    team: 'the seating team',
  },
  {
    id: 'check-in',
    noun: /\b(?:check-?in|boarding pass(?:es)?|bag drop)\b/,
    clauses: [],
    heard: [
      "Time runs short before a flight, and I'm sorry this is taking some of it.",
      "I'm sorry getting ready to fly has been harder than it should be.",
      "I'm sorry about the trouble before your flight.",
    ],
    lets: ['see what holds you up before the flight', 'find out what is in the way'],
    act: ['look at what is in the way', 'raise it with the airport team', 'check it on our side'],
    bring: [],
    asks: [
      {
        ask: 'What does it say when you try?',
        when: /\b(?:app|online|website|site|web|page|boarding pass|kiosk|mobile)\b/,
        unless: /says?\b|said|error|message|invalid|"|“|crash\w*|spin\w*|asks?|closed|queue|line/,
      },
      {
        ask: 'Which airport are you at?',
        when: /queue|line|desk|gate|security|drop|staff|speaker|counter/,
        unless:
          /\b(?:at|in|from) (?!the\b|my\b|your\b|all\b|least\b|online\b|security\b|check)[a-z]{4,}/,
      },
      {
        ask: 'When does your flight leave?',
        unless:
          /today|tomorrow|tonight|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}[:.]\d\d|\d ?[ap]m|missed|last week|had to|wouldn'?t|was|were/,
      },
      {
        ask: 'Which flight is it about?',
        unless: /flight \w*\d|\b[a-z]{2}\d{2,4}\b|flight (?:to|from)/,
      },
    ],
    team: 'the airport team',
  },
  {
    id: 'cabin',
    noun: null,
    clauses: ['your time on board went like that'],
    heard: [
      "There's no getting away from it once you're in the air, and I'm sorry it was like that.",
      "I'm sorry the time on board was spoiled.",
      "I'm sorry it wasn't more comfortable on board.",
    ],
    lets: ['get this to the people who run that cabin', 'find out what went wrong on board'],
    act: [
      'put it to the team that looks after the cabin',
      'pass it to the cabin team with that flight on it',
      'see what the crew noted about it',
    ],
    bring: [],
    asks: [
      {
        ask: 'Which flight was it, and on what day?',
        unless: /flight \w*\d|\b[a-z]{2} ?\d{2,4}\b/,
      },
      {
        ask: 'Did you get a chance to tell the crew?',
        unless: /crew|attendant|steward\w*|told|asked|staff|service|rude/,
      },
      {
        ask: 'Which seat were you in?',
        unless: /\b\d{1,2}[a-l]\b|row \d|crew|attendant|steward\w*|hot in|plane/,
      },
    ],
    team: 'the cabin team',
  },
];
