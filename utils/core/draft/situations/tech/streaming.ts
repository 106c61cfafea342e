import { gap } from '../pieces';
import type { Situation } from '../situation';
import {
  EVERYWHERE,
  lacking,
  marked,
  WHAT_SCREEN,
  WHICH_DEVICE,
  WIFI_OR_DATA,
  WONT,
} from './tech-words';

const SHOW =
  '(?:episodes?|eps?|seasons?|series|shows?|movies?|films?|titles?|programmes?|match|game|songs?|tracks?|albums?|podcasts?|playlists?|music|videos?|streams?|live ?streams?|content|channels?|anything|nothing|audiobooks?)';
const WATCHING =
  /\b(?:stream\w*|watch\w*|episodes?|seasons?|shows?|movies?|films?|songs?|tracks?|albums?|playlists?|podcasts?|music|listen\w*|audiobooks?|netflix|hulu|spotify|channel|tv|video|playback|channels|iplayer|showtime)\b|@\w*(?:hulu|netflix|spotify|showtime|sho_|iplayer|directv|youtube|deezer|tidal|audible|disney|hbo|nowtv|primevideo|applemusic|pandora|crunchyroll|roku|sling|skytv)/;
const NOUN =
  /\b(?:episode|movie|film|song|album|playlist|podcast|stream|livestream|video|music|audiobook)s?\b/;
