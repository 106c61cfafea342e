import { WHICH_DEVICE as ANY_DEVICE, SINCE_WHEN, WHAT_SCREEN } from '../situations/tech/tech-words';
import { type Kind, withErrors } from './kind';

const SOMETHING =
  /\b(?:music|songs?|videos?|films?|movies?|episodes?|podcasts?|streams?|playback|audiobooks?|albums?|playlists?)\b/;
const WHICH_DEVICE = {
  ask: ANY_DEVICE.ask,
  unless: new RegExp(`${ANY_DEVICE.unless.source}|telly|sonos|alexa|\\bcar\\b|\\bbox\\b|browser`),
};
const ONE_OR_ALL = {
  ask: 'Is it one title, or everything you play?',
  unless:
    /every|anything|everything|\ball\b|nothing|any (?:song|show|video|movie)|only on|one (?:title|song|show|film|channel)|\bep(?:isode)?s? ?\d|season \d|series \d|track \d|fine\b|channel \d|half|different shows|this (?:album|film|movie|show|song)|the (?:film|movie|album|match|news|audiobook)/,
};
const OTHER_APPS = {
  ask: 'Does another app play well on the same connection?',
  unless:
    /other (?:apps?|services?|channels?)|another app|everything else|netflix|youtube|hulu|prime|iplayer|spotify|disney|every other/,
};
const WHICH_COUNTRY = {
  ask: 'Which country are you watching or listening from?',
  unless:
    /\buk\b|\busa?\b|england|scotland|wales|ireland|canada|india|pakistan|australia|germany|spain|france|italy|africa|europe|america|the states|country|location|region|abroad|local|miles/,
};

/** What is watched and listened to. */
export const STREAMING: readonly Kind[] = [
  {
    id: 'playback',
    noun: SOMETHING,
    clauses: withErrors(
      "{it} isn't playing properly on {on}",
      "{it} isn't playing properly",
    ).concat(withErrors("it isn't playing properly")),
    heard: [
      "I'm sorry you can't just press play and enjoy it.",
      "It should play straight through, and I'm sorry it doesn't.",
      "I'm sorry {it} isn't playing smoothly for you.",
    ],
    lets: [
      'find out what stops it playing straight through',
      'find out where the playback trips up',
    ],
    act: ['ask the playback team about it', 'take it to the playback team with what you say'],
    bring: [],
    asks: [WHICH_DEVICE, ONE_OR_ALL, OTHER_APPS, WHAT_SCREEN, SINCE_WHEN],
    tries: [
      'Could you close the app fully, play a different title and tell me whether that one runs through?',
      'Could you play the same title on another device and tell me whether it runs through there?',
    ],
    team: 'the playback team',
  },
  {
    id: 'title-missing',
    noun: null,
    clauses: ["what you're looking for isn't there for you"],
    heard: [
      "I'm sorry it isn't there for you to enjoy.",
      "Going to play something and not finding it is a let-down, and I'm sorry.",
      "I'm sorry the one you want isn't there.",
    ],
    lets: ["find out why it isn't there", 'find out whether it should be there'],
    act: [
      'ask the catalogue team whether it should be there',
      "find out from the catalogue team why it isn't there",
    ],
    bring: [],
    asks: [
      {
        ask: 'Which title is it exactly?',
        unless:
          /["“]|season \d|series \d|episodes? \d|\bep ?\d|\b\d{4}\b|playlist|watch ?list|library|songs i|all the|for all|lineup|book \d|channels?\b|titles i/,
      },
      WHICH_COUNTRY,
      {
        ask: 'When did you last see it there?',
        unless:
          /yesterday|overnight|today|this morning|last (?:night|week|month)|\bago\b|since|never|coming soon|\bweeks?\b|(?:when|ever) (?:is|are|will|do|coming)|going to be|put|add\b|moved/,
      },
      WHICH_DEVICE,
    ],
    team: 'the catalogue team',
  },
  {
    id: 'picture-sound',
    noun: /\b(?:subtitles|captions|commentary|picture|audio(?! ?books?| desc)|subs)\b/,
    clauses: ["{it} isn't right", "it isn't coming through as it should"],
    heard: [
      "I'm sorry that's getting in the way of what you want to watch or hear.",
      "It's hard to enjoy it when it doesn't come through properly, and I'm sorry.",
      "I'm sorry {it} isn't quite right.",
    ],
    lets: [
      'find out what keeps it from coming through',
      "find out whether it's the title or the device",
    ],
    act: ['check it with the picture and sound team', 'report it with what you tell me'],
    bring: [],
    asks: [
      {
        ask: 'Which title or channel is it?',
        unless:
          /every|everything|\ball\b|\bep ?\d|episode \d|["“]|channel \d|espn|bbc|itv|track \d|the news|any\b|still sounds/,
      },
      WHICH_DEVICE,
      ONE_OR_ALL,
      SINCE_WHEN,
    ],
    tries: [
      'Could you stop it, start it again a minute earlier and tell me whether it comes through properly?',
      'Could you play another title and tell me whether it is the same there?',
    ],
    team: 'the picture and sound team',
  },
  {
    id: 'broadcast',
    noun: null,
    clauses: ["you couldn't watch it the way you'd planned"],
    heard: [
      "I'm sorry it wasn't there for you to follow the way you'd planned.",
      "You'd set the time aside for it, and I'm sorry it went like that.",
      "I'm sorry the coverage wasn't what you'd planned on.",
    ],
    lets: ['find out what happened with the broadcast', 'ask the schedulers for an answer'],
    act: [
      'ask the scheduling team what happened',
      'take it to the people who run the schedule and ask for the reason',
    ],
    bring: [],
    asks: [
      {
        ask: 'Which match or programme was it, and on which channel?',
        unless:
          /\b(?:match|game|final|race|golf|tennis|rugby|football|soap|quiz|news|cricket|fight|film|documentary|show|innings|qualifying|skating|interview|ceremony|channel|stream)\b/,
      },
      {
        ask: 'Which channel or app were you watching on?',
        unless:
          /channel|\bbbc|\bitv|\bsky|espn|\bapp\b|red button|radio|league pass|@\w*(?:sport|tv|espn|dazn)/,
      },
      { ...WHICH_COUNTRY, when: /black|available|region|area|televis|rights|local/ },
      {
        ask: 'Did it come back, or is it still off?',
        when: /\b(?:dead|black screen|blank|off air|lost signal|cut (?:out|to)|went black|stopped)\b/,
        unless: /came back|still|only music|at half time|didn't/,
      },
    ],
    team: 'the scheduling team',
  },
];
