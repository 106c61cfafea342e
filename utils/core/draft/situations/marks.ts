import { OPINION, PROFANITY } from '../../extract/words';
import { atOnce } from '../../text/at-once';
import { type Exposed, isExposed } from '../exposed';
import type { Sourced } from '../parts';
import { spelled } from '../spelling';
import { GEAR } from './gear';
import { productIn } from './products';

/**
 * What tells one technical post from another, wherever it stands in the post: slots that every
 * situation may use besides its own groups.
 * `{gear}` "your iPhone 8", `{inner}` the same where it stands in the words that tell the trouble,
 * `{host}` a device that has parts, `{error}` "error CE-34878-0", `{message}` what the screen says,
 * `{update}` "the latest update", `{system}` "iOS 11.2.5".
 */
export function marksIn(post: string, { spans }: Exposed, at: Stretch): Record<string, Sourced> {
  const free = (start: number, end: number): boolean => !isExposed(spans, start, end);
  const found: Record<string, Sourced> = {};
  const add = (name: string, match: RegExpExecArray | null, text: string | null): void => {
    if (!match || !text || !free(match.index, match.index + match[0].length)) return;
    found[name] = { text, source: 'post', basis: match[0] };
  };
  const devices = devicesIn(post).filter(({ start, end }) => free(start, end));
  const inside = devices.find(
    ({ start, end }) =>
      start >= at.start - 30 && end <= at.end && !/[.!?]/.test(post.slice(end, at.start)),
  );
  const named = { gear: inside ?? nearest(devices, at), inner: inside };
  const hosts = devices.filter(({ text }) => !PART.test(text));
  const host = nearest(hosts, at);
  for (const [name, device] of Object.entries({ ...named, host }))
    if (device)
      found[name] = {
        text: device.text,
        source: 'post',
        basis: post.slice(device.start, device.end),
      };
  const product = productIn(post);
  if (product && free(product.start, product.end))
    found.product = {
      text: product.name,
      source: 'post',
      basis: post.slice(product.start, product.end),
    };
  const error = ERROR.exec(post);
  add('error', error, error && errorText(error));
  const message = messageIn(post, { spans });
  if (message) found.message = message;
  const system = SYSTEM.exec(post);
  add('system', system, system && spelled(system[0]));
  const update = atOnce(UPDATE).exec(post);
  add('update', update, update && updateText(update.groups ?? {}));
  return found;
}

interface Stretch {
  start: number;
  end: number;
}
interface Device extends Stretch {
  text: string;
  mine: boolean;
}

/** Devices that the customer may have at hand, with their determiners. */
function devicesIn(post: string): Device[] {
  const devices: Device[] = [];
  for (const { index: start, 0: name } of post.matchAll(atOnce(GEAR))) {
    const end = start + name.length;
    const before = post.slice(Math.max(0, start - 44), start);
    const [, determiner = ''] = DETERMINER.exec(before) ?? [];
    const mine = /^(?:my|our)$/i.test(determiner);
    const known = /^(?:the|this|these|your)$/i.test(determiner);
    if (NOT_THEIRS.test(determiner) || WORKS.test(`${before}|${post.slice(end, end + 34)}`))
      continue;
    const branded = /[\dA-Z]/.test(spelled(name.toLowerCase()));
    // "laptop keeps restarting", "watch not syncing": told without a determiner, it is theirs.
    const bare = determiner === '' && DOES.test(post.slice(end, end + 12));
    if (!mine && !known && !branded && !bare) continue;
    const text = `${mine || !known ? 'your' : 'the'} ${spelled(name)}`;
    devices.push({ text, start, end, mine });
  }
  return devices;
}

/** "my phone" a little further off is rather theirs than "the printer" close by. */
function nearest(devices: readonly Device[], at: Stretch): Device | undefined {
  const far = ({ start, mine }: Device) => Math.abs(start - at.start) + (mine ? 0 : 20);
  return [...devices].sort((a, b) => far(a) - far(b))[0];
}

/** Belongs to another device, more often than not. */
const PART = /\b(?:camera|webcam|keyboard|mouse|remote|charger|speakers?|headphones|controller)$/i;

const DOES =
  /^ (?:is|isn['’]?t|not|won['’]?t|keeps?|has|hasn['’]?t|doesn['’]?t|stopped|says|shows|shuts|gets|broke|died|been|will|freezes|overheats)\b/i;

const DETERMINER =
  /\b(my|our|your|the|this|these|that|his|her|their|another|any|every|all|an?)(?: (?:brand|new|brand-new|old|own|other|only|poor|\d[\w-]{0,3}|(?:year|month|week|day)s?|first|second|same|actual|current|whole|stupid|damn|bloody|f\S{2,7}|work))* ?$/i;
