import { type Exposed, isExposed } from './exposed';
import type { Sourced } from './parts';
import { spelled } from './spelling';

/** Words that lead to the name of a thing rather than to a place or a person. */
const LEADS =
  /\b(?:on|for|with|using|use|used|playing|play|played|install|installing|installed|launch|open|opening|opened|of|my|the|into|bought|purchased|downloaded|download|downloading|run|running|load|loading|update|updated|updating|start|starting|access|cancel|cancelled) $/i;

/** A name as people write it: capitals, with figures and small words inside. */
const NAME =
  /(?<![\w@#/.'’-])\p{Lu}[\p{L}\d'’-]*(?:[ ](?:\p{Lu}[\p{L}\d'’-]*|(?:of|the|and) \p{Lu}[\p{L}\d'’-]*|\d{1,4}(?!\s*(?:days?|hours?|hrs?|min\w*|weeks?|months?|times|years?|am|pm|%))\b))*/gu;

/** Capitals that name nothing, or nothing a reply should repeat. */
const NO_NAME =
  /^(?:I|A|The|My|Your|Our|It|Is|Not|No|Please|Help|Hi|Hello|Hey|Thanks|Thank|Mr|Mrs|Ms|Dr|Sir|Dear|OK|DM|PM|AM|US|UK|USA|EU|CEO|FAQ|ID|IT|PLS|PLZ|ASAP|WTF|OMG|LOL|TV|PC|HP|Why|What|When|How|Who|Customer|Support|Service|Twitter|Facebook|Instagram|X|Google Play|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|God|Jesus|Covid\S*|COVID\S*)\b/;

/** What works is not what is wrong: "Netflix works fine on the same TV". */
const WORKS = /^[^.!?\n]{0,30}\b(?:works?|fine|no problems?|better|never had|perfectly)\b/i;

const SHOUTED = 0.5;
const LONGEST = 34;

/** In a shouted post a capital means nothing. */
function isShouted(post: string): boolean {
  const letters = post.match(/\p{L}/gu)?.length ?? 0;
  const capitals = post.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > SHOUTED * letters;
}

/** "Red Dead Online", "Acrobat DC Pro": the product by the name they gave it. */
export function productName(post: string, { spans }: Exposed): Sourced | null {
  if (isShouted(post)) return null;
  for (const { index, 0: text } of post.matchAll(NAME)) {
    const end = index + text.length;
    const before = post.slice(Math.max(0, index - 24), index);
    if (!LEADS.test(before) || NO_NAME.test(text) || platform(text)) continue;
    if (text.length < 3 || text.length > LONGEST) continue;
    if (isExposed(spans, index, end)) continue;
    if (WORKS.test(post.slice(end, end + 40))) continue;
    return { text, source: 'post', basis: text };
  }
  return null;
}

/** "at Audley End", "in Burnsville": a preposition and a name in capitals. */
const PLACE =
  /(?<![\w@#])(?<where>(?:at|in|near|outside) (?<name>\p{Lu}[\p{Ll}'’-]{2,}(?: (?:\p{Lu}[\p{Ll}'’-]+|of|on|&(?= \p{Lu}))){0,3}))(?![\w@'’-])/gu;
/** Written large and no place: times, moods, companies and what stands in an app. */
const NO_PLACE =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter|English|French|Spanish|Hindi|Safari|Chrome|Firefox|Edge|Explorer|Word|Excel|Outlook|Photoshop|Windows|Google|Apple|Amazon|Facebook|Twitter|Instagram|Netflix|App|Play|Store|Settings|Customer|Service|Support|Game|Games|Online|Mail|Music|Photos|Maps|Premium|Prime|Plus|General|Fact|Addition|Case|Order|Advance|You|Your|This|That|What|Why|How|Please|Thanks|God|Jesus)\b/;

/** Where it happened, with its preposition; null where no place is named for certain. */
export function placeOf(post: string, { spans }: Exposed): Sourced | null {
  if (isShouted(post)) return null;
  for (const { index, 0: text, groups } of post.matchAll(PLACE)) {
    const end = index + text.length;
    const where = (groups?.where ?? '').replace(/ (?:of|on)$/, '');
    if (NO_PLACE.test(groups?.name ?? '') || where.length > LONGEST) continue;
    if (isExposed(spans, index, end)) continue;
    return { text: where, source: 'post', basis: where };
  }
  return null;
}

const PLATFORM =
  /(?<![\w@#/-])(?:xbox(?: one(?: [sx])?| series [xs])?|ps[345]|playstation ?[345]|nintendo switch|windows ?(?:7|8|8\.1|10|11)|macbook(?: pro| air)?|imac|iphone(?: (?:\d{1,2}|x[rs]?|se)(?: pro)?(?: max)?\b)?|ipad(?: mini| pro| air)?|android|apple ?tv|roku|fire ?stick|chromecast|smart tv|galaxy [sna]\d{1,2}|pixel \d|chromebook|laptop|pc)(?![\w/-])/i;
const NO_YOUR = /^(?:windows|android)/i;

function platform(text: string): boolean {
  return PLATFORM.exec(text)?.[0].length === text.length;
}

/** "your PS4", "Windows 10": what it runs on. */
export function platformOf(post: string, { spans }: Exposed): Sourced | null {
  const match = PLATFORM.exec(post);
  if (!match) return null;
  const { index, 0: text } = match;
  const end = index + text.length;
  if (
    !/\b(?:on|for|using|my|with|version on) (?:my |an? |the |our )?$/i.test(
      post.slice(Math.max(0, index - 20), index),
    )
  )
    return null;
  if (isExposed(spans, index, end)) return null;
  if (WORKS.test(post.slice(end, end + 40))) return null;
  const name = /^laptop$/i.test(text) ? 'laptop' : spelled(text);
  return { text: NO_YOUR.test(name) ? name : `your ${name}`, source: 'post', basis: text };
}
