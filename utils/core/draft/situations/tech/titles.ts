import type { Situation } from '../situation';
import { EVERYWHERE, SINCE_WHEN, WHAT_SCREEN, WHICH_DEVICE } from './tech-words';

const NOUN =
  /\b(?:episode|movie|film|song|album|playlist|podcast|stream|livestream|video|music|audiobook)s?\b/;
const WHICH_TITLE = {
  ask: 'Which title is it?',
  unless: /["“#]|season \d|episode \d|\bs\d+ ?e\d+|called|album|every|anything|all|nothing/,
};

/** What should be there to play and is not. */
export const TITLES: readonly Situation[] = [
  {
    id: 'playlist-gone',
    when: /\b(?:my|our|all (?:of )?my|all the|whole) (?:[\w']+ ){0,3}?(?<what>playlists?|library|songs|saved songs|liked songs|music|downloads|watch ?list|recordings|history|queue|favou?rites|podcasts|albums|dvr)\b[^.!?\n]{0,20}\b(?:gone|disappear\w*|vanish\w*|deleted|missing|wiped|empty|lost|removed|erased|won'?t show|not showing)\b|\b(?:lost|deleted|wiped|removed|erased|lose|where (?:are|is|did)|what happened to|how do i (?:get|recover) (?:back )?) ?(?:all )?(?:of )?my (?:[\w']+ ){0,2}?(?<lost>playlists?|library|liked songs|saved songs|songs|music|downloads|watch ?list|recordings|favou?rites|podcasts|dvr)\b/,
    not: /\b(?:i deleted|i removed|tooth|photo library|public library|song is|want my|steam|new music|listening to)\b/,
    noun: null,
    thing: 'your library',
    clauses: [
      'your {what} went missing',
      'your {lost} went missing',
      'what you saved went missing',
    ],
    heard: [
      "I'm sorry: what you put together over time shouldn't vanish.",
      "I'm sorry you can't find what you saved.",
    ],
    lets: ['get back what you saved', 'find out where it went'],
    act: ['have the account checked for it', 'find out whether it can be brought back'],
    bring: [
      'the username on the account (no password, please)',
      'the name of what is missing and your username',
    ],
    asks: [
      {
        ask: 'Are you signed in to the same account as before, perhaps by another email address?',
        unless: /same account|only one account/,
      },
      { ask: 'Is it missing on every device?', unless: EVERYWHERE.unless },
      SINCE_WHEN,
    ],
    tries: [
      'Could you sign out and in again, make sure it is the account you always use and tell me whether it comes back?',
    ],
    team: 'the library team',
  },
  {
    id: 'bought-not-there',
    when: /\b(?<what>book|e-?book|audiobook|movie|film|album|song|episode|season|series|rental)\b (?:that |which )?i(?:'ve| have)? (?:just |already )?(?:bought|paid for|purchased|rented|ordered|downloaded)\b[^.!?\n]{0,40}\b(?:(?:isn'?t|not|won'?t|doesn'?t|hasn'?t|never) (?:\w+ )?(?:show\w*|there|appear\w*|download\w*|play\w*|load\w*|arriv\w*|deliver\w*|on my)|gone|disappeared|missing|vanished)\b/,
    not: /\b(?:parcel|courier|post|paperback|hardback|vinyl|dvd|cd|returned)\b/,
    noun: NOUN,
    thing: 'what you bought',
    clauses: [
      "the {what} you paid for isn't there on {on}",
      "the {what} you paid for isn't there",
      "what you paid for isn't there",
    ],
    heard: ["I'm sorry you paid for something and can't get at it."],
    lets: ['get you what you paid for', 'find out where it went'],
    act: ['check the purchase against the account', 'find out why it is not showing'],
    bring: [
      'the email address on the account (no password, please)',
      'the order number or the date of the purchase',
    ],
    asks: [
      { ask: 'Did you buy it with the account you are signed in to?', unless: /same account/ },
      WHICH_DEVICE,
    ],
    tries: [
      'Could you sign out and in again with the address the receipt went to, and tell me whether it shows then?',
    ],
    team: 'the purchases team',
  },
  {
    id: 'title-missing',
    when: /\b(?:why (?:did|have|has|is|are|isn'?t|aren'?t|can'?t i (?:find|watch))|where(?:'s| is| are)|what happened to|bring back|you (?:removed|took|deleted)|did you (?:remove|delete)|did not upload|didn'?t upload|(?:still )?(?:no|missing)|when (?:will|is|are)|please (?:add|upload|put)|can'?t find)\b[^.!?\n]{0,50}\b(?:(?<numbered>(?:season|series|episode|ep|channel) ?\d{1,3})|(?<newest>(?:new|last|next|latest|final|first|second|third) (?:episode|season|series|album))|episodes?|seasons?|series|album|soundtrack|podcast)\b(?! (?:keep|buffer|freez|stop|cut|ticket|pass))|\b(?:episodes?|seasons?|shows?|movies?|films?|songs?|albums?|channel ?\d*)\b[^.!?\n]{0,20}\b(?:(?:is|are|been|was|were|got|has been) (?:\w+ )?(?:removed|taken (?:off|down)|missing|unavailable|gone|deleted|greyed out|pulled)|not (?:available|showing|there|on (?:the|your))|isn'?t (?:available|there|on|showing)|disappear\w*|unavailable)\b/,
    not: /\b(?:ticket|theatre|cinema|stadium|shoes?|shirt|kit|seats?|fashion|sale|fifa|nba 2k|renew\w*|cancel\w*|price|store|trailer|my \w+ channel)\b/,
    noun: NOUN,
    thing: 'the title',
    clauses: [
      "{numbered} isn't there to play",
      "the {newest} isn't there to play",
      "what you're looking for isn't there to play",
    ],
    heard: [
      "I'm sorry you can't find what you wanted to play.",
      "I'm sorry it isn't there when you look for it.",
    ],
    lets: ['find out what happened to it', 'find out whether it is coming back'],
    act: ['ask the people who look after the catalogue', 'find out whether it should be there'],
    bring: [],
    asks: [
      WHICH_TITLE,
      {
        ask: 'Which country are you in?',
        unless: /\buk\b|\busa?\b|canada|india|australia|country|ireland|region/,
      },
      SINCE_WHEN,
    ],
    team: 'the catalogue team',
  },
  {
    id: 'too-many-streams',
    when: /\b(?:too many|maximum|limit|\d) (?:\w+ ){0,3}?(?:devices|streams|screens|people|users)\b|\b(?:someone|somebody) (?:else )?(?:is )?(?:listening|watching|streaming|using) (?:on |from |to )?(?:my|another)|\balready (?:streaming|watching|playing|in use) on\b/,
    not: /^(?![\s\S]*\b(?:stream\w*|watch\w*|screens?|devices?|listen\w*|music|account)\b)|\b(?:fire tvs|crowd|bus|train|seats|queue|hacked)\b/,
    noun: null,
    thing: 'your account',
    clauses: ["you're being told that too many devices are in use"],
    heard: ["I'm sorry you can't use what is yours because of a device limit."],
    lets: ['find out what counts as in use', 'get a screen free for you'],
    act: ['find out which devices are counted', 'have the devices on the account checked'],
    bring: [
      'the email address on the account (no password, please)',
      'the username on the account (no password, please)',
    ],
    asks: [
      {
        ask: 'Do you know every device that is signed in?',
        unless: /nobody|no one|only one|don'?t know|not me|just me/,
      },
      WHAT_SCREEN,
    ],
    tries: [
      'Could you sign out on all devices, sign in on one of them and tell me whether it plays?',
    ],
    team: 'the accounts team',
  },
];
