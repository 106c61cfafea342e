import { words } from '../pieces';
import type { Situation } from '../situation';
import { PRAISE } from './contact';

/** Longer posts say more than this, and extraction may find it. */
const BRIEF = /^[\s\S]{1,100}$/;
/** Nothing but handles and a greeting comes before. */
const FIRST =
  "^(?:@\\w+[,:]? |hi,? |hello,? |hey,? |ok,? |okay,? |yes,? |done,? |i have |i've |just |and )*";

const ABOUT = {
  ask: 'What was it about, in a few words?',
  unless:
    /\b(?:about|regarding|because|refund|order|bill|charg\w+|deliver\w+|flight|claim|booking|parcel|package)\b/,
};

/** A few words that say little more than that something is wrong, or that they wrote. */
export const LET_DOWN: readonly Situation[] = [
  {
    id: 'dm-sent',
    about: BRIEF,
    when: words(
      FIRST,
      `(?:(?:dms?|message|pm|details)(?: has been| have been)? sent|sent (?:you |u |in )?(?:an? |my |the |another )?(?:dm|pm|message|direct message)|dm'?e?d|messaged you|replied (?:to|in) (?:your |the )?dms?)\\b[^?]{0,40}$`,
    ),
    not: words(PRAISE.source, "|\\b(?:can'?t|cannot|unable|won'?t)\\b"),
    noun: null,
    thing: 'your DM',
    clauses: ['your DM is waiting for an answer'],
    heard: ['Thanks for sending the DM.'],
    lets: ['find {it} and get it answered', 'get you the answer you wrote for'],
    act: ['look for your message', 'see who has it'],
    bring: [],
    asks: [
      ABOUT,
      {
        ask: 'Which account did you send it to?',
        unless: /\bto @\w+/,
      },
    ],
    team: 'the social media team',
  },
  {
    id: 'anyone-there',
    about: BRIEF,
    when: words(
      FIRST,
      `(?:hello\\?+ ?)?(?:still waiting|i'?m still waiting|we'?re still waiting|is (?:anyone|anybody) (?:there|home|listening|awake)|(?:anyone|anybody) (?:there|home|listening)|hello\\?{2,})[ .!?]*$`,
    ),
    not: PRAISE,
    noun: null,
    thing: 'your question',
    clauses: ["you're still waiting"],
    heard: ["I'm sorry you're still waiting."],
    lets: ['get you an answer', 'find out where {it} got stuck'],
    act: ['find out who has it', 'pick it up from here'],
    bring: ['the reference, or the name you wrote under'],
    asks: [
      ABOUT,
      { ask: 'When did you first get in touch?', unless: /\bago\b|days?|weeks?|hours?/ },
    ],
    team: 'the team that has it',
  },
  {
    id: 'let-down',
    about: BRIEF,
    when: words(
      `\\b(?:(?:you|u|they|this) (?:guys )?(?:are|r|is|'re) )?(?:the |such an? |an? )?(?:absolute(?:ly)? |complete |total |utter )?(?:worst|joke of an?|shambles of an?|disgrace of an?|terrible|awful|useless|pathetic) (?:company|airline|brand|bank|network|provider|retailer|supermarket|courier|carrier|insurer|train company|phone company|internet provider)\\b`,
      `|\\b(?:so|very|really|extremely|massively|bitterly) disappointed (?:in|with|by) (?:you|u|this company|your company)\\b`,
      `|\\b(?:you|u)(?:'ve| have)? (?:have )?(?:really |totally |completely )?let me down\\b`,
    ),
    not: words(
      PRAISE.source,
      "|@\\w+ @\\w+ @\\w+|\\b(?:not (?:the|a)|isn'?t|aren'?t|used to|unlike|after|second|compared|than)\\b",
    ),
    noun: null,
    thing: 'this',
    clauses: ["you've been let down"],
    heard: ["I'm sorry you've been let down."],
    lets: ['hear what happened', 'start with what went wrong'],
    act: ['take it to the right person', 'get it to the team it belongs to'],
    bring: [],
    asks: [
      { ask: 'What happened, in a line or two?', unless: /because|told me|when i/ },
      { ask: 'What were you trying to get done?', unless: /tried|trying|wanted|cancel|refund/ },
    ],
    team: 'the right team',
  },
];