const NOT_THEIRS = /^(?:his|her|their|another|any|every|all|that)$/i;
const WORKS =
  /(?<!(?:not|n'?t|stopped|never|no longer|won'?t|keeps?) (?:\w+ )?)\b(?:works?|working|fine|ok|okay|perfect\w*) (?:fine |well |ok |perfectly )?(?:on|with) [^.!?\n]{0,20}\||\|[^.!?\n]{0,12} (?:works?|is|was|are) (?:just )?(?:fine|ok|okay|working|perfect\w*)\b/i;

const ERROR =
  /\berrors?(?: code| message| number| no\.?)*[:\s]*[#(“"']?(?<coded>(?:[a-z]{1,4}[-_ ]?)?\d{2,6}[\w-]{0,10}|0x[0-9a-f]{4,10})(?![\w%])|\b(?<http>[45]\d\d)(?= (?:error|page|not found|bad gateway))|(?<![\w-])(?<bare>(?:[A-Z]{2}-\d{4,6}-\d|0x[0-9a-fA-F]{6,8}))(?![\w-])|\bcode:? #?(?<code>[A-Z]{0,3}-?\d{2,4}(?:-\d+)?)(?![\w%])/i;

function errorText({ groups = {} }: RegExpExecArray): string | null {
  const { coded, http, bare, code } = groups;
  if (coded && /^(?:19|20)\d\d$/.test(coded)) return null;
  const plain = coded ?? http ?? bare;
  if (plain) return `error ${plain}`;
  return code ? `code ${code}` : null;
}

const MESSAGE =
  /\b(?:errors?|messages?|says?|saying|said|gett?(?:ing)?|got|shows?|reads?|pops? up|told)\b[^"“\n.!?]{0,30}["“]([^"”\n]{4,48})["”]/i;

/** What a screen told them, in its own words; null where nothing sayable is quoted. */
export function messageIn(post: string, { spans }: Pick<Exposed, 'spans'>): Sourced | null {
  const match = MESSAGE.exec(post);
  const text = match && messageText(match[1] ?? '');
  if (!match || !text) return null;
  const end = match.index + match[0].length;
  if (isExposed(spans, match.index, end)) return null;
  return { text, source: 'post', basis: match[0] };
}

function messageText(words: string): string | null {
  const text = words.trim().replace(/[.!…]+$/, '');
  // Half a character or a sign that turns the line around is repeated nowhere.
  if (/[@#<>{}[\]|\\^`_=~*]|\p{C}|https?:|\d{5,}/u.test(text)) return null;
  if ([OPINION, PROFANITY].some((list) => list.test(text.toLowerCase()))) return null;
  return text;
}

const SYSTEM =
  /\b(?:i(?:pad)?os ?\d{1,2}(?:\.\d{1,2}){0,2}|windows ?(?:10|11|8\.1|8|7)|win ?(?:10|11|8|7)|macos \w+(?: sierra| sur)?|high sierra|android \d{1,2}(?:\.\d){0,2}|android (?:oreo|nougat|pie|marshmallow))\b/i;

const KIND =
  '(?:(?:new|newest|latest|last|recent|most|big|ios|windows|android|software|system|firmware|app|security|automatic|creators|fall|anniversary|oreo|nougat|marshmallow|pie|\\d[\\d.]*|january|february|march|april|may|june|july|august|september|october|november|december) ){0,3}';
const VERSION = SYSTEM.source;
const UPDATE = new RegExp(
  `\\b(?:after|since|following|ever since|with|post)(?: (?:installing|downloading|doing|running|i (?:installed|downloaded|did)))?(?: (?<whose>the|that|this|your|my|a|an|last night's|yesterday's|today's))? (?<what>${KIND}(?:update|upgrade))\\b|\\b(?:after|since|when|once)(?: i| we)?(?:'ve| have| had)? (?:updat|upgrad)(?:ed|ing)(?: \\w+){0,3}? to (?<to>${VERSION})|\\b(?:after|since)(?: i| we)?(?:'ve| have| had)? (?<verb>updat|upgrad)(?:ed|ing)\\b|\\b(?:the|your|this) (?<broke>(?:(?:new|newest|latest|last|recent) )?${KIND}(?:update|upgrade))(?= (?:has|have|is|was|broke|killed|made|makes|ruined|messed|screwed|caused|keeps|destroyed|bricked|crashed|froze))`,
  'i',
);

function updateText(groups: Record<string, string | undefined>): string | null {
  const { whose = 'the', what, to, verb, broke } = groups;
  if (what) return `${/night|day/i.test(whose) ? whose.toLowerCase() : 'the'} ${plain(what)}`;
  if (to) return `updating to ${spelled(to)}`;
  if (verb) return `${verb.toLowerCase()}ing`;
  return broke ? `the ${plain(broke)}` : null;
}

const plain = (words: string): string => spelled(words.toLowerCase());
