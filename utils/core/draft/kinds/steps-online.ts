import type { Question } from '../subject';
import { SINCE, step } from './step';

const MACHINE =
  /iphone|ipad|ipod|android|windows|\bwin ?\d|\bmac|\bios\b|laptop|computer|desktop|\bpcs?\b|\btv\b|phone|mobile|tablet|roku|samsung|pixel|galaxy|kindle|chromebook|browser|chrome|safari|firefox/;
const CONSOLE =
  /\bps ?[345]\b|playstation|xbox|\bswitch\b|\bpc\b|\bmac\b|steam|console|mobile|ipad|phone|\bvr\b/;
const SAYS =
  /error|says?\b|saying|message|code\b|pops? up|screen|tells? me|shows?\b|asks?\b|asking|keeps?\b/;

const WHAT_HAPPENS: Question = { ask: 'What happens when you try?', unless: SAYS };
const ON_WHAT: Question = { ask: 'Which device and version are you on?', unless: MACHINE };

export const ACCOUNTS_STEP = step('accounts', {
  lets: ['get your account back to how it should be', 'find out what is up with your account'],
  act: ['have the accounts team look at it', 'find out what the account shows on our side'],
  bring: [],
  asks: [
    { ask: 'What happens when you try to sign in?', unless: SAYS },
    {
      ask: 'Can you still get into it anywhere?',
      unless: /only|anywhere|any device|all (?:my )?devices/,
    },
    SINCE,
  ],
  team: 'the accounts team',
});

export const PLATFORM_STEP = step('platform', {
  lets: ['find out what is behind it', 'get this to the team that runs it'],
  act: ['take it to the team that runs that', 'find out what they know about it'],
  bring: [],
  asks: [
    {
      ask: 'Is it in the app or in a browser?',
      unless: /\bapp\b|browser|chrome|safari|firefox|desktop|website/,
    },
    WHAT_HAPPENS,
    SINCE,
  ],
  team: 'the team that runs that',
});

export const SOFTWARE_STEP = step('software', {
  lets: ['find out what is going wrong there', 'get to the bottom of it'],
  act: ['check what the software team knows about it', 'take it to the software team'],
  bring: [],
  asks: [ON_WHAT, WHAT_HAPPENS, SINCE],
  team: 'the software team',
});

export const DEVICES_STEP = step('devices', {
  lets: ['find out what ails it', 'see what can be done for it'],
  act: ['go through the checks for that model with you', 'find the right steps for that model'],
  bring: [],
  asks: [
    {
      ask: 'Which model is it exactly?',
      unless: /\d{2,}|\b(?:pro|air|mini|plus|ultra|max|gen)\b/,
    },
    { ask: 'What does it do when you switch it on?', unless: SAYS },
    SINCE,
  ],
  team: 'the device team',
});

export const STREAMING_STEP = step('streaming', {
  lets: ['get you watching again', 'find out what is going wrong there'],
  act: ['check what the playback team knows about it', 'take it to the playback team'],
  bring: [],
  asks: [
    { ask: 'Which device are you using?', unless: MACHINE },
    {
      ask: 'Is it one title or all of them?',
      unless: /\ball\b|every|any\b|only|just|episode|season|song|movie|film|show\b/,
    },
    SINCE,
  ],
  team: 'the playback team',
});

export const GAMES_STEP = step('games', {
  lets: ['get you back to your game', 'find out what happened in there'],
  act: ['take it to the game team', 'check what the game team knows about it'],
  bring: [],
  asks: [
    { ask: 'Which platform are you playing on?', unless: CONSOLE },
    {
      ask: 'Is it the same after a restart of the game?',
      unless: /restart|re-?install|relog|reset|reload/,
    },
    SINCE,
  ],
  team: 'the game team',
});
