import { type Kind, withErrors } from './kind';
import { DOING, ON_WHAT, SINCE, TRIED_WHAT, WHICH_VERSION } from './software-words';

const PROGRAM = /\b(?:app|program|programme|software|plug-?in|extension|browser)\b/;
const TEAM = 'the software team';

/** Programs and apps that do not run, install or behave. */
export const PROGRAMS: readonly Kind[] = [
  {
    id: 'app-crash',
    noun: PROGRAM,
    thing: 'the app',
    byName: true,
    clauses: withErrors("{it} won't run properly on {on}", "{it} won't keep running for you"),
    heard: [
      "I'm sorry {it} won't keep going for you.",
      "It's hard to get anything done when it stops like that, and I'm sorry.",
      "Being thrown out or stuck halfway is a nuisance, and I'm sorry.",
    ],
    lets: ['see what can be done about {it}', 'find out what makes {it} stop'],
    act: [
      'check what is known about it on that device',
      'report the crash to the software team with what you tell me',
    ],
    bring: [],
    asks: [
      { ask: 'What are you doing at the moment it stops?', unless: DOING },
      ON_WHAT,
      WHICH_VERSION,
      TRIED_WHAT,
      SINCE,
    ],
    tries: [
      'Could you save what you can, restart the device and tell me whether it stops at the same point?',
    ],
    team: TEAM,
  },
  {
    id: 'app-install',
    noun: /\b(?:app|program|programme|software|driver|update|upgrade|firmware|plug-?in|extension|installer|launcher)\b/,
    thing: 'the software',
    byName: true,
    clauses: withErrors(
      "you can't get any further with {it} on {on}",
      "you can't get any further with {it}",
    ),
    heard: [
      "I'm sorry you can't get any further with {it}.",
      "I'm sorry you've been held up at this step.",
      "Something that should take a few clicks has you stuck, and I'm sorry.",
    ],
    lets: ['see what would get you past this step', 'find out what holds {it} up'],
    act: ['find the right steps for that system', 'find out what blocks it there'],
    bring: [],
    asks: [
      {
        ask: 'At which point does it stop, and does it say anything?',
        unless:
          /\bsays?\b|saying|message|error|code|stuck|hangs?|%|percent|spinn|pending|nothing happens|tells me|greyed|waiting|retry|closes|halfway/,
      },
      ON_WHAT,
      {
        ask: 'Which system and version does the device run?',
        unless: /ios ?\d|android ?\d|windows ?\d|win ?\d|macos|mojave|ventura|sonoma|\d+\.\d+/,
      },
      {
        ask: 'How much free space is there on the device?',
        unless: /space|storage|\bgb\b|gigs?\b|uninstall|get rid|remove/,
      },
    ],
    tries: ['Could you restart the device, try it once more and tell me exactly where it stops?'],
    team: TEAM,
  },
  {
    id: 'update-broke',
    noun: /\b(?:update|upgrade|patch|firmware)\b/,
    thing: 'the update',
    clauses: [
      'things have been worse on {on} since {it}',
      'things have been worse for you since {it}',
    ],
    heard: [
      "I'm sorry about the trouble since {it}.",
      "Something that worked before should still work afterwards, and I'm sorry it doesn't.",
      "I'm sorry things were better before {it}.",
    ],
    lets: ['find out what {it} changed', 'see how to get back what worked before'],
    act: [
      'check what is known about that version',
      'report it with the version to the people who built it',
    ],
    bring: [],
    asks: [
      ON_WHAT,
      {
        ask: 'Which version does it show now?',
        unless: /version ?\d|\bv ?\d|\d+\.\d+|\bios ?\d|android ?\d|windows ?\d|\bwin ?\d|build \d/,
      },
      {
        ask: 'Is it the same after a restart?',
        unless: /restart|reboot|turned (?:it )?off|reset|re-?install|unplug/,
      },
    ],
    tries: [
      'Could you restart it, check whether a newer version is waiting and tell me whether it is any better?',
    ],
    team: TEAM,
  },
  {
    id: 'slow',
    noun: /\b(?:app|site|website|web ?page|portal|dashboard|program|software|laptop|computer|pc|phone|tablet|console|system|till)\b/,
    thing: 'everything',
    byName: true,
    clauses: ['{it} is slow for you on {on}', '{it} is so slow for you'],
    heard: [
      "I'm sorry {it} is so slow for you.",
      "Waiting on every step wears anyone down, and I'm sorry.",
      "I'm sorry you're left waiting for {it} to catch up.",
    ],
    lets: ['find out what slows things down', 'see where the time goes'],
    act: ['narrow down what slows it', 'take it to the people who look after speed'],
    bring: [],
    asks: [
      {
        ask: 'Is it slow all over, or at one step?',
        unless:
          /everything|every (?:click|step|page|button)|all (?:of it|over)|scroll|search|typing|type|upload|open|step|invoice|draw|menu|booking|loading a|preview|basket|recalculat|camera/,
      },
      SINCE,
      ON_WHAT,
      {
        ask: 'Is it the same on another device or another connection?',
        unless:
          /another|other (?:device|phone|computer|laptop)|same wi-?fi|mate'?s|colleague|fibre|mobile data|everyone/,
      },
    ],
    tries: [
      'Could you close everything else, restart the device and tell me whether it is any quicker?',
    ],
    team: 'the technical team',
  },
  {
    id: 'error-message',
    noun: null,
    thing: 'the error',
    clauses: [
      '{error} stops you in {product}',
      '{error} stops you on {on}',
      '{error} is in your way',
      "you get the message '{message}' in {product}",
      "you get the message '{message}'",
      'an error stops you in {product}',
      'an error stops you on {on}',
      'an error is in your way',
    ],
    heard: [
      "I'm sorry {error} is in your way.",
      "I'm sorry that error is in your way.",
      "I'm sorry you've run into that error.",
      "An error like that leaves you guessing, and I'm sorry.",
    ],
    lets: ['find out what that error means', 'see what would get you past the error'],
    act: ['look up what that error points to', 'take the exact wording to the technical team'],
    bring: [],
    asks: [
      { ask: 'What were you doing when it came up?', unless: DOING },
      {
        ask: 'What does it say, word for word?',
        unless: /["“”]|\bcode\b|\d{2,}|\bsays?\b|reads|0x|https?:|pic\.|screenshot|:/,
      },
      {
        ask: 'Where does it come up: in an app, a program or on a page?',
        unless:
          /\bapps?\b|program|page|web ?site|\bsite\b|browser|excel|outlook|windows|mail\b|machine|\btv\b|console|screen reads/,
      },
      ON_WHAT,
    ],
    tries: ['Could you close it fully, open it again and tell me whether the same error comes up?'],
    team: 'the technical team',
  },
  {
    id: 'bug',
    noun: PROGRAM,
    thing: 'the program',
    byName: true,
    clauses: withErrors("{it} isn't behaving properly on {on}", "{it} isn't behaving properly"),
    heard: [
      "I'm sorry {it} isn't behaving properly.",
      "That's odd behaviour, and I'm sorry it's getting in your way.",
      "You should be able to rely on what it does, and I'm sorry you can't.",
    ],
    lets: ['see whether it can be reproduced', 'find out what makes it do that'],
    act: [
      'try to reproduce it and report it to the developers',
      'report it to the developers with your steps',
    ],
    bring: [],
    asks: [
      { ask: 'Which steps bring it on?', unless: DOING },
      {
        ask: 'Does it happen every time?',
        unless:
          /every|always|each|random|sometimes|keeps?\b|constantly|twice|now and then|at times/,
      },
      WHICH_VERSION,
      ON_WHAT,
    ],
    tries: ['Could you close it fully, open it again and tell me whether it still does it?'],
    team: 'the developers',
  },
  {
    id: 'licence',
    noun: /\b(?:licen[cs]e|subscription|membership|serial|upgrade|(?:product |licen[cs]e )key|plan)\b/,
    thing: 'your licence',
    clauses: ["{it} isn't recognised on {on}", "{it} isn't recognised"],
    heard: [
      "I'm sorry {it} isn't recognised.",
      "I'm sorry it doesn't see what you already have.",
      "Being asked again for something you have is annoying, and I'm sorry.",
    ],
    lets: ['see what is on record for {it}', 'find out what turns {it} down'],
    act: ['look up what is on record for it', 'have the licence team check it'],
    bring: [
      'the email address the licence or plan is under',
      'the email address on the account (no password, please)',
    ],
    asks: [
      {
        ask: 'Did you get it from us directly, or through an app store or a shop?',
        unless:
          /app ?store|google|apple|itunes|shop|your site|website|from you|school|work|came with/,
      },
      {
        ask: 'Could it be under another email address?',
        unless: /e-?mail|address|same account|account/,
      },
      {
        ask: 'Did you change computers or reinstall anything before it started?',
        unless: /new (?:laptop|computer|pc|phone|mac)|re-?install|changed|moved?\b|one computer/,
      },
    ],
    tries: [
      'Could you sign out, sign in with the address your receipt went to and tell me what it says then?',
    ],
    team: 'the licence team',
  },
];
