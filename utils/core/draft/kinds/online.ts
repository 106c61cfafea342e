import { type Kind, withErrors } from './kind';
import { IN_WHAT_BROWSER, ON_WHAT, SINCE } from './software-words';

const SIDE =
  '(?:phone|mobile|ipad|iphone|tablet|laptop|computer|desktop|pc|mac|watch|browser|web(?:site)?|ios|android|xbox|console|tv|car|fitbit|app|cloud|drive|icloud|outlook|google)';

/** Files, sites and calls: what lives online. */
export const ONLINE: readonly Kind[] = [
  {
    id: 'sync',
    noun: /\b(?:photos|pictures|files|folder|contacts|calendars?|notes|playlists?|library|chats|bookmarks|passwords|steps|activities|reading list|shopping list|backups?|data)\b/,
    thing: 'your data',
    clauses: ["{it} isn't coming across properly"],
    heard: [
      "I'm sorry {it} isn't coming across properly.",
      "I'm sorry both sides don't show the same.",
      "Having it in one place and not in the other is no help, and I'm sorry.",
    ],
    lets: ['find out which side is behind', 'find out where it stops on the way'],
    act: ['find out where it stops on the way', 'take it to the team behind the sync'],
    bring: [],
    asks: [
      {
        ask: 'Which devices or apps should show the same?',
        unless: new RegExp(`\\b${SIDE}\\b.*\\b${SIDE}\\b|\\b(?:between|both|two)\\b`),
      },
      {
        ask: 'Do both sides show the same account?',
        unless: /account|signed in|logged in|signing in/,
      },
      {
        ask: 'When did it last come across?',
        unless: new RegExp(`${SINCE.unless?.source}|last (?:sync|updat)|never`),
      },
    ],
    tries: [
      'Could you check that both sides show the same account and are online, restart them and tell me whether anything comes across?',
    ],
    team: 'the sync team',
  },
  {
    id: 'files-lost',
    noun: /\b(?:photos?|pictures|pics|files?|documents?|recordings?|chats|messages|notes|projects?|folder|videos|presentation|spreadsheets?|playlist|emails|portfolio|drafts?|voicemails|entries)\b/,
    thing: 'what you saved',
    clauses: ["you can't get to {it}"],
    heard: [
      "I'm sorry you can't get to {it}.",
      "Not finding what you kept is a shock, and I'm sorry.",
      "I'm sorry. I know how much work or memory can be in that.",
    ],
    lets: ['find out whether {it} can be brought back', 'find out what happened to {it}'],
    act: ['check which ways back there are', 'ask the recovery team what is possible'],
    bring: [],
    asks: [
      {
        ask: 'Was it saved on the device or online?',
        unless:
          /cloud|\bdrive\b|sd card|memory card|online|dropbox|hard (?:disk|drive)|\blocal|shared|inbox|upload/,
      },
      {
        ask: 'Have you looked in the bin or the recently deleted folder?',
        unless: /\bbin\b|trash|recycl|recently deleted|corrupt|gibberish|grey|sd card|memory card/,
      },
      { ask: 'Is there a backup anywhere?', unless: /back(?:ed|s|ing)?[ -]?up/ },
      {
        ask: 'When did you last see it there?',
        unless: new RegExp(`${SINCE.unless?.source}|weekend|was there|when (?:you|i|the)`),
      },
    ],
    team: 'the recovery team',
  },
  {
    id: 'site-down',
    noun: /\b(?:site|website|app|service|servers?|portal|system|platform)\b/,
    thing: 'the service',
    clauses: ["{it} isn't working for you"],
    heard: [
      "I'm sorry {it} isn't working for you.",
      "I'm sorry you can't get through to any of it.",
      "Not being able to reach anything is a nuisance, and I'm sorry.",
    ],
    lets: ['find out what is going on', 'find out when it is due back'],
    act: [
      'check the status with the people who run it',
      'ask what is known and when it is due back',
    ],
    bring: [],
    asks: [
      {
        ask: 'What do you see: an error, a blank page or endless loading?',
        unless:
          /error|blank|spin|\b50\d\b|times? out|timed out|says|page dead|loading|nothing loads/,
      },
      {
        ask: 'Is it the app, the website or both?',
        unless:
          /\bapps?\b|web ?site|\bsite\b|both|everything|portal|servers?|whole|all down|mail|maps/,
      },
      SINCE,
    ],
    team: 'the people who run the service',
  },
  {
    id: 'site-broken',
    noun: /\b(?:button|form|map|calculator|search|calendar|filter|link|page|website|site|app)\b/,
    thing: 'that page',
    clauses: withErrors("{it} isn't working for you on {on}", "{it} isn't working for you"),
    heard: [
      "I'm sorry {it} isn't working for you.",
      "I'm sorry you can't get done what you came to do there.",
      "Being stopped at that point is annoying, and I'm sorry.",
    ],
    lets: ['see what happens at that point', 'find out what stops {it}'],
    act: ['report it to the web team with what you tell me', 'ask the web team about it'],
    bring: [],
    asks: [
      IN_WHAT_BROWSER,
      {
        ask: 'What happens when you try?',
        unless:
          /nothing|says|said|saying|error|blank|grey|spin|bounce|jump|loop|fail|reject|404|shows|won'?t|doesn'?t|can'?t|stuck|invalid|thinks/,
      },
      ON_WHAT,
      SINCE,
    ],
    tries: [
      'Could you try it in another browser or a private window and tell me whether it does the same?',
    ],
    team: 'the web team',
  },
  {
    id: 'meetings',
    noun: /\b(?:meetings?|webinar|video call|conference)\b/,
    thing: 'your meetings',
    clauses: ["{it} isn't going smoothly on {on}", "{it} isn't going smoothly"],
    heard: [
      "I'm sorry {it} isn't going smoothly.",
      "Sorting this out while other people wait is no fun, and I'm sorry.",
      "I'm sorry it gets in the way of your meetings.",
    ],
    lets: ['see what would help your next meeting', 'find out what gets in the way'],
    act: ['find the setting or fault behind it', 'go through the meeting settings with you'],
    bring: [],
    asks: [
      {
        ask: 'Are you the host, or joining a meeting somebody else set up?',
        unless:
          /\bhosts?\b|attendee|participant|\bjoin|co-?host|teach|students?|pupils|recording of our|webinar dropped|invitation|interview|hearing|mute everyone/,
      },
      ON_WHAT,
      {
        ask: 'Is it so in every meeting, or only in this one?',
        unless: /every|each|\ball\b|always|any\b|keeps?/,
      },
      {
        ask: 'Is it the same when you join through a browser?',
        when: /audio|video|camera|mic|hear|sound|share|sharing|screen|join|kicked|frozen|echo|drop/,
        unless: /browser|chrome|safari|edge|firefox/,
      },
    ],
    team: 'the meetings team',
  },
];