const WHICH_TITLE = {
  ask: 'Which title is it?',
  unless: /["“#]|season \d|episode \d|\bs\d+ ?e\d+|called|album|every|anything|all|nothing/,
};
const ONE_OR_ALL = {
  ask: 'Is it one title, or everything you play?',
  unless: /every|anything|everything|\ball\b|nothing|any (?:song|show|video|movie)/,
};
const ACT = [
  'report it to the playback team with what you tell me',
  'check what the playback team knows',
];
const TEAM = 'the playback team';

/** Video and music that does not play as it should. */
export const STREAMING: readonly Situation[] = [
  {
    id: 'buffering',
    when: /\b(?:buffer(?:s|ing|ed)?|stop(?:s|ping)? and start\w*|start and stop|keeps? (?:on )?(?:pausing|stopping|stuttering|freezing|skipping|cutting out|lagging)|stream(?:s|ing)?\b[^.!?\n]{0,24}\b(?:lag\w*|freez\w*|chopp\w*|stutter\w*|slow|stop\w*|cuts? out|glitch\w*))\b/,
    not: lacking(WATCHING, /\b(?:order|check-?out|basket|cart|book(?:ing)?|pay(?:ing|ment)?)\b/),
    noun: NOUN,
    thing: 'the stream',
    clauses: marked('{it} keeps stopping and starting'),
    heard: ["I'm sorry you can't watch in peace.", "I'm sorry it won't play straight through."],
    lets: ['get it to play straight through', 'find out why it keeps stopping'],
    act: ACT,
    bring: [],
    asks: [
      ONE_OR_ALL,
      WHICH_DEVICE,
      {
        ask: 'Do other streaming apps run well on the same connection?',
        unless: /other apps|netflix|hulu|youtube|fine|prime|internet is|mbps|speed/,
      },
      EVERYWHERE,
    ],
    tries: [
      'Could you close the app, restart the device and tell me whether another title plays straight through?',
    ],
    team: TEAM,
  },
  {
    id: 'subtitles',
    when: /\b(?:subtitles?|captions?|closed captions?|subs|cc)\b[^.!?\n]{0,30}\b(?:(?:not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|won'?t|never|no) ?(?:\w+ )?(?:work\w*|show\w*|turn\w*|match\w*|sync\w*|go\w*|available|appear\w*)|out of sync|wrong|behind|ahead|delayed|missing|broken|gone|late|stuck|keep\w*)\b|\b(?:no|without|wrong|missing|can'?t (?:get|turn (?:on|off)) (?:the )?) ?(?:\w+ )?(?:subtitles?|captions?)\b/,
    noun: null,
    thing: 'the subtitles',
    clauses: marked("the subtitles aren't right"),
    heard: ["I'm sorry the subtitles are getting in the way of watching."],
    lets: ['get the subtitles right', 'find out what is wrong with the subtitles'],
    act: ACT,
    bring: [],
    asks: [WHICH_TITLE, WHICH_DEVICE, ONE_OR_ALL],
    tries: [
      'Could you switch the subtitles off and on again, then go back a minute and tell me whether they are right?',
    ],
    team: TEAM,
  },
  {
    id: 'audio-track',
    when: /\b(?:audio|sound|dialogue|voices?|commentary)\b[^.!?\n]{0,24}\b(?:out of sync|not (?:in )?sync\w*|isn'?t synced|off|behind|delayed|wrong language|in (?:spanish|french|german|italian|portuguese)|(?:too |so )(?:low|quiet)|cuts? out|missing|dropp\w+)\b|\b(?:no|without|lost) (?:sound|audio|commentary)\b|\bwrong (?:audio|language|dub)\b/,
    not: /^(?![\s\S]*\b(?:episode|season|show|movie|film|video|stream\w*|watch\w*|channel|netflix|hulu|playback|match|livestream|commentary|iplayer)\b)|\b(?:premiere|imported|export\w*|editing|rendered)\b/,
    noun: NOUN,
    thing: 'the stream',
    clauses: marked("the sound isn't right"),
    heard: ["I'm sorry the sound spoils what you're watching."],
    lets: ['get the sound right', 'find out what is wrong with the sound'],
    act: ACT,
    bring: [],
    asks: [WHICH_TITLE, WHICH_DEVICE, ONE_OR_ALL],
    tries: [
      'Could you stop it, start it again from a little earlier and tell me whether the sound is right?',
    ],
    team: TEAM,
  },
  {
    id: 'downloads-offline',
    when: /\b(?:offline|downloads?|downloaded)\b[^.!?\n]{0,40}\b(?:(?:won'?t|does ?n'?t|do ?n'?t|not|isn'?t|aren'?t|can'?t|never|stopped) (?:\w+ )?(?:play\w*|work\w*|load\w*|available|download\w*|show\w*|start\w*|finish\w*)|disappear\w*|gone|deleted|stuck|greyed out|expired?|fail\w*)\b|\b(?:can'?t|cannot|won'?t let me|unable to|not letting me) (?:\w+ )?(?:download|save) (?:[\w']+ ){0,3}?(?:songs?|episodes?|movies?|shows?|playlists?|albums?|podcasts?|music|films?)\b/,
    not: /^(?![\s\S]*\b(?:songs?|episodes?|shows?|movies?|films?|playlists?|albums?|music|podcasts?|watch\w*|listen\w*|audiobooks?|spotify|netflix)\b)/,
    noun: NOUN,
    thing: 'your downloads',
    clauses: marked("your downloads aren't playing offline"),
    heard: ["I'm sorry what you saved for offline isn't there when you need it."],
    lets: ['get your downloads playing', 'find out what the downloads trip over'],
    act: ACT,
    bring: [],
    asks: [
      WHICH_DEVICE,
      {
        ask: 'Is it everything you downloaded, or some titles?',
        unless: /all|every|everything|some/,
      },
      WHAT_SCREEN,
      { ask: 'How much free space does the device have?', unless: /space|storage|gb/ },
    ],
    tries: [
      'Could you remove one download, fetch it again over Wi-Fi and tell me whether it plays?',
    ],
    team: TEAM,
  },
  {
    id: 'casting',
    when: new RegExp(
      `\\b(?:chrome ?cast|cast(?:ing)?|air ?play|screen mirror\\w*|mirroring|apple carplay)\\b${gap(24)}\\b(?:${WONT} (?:\\w+ )?(?:work\\w*|connect\\w*|show\\w*|find|cast|play)|stopped|keeps? (?:\\w+ )?(?:dropping|disconnect\\w*|stopping)|broken|fail\\w*|disappear\\w*)\\b|\\b(?:can'?t|cannot|won'?t let me|unable to|not letting me|wont) (?:\\w+ )?(?:cast|air ?play|chromecast|mirror)\\b`,
    ),
    not: /\bcast (?:member|of|iron|list)|votes?\b/,
    noun: NOUN,
    thing: 'the video',
    clauses: ["casting to the TV isn't working"],
    heard: ["I'm sorry you can't get it onto the big screen."],
    lets: ['get it onto the TV', 'find out where the casting stops'],
    act: ACT,
    bring: [],
    asks: [
      { ask: 'What are you casting from, and what to?', unless: /from (?:my|the) .*to (?:my|the)/ },
      { ask: 'Does another app cast to the same TV?', unless: /other apps?|youtube|netflix|fine/ },
    ],
    tries: [
      'Could you make sure both are on the same Wi-Fi, restart them and tell me whether they find each other?',
    ],
    team: TEAM,
  },
  {
    id: 'picture-quality',
    when: /\b(?:picture|video|quality|resolution|stream|image)(?: quality)?\b[^.!?\n]{0,24}\b(?:blurr?y|pixel\w*|grainy|fuzzy|poor|terrible|awful|bad|low|480p?|360p?|144p?|not (?:in )?hd|drops?|keeps? dropping|rubbish)\b|\b(?:can'?t|cannot|won'?t let me|no longer|not) (?:\w+ )?(?:watch|stream|play|get|show\w*) (?:\w+ )?in (?:hd|4k|uhd|1080p?)\b/,
    not: lacking(
      WATCHING,
      /\b(?:photo|camera|profile picture|print\w*|food|customer|call quality|build)\b/,
    ),
    noun: NOUN,
    thing: 'the stream',
    clauses: marked("the picture isn't sharp"),
    heard: ["I'm sorry the picture is so poor."],
    lets: ['get you a proper picture', 'find out what brings the picture down'],
    act: ACT,
    bring: [],
    asks: [
      ONE_OR_ALL,
      WHICH_DEVICE,
      { ask: 'Which picture quality is set in the playback settings?', unless: /settings|auto/ },
      EVERYWHERE,
    ],
    tries: [
      'Could you set the quality in the playback settings to the highest, start the title again and tell me whether it sharpens up?',
    ],
    team: TEAM,
  },
  {
    id: 'wont-play',
    when: new RegExp(
      `\\b(?:${SHOW})\\b${gap(20)}\\b(?:${WONT} (?:\\w+ ){0,2}?(?:play(?:s|ing|ed)?|load(?:s|ing|ed)?|stream(?:s|ing)?|start(?:s|ing)?)|skips?|keeps? skipping|stops? (?:playing|after|halfway|half way|midway|every)|just (?:stops|spins|loads)|cuts? (?:out|off))\\b|\\b(?:can'?t|cannot|couldn'?t|unable to|not able to|won'?t let me|not letting me|wont let me|trying to|try to|tried to) (?:\\w+ )?(?:stream|watch|listen(?: to)?|play)\\b(?! (?:out|along|football|cricket|nice|fair|this (?:bullshit|mess|team)|them (?:lose|play))\\b)${gap(60)}(?=$|[.!?\\n])|\\bskip(?:s|ping) (?:songs|tracks|episodes)\\b|\\bplayback (?:\\w+ )?(?:error|fail\\w*|issue|problem|not work\\w*)`,
    ),
    not: new RegExp(
      `^(?![\\s\\S]*(?:${WATCHING.source}))|@(?:\\w*(?:air|airways|airlines|jet|rail|trains)\\w*|delta|united)\\b|\\b(?:xbox one game|fifa|gta|multiplayer|playstation network|psn|online game|steam|in-?flight|seat|plane|flight|ps ?vita|lobby|download|region|country|available|finally|love)\\b`,
    ),
    noun: NOUN,
    thing: 'your stream',
    clauses: marked("{it} won't play"),
    heard: [
      "I'm sorry you can't sit back and watch or listen.",
      "I'm sorry it won't play for you.",
    ],
    lets: ['get it to play', "find out why it won't play"],
    act: ACT,
    bring: [],
    asks: [WHAT_SCREEN, WHICH_DEVICE, ONE_OR_ALL, EVERYWHERE, WIFI_OR_DATA],
    tries: [
      'Could you close the app, open it again, try another title and tell me whether that one plays?',
    ],
    team: TEAM,
  },
];
