import type { Kind } from './kind';

/** What a home needs: supply, meters and public services. */
export const HOME: readonly Kind[] = [
  {
    id: 'power',
    noun: /\b(?:electricity|power|gas|water|heating|hot water|boiler|supply)\b/,
    thing: 'your supply',
    clauses: [],
    heard: [
      "A home is hard to run when something like this goes, and I'm sorry.",
      "I'm sorry about the trouble with {it}.",
      "I'm sorry you're having to manage like this at home.",
    ],
    lets: ['find out what is being done and when', 'ask for the latest on {it}'],
    act: [
      'check what is reported there and when someone is due',
      'ask the engineers where it stands',
      'see what the engineers have on it',
    ],
    bring: [
      'the address it is about',
      "the address and whether anyone there can't be left without it",
    ],
    asks: [
      {
        ask: 'Is it only your home, or the neighbours too?',
        unless:
          /street|neighbou?r\w*|block|road|area|homes|everyone|whole|village|town|boiler|radiator\w*|thermostat|landlord|engineer|opposite|next door|planned/,
      },
      {
        ask: 'How long has it been like this?',
        unless:
          /since|hours?|days?|weeks?|mins?|minutes|months?|today|this (?:morning|evening)|last night|yesterday|all (?:day|evening|night)|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|every/,
      },
      {
        ask: 'Is there a code on the display?',
        when: /boiler|thermostat/,
        unless: /\b[a-z]{1,2}\.?\d{1,3}\b|code|error|shows|display/,
      },
    ],
    team: 'the engineers',
  },
  {
    id: 'meter',
    noun: /\b(?:smart meter|meter|readings?|tariff|direct debit|top.?up|final bill)\b/,
    thing: 'your energy account',
    clauses: [],
    heard: [
      "You should only pay for what you use and be able to see it, and I'm sorry this isn't clear.",
      "I'm sorry about the trouble with {it}.",
      "I'm sorry the figures and the meter have become your job to chase.",
    ],
    lets: ['find out what the account shows', 'find out what happened with {it}'],
    act: [
      'check the readings and the tariff we hold',
      'look at what the account shows',
      'ask the metering team to look at it',
    ],
    bring: ['your account number', 'your account number or the address of the supply'],
    asks: [
      {
        ask: 'What does the meter itself show?',
        when: /display|blank|dumb|not (?:showing|working)|spinning|estimat\w*|reading/,
        unless: /blank|shows|says|screen|moved|serial|spinning|reading every|photos?/,
      },
      {
        ask: 'Is it a smart meter?',
        when: /meter|reading/,
        unless: /smart|prepay\w*|top.?up|economy|solar|water|gas meter|old meter|display/,
      },
      {
        ask: 'When did it start?',
        unless:
          /since|month|week|year|today|yesterday|last|after|january|february|march|april|may|june|july|august|september|october|november|december|moved|\bcan i\b|how do|who is|what happens|is the/,
      },
    ],
    team: 'the metering team',
  },
  {
    id: 'public',
    noun: /\b(?:bins?|post office|potholes?|permit|passport|licen[cs]e|street ?lights?|library|application)\b/,
    clauses: [],
    heard: [
      "You rely on a service like this being there, and I'm sorry it wasn't.",
      "I'm sorry you've had to come here to get this moving.",
      "I'm sorry this has been left undone.",
    ],
    lets: [
      'find out who deals with it and where it stands',
      'get this to the people it belongs with',
    ],
    act: [
      'pass it to the team that looks after it',
      'find out where it stands',
      'ask the team for that area what is planned',
    ],
    bring: [],
    asks: [
      {
        ask: 'Which area or office is it about?',
        unless:
          /\b(?:on|at|in|near|outside) (?!the\b|my\b|your\b|our\b|least\b|all\b|line\b|front\b|progress\b|time\b|person\b|bank\b)[a-z]{4,}|(?:park|road|street|avenue|lane|ward)\b|@|how do i|application|licen[cs]e|passport/,
      },
      {
        ask: 'Have you been given a reference for it?',
        unless:
          /reference|ref\b|ticket|number|how do i|opening|open on|when'?s|when is|queue|line\b|shut|closed/,
      },
      {
        ask: 'How long has it been like this?',
        unless:
          /since|weeks?|days?|months?|years?|hours?|hrs|again|still|ago|january|february|march|april|may|june|july|august|september|october|november|december|last|today|every|how do i|when/,
      },
    ],
    team: 'the local team',
  },
];
