import { PhraseBook } from '@/utils/core/detect/phrases';
import type { Token } from '@/utils/core/detect/tokens';
import type { Category } from '@/utils/core/post/verdict';
import { CATEGORY_CUES } from './category-cues';
import type { FlagRule } from './flags/rule';
import { RULES } from './flags/rules';
import { HEAT_WORDS } from './heat-words';
import { NOT_FOR_US_WORDS } from './not-for-us-words';
import { SENSES, type Sense } from './senses';
import { STRANDED } from './stranded';

/** What a listed phrase means to triage. */
type Mark =
  | { kind: 'cue'; rule: FlagRule; why: string }
  | { kind: 'guard'; rule: FlagRule }
  | { kind: 'sense'; sense: Sense }
  | { kind: 'category'; category: Category }
  | { kind: 'heat'; of: 'swearing' | 'rage' }
  | { kind: 'stranded' }
  | { kind: 'not-for-us'; of: Sign };

export type Sign = keyof typeof NOT_FOR_US_WORDS;

/** Positions of a phrase in the tokens, half open. */
export interface Span {
  from: number;
  to: number;
}

/** Where each sense stands that the post holds. */
export type Senses = ReadonlyMap<Sense, readonly Span[]>;

/** Listed phrases of one post by what they mean, each list in text order. */
export interface Marks {
  cues: readonly (Span & { rule: FlagRule; why: string })[];
  guards: ReadonlyMap<FlagRule, readonly Span[]>;
  /** Senses that a mix begins with; the others are looked up where one of these stands: see {@link companionsIn}. */
  anchors: Senses;
  categories: readonly (Span & { category: Category })[];
  swears: boolean;
  rages: boolean;
  stranded: Span | null;
  signs: ReadonlySet<Sign>;
}

let book: PhraseBook<Mark> | null = null;
let companions: PhraseBook<Sense> | null = null;

/** So many lists take a page that has just started about 2 ms. */
const SOME_LISTS = 20;

/**
 * Makes ready some of what {@link marksIn} and {@link companionsIn} would otherwise make ready at once.
 * @returns false when nothing is left
 */
export function prepareMarks(): boolean {
  book ??= new PhraseBook(lists());
  if (book.prepare(SOME_LISTS)) return true;
  companions ??= new PhraseBook(senseLists(false));
  return companions.prepare(SOME_LISTS);
}

/**
 * Every listed phrase of triage that stands in a post: one book and one pass for flags, categories,
 * heat, stakes and "not for us", since a book for each took most of the time a post. Made at the
 * first post that triage sees, never at load.
 */
export function marksIn(tokens: readonly Token[]): Marks {
  book ??= new PhraseBook(lists());
  const cues: (Span & { rule: FlagRule; why: string })[] = [];
  const guards = new Map<FlagRule, Span[]>();
  const anchors = new Map<Sense, Span[]>();
  const categories: (Span & { category: Category })[] = [];
  const signs = new Set<Sign>();
  let swears = false;
  let rages = false;
  let stranded: Span | null = null;
  for (const hit of book.find(tokens)) {
    const { tag, from, to } = hit;
    switch (tag.kind) {
      case 'sense':
        append(anchors, tag.sense, hit);
        break;
      case 'cue':
        cues.push({ rule: tag.rule, why: tag.why, from, to });
        break;
      case 'guard':
        append(guards, tag.rule, hit);
        break;
      case 'category':
        categories.push({ category: tag.category, from, to });
        break;
      case 'heat':
        if (tag.of === 'rage') rages = true;
        else swears = true;
        break;
      case 'stranded':
        stranded ??= hit;
        break;
      default:
        signs.add(tag.of);
    }
  }
  return { cues, guards, anchors, categories, swears, rages, stranded, signs };
}

/** The senses that only matter beside an anchor: a second pass that most posts never need. */
export function companionsIn(tokens: readonly Token[]): Senses {
  companions ??= new PhraseBook(senseLists(false));
  const senses = new Map<Sense, Span[]>();
  for (const hit of companions.find(tokens)) append(senses, hit.tag, hit);
  return senses;
}

function append<Key>(lists: Map<Key, Span[]>, key: Key, span: Span): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [span]);
  else list.push(span);
}

function lists(): (readonly [Mark, string])[] {
  return [
    ...RULES.flatMap((rule): (readonly [Mark, string])[] => [
      ...Object.entries(rule.cues).map(
        ([why, list]) => [{ kind: 'cue', rule, why }, list] as const,
      ),
      [{ kind: 'guard', rule }, rule.guards],
    ]),
    ...senseLists(true).map(([sense, list]) => [{ kind: 'sense', sense }, list] as const),
    ...CATEGORY_CUES.map(([category, list]) => [{ kind: 'category', category }, list] as const),
    [{ kind: 'heat', of: 'swearing' }, HEAT_WORDS.swearing],
    [{ kind: 'heat', of: 'rage' }, HEAT_WORDS.rage],
    [{ kind: 'stranded' }, STRANDED],
    [{ kind: 'not-for-us', of: 'spam' }, NOT_FOR_US_WORDS.spam],
    [{ kind: 'not-for-us', of: 'bait' }, NOT_FOR_US_WORDS.bait],
    [{ kind: 'not-for-us', of: 'gratitude' }, NOT_FOR_US_WORDS.gratitude],
    [{ kind: 'not-for-us', of: 'shop' }, NOT_FOR_US_WORDS.shop],
    [{ kind: 'not-for-us', of: 'rhetorical' }, NOT_FOR_US_WORDS.rhetorical],
    [{ kind: 'not-for-us', of: 'defect' }, NOT_FOR_US_WORDS.defect],
    [{ kind: 'not-for-us', of: 'damage' }, NOT_FOR_US_WORDS.damage],
    [{ kind: 'not-for-us', of: 'joke' }, NOT_FOR_US_WORDS.joke],
    [{ kind: 'not-for-us', of: 'competitor' }, NOT_FOR_US_WORDS.competitor],
  ];
}

/** The senses that mixes begin with, or all the others. */
function senseLists(anchoring: boolean): [Sense, string][] {
  const anchors = new Set<string>(
    RULES.flatMap(({ mixes }) => Object.values(mixes ?? {}).flat()).map(({ of: [first] }) => first),
  );
  const all = Object.entries(SENSES) as [Sense, string][];
  return all.filter(([sense]) => anchors.has(sense) === anchoring);
}
