import type { HistoryEntry } from '../history/entry';
import { repeatContacts } from '../history/fold';
import { findPrivateData } from '../text/private-data/find';
import type { PrivateSpan } from '../text/private-data/private-data';
import type { Deed } from './deeds';
import type { Finding } from './finding';
import { fill, fixFor, swapFor } from './fixes';
import { factsInForce, regionsOf } from './in-force';
import { checkRule, type Rule } from './kinds';
import type { Hit, LintContext, LintPost, Scene } from './kinds/kind';
import { compareLevels } from './level';
import { findPattern, matchesPattern, type Span } from './pattern';
import { read, sentenceAt } from './reading';
import type { Pack } from './schema/pack';
import { voiceFindings } from './voice';
import { holds } from './when';

export interface LintInput {
  pack: Pack;
  /** The reply as it stands in the box. */
  text: string;
  post?: LintPost | null;
  history?: readonly HistoryEntry[];
  deeds?: readonly Deed[];
  context?: Partial<LintContext>;
}

const NO_CONTEXT: LintContext = {
  audience: 'public',
  role: 'agent',
  agent: null,
  now: null,
  timeZone: null,
  flags: [],
  severity: null,
  heat: null,
  contacts: null,
  brandReplies: [],
  facts: [],
  brandName: null,
};

/** More of one kind say nothing new to the agent. */
const MAX_HITS = 20;

/**
 * What a pack has against a reply, in text order: one finding for the same words, the highest
 * level wins. The same input gives the same findings; time is bounded, since at most 4,000
 * characters are read and patterns run on automata. A rule that fails says "unchecked".
 */
export function lint(input: LintInput): Finding[] {
  const scene = sceneOf(input);
  const contacts = contactsOf(scene);
  const findings = input.pack.rules.flatMap((rule) => {
    if (rule.level === 'off' || !fits(rule, scene, contacts)) return [];
    try {
      const hits = strikes(rule, scene).slice(0, MAX_HITS);
      return hits.map((one) => findingFor(rule, one, scene));
    } catch (error) {
      return [unchecked(scene, rule.id, error instanceof Error ? error.message : String(error))];
    }
  });
  if (scene.reading.cut) {
    findings.push(unchecked(scene, 'unchecked.rest', 'Only the first 4,000 characters were read'));
  }
  const voiced = voiceFindings(scene).map(({ span, ...rest }) => ({
    ...rest,
    ...scene.reading.original(span),
    clause: rest.rule,
    link: null,
    override: 'reason' as const,
    unchecked: false,
    whole: span.start === span.end,
    guessed: null,
  }));
  return merge([...findings, ...voiced]);
}

function sceneOf({ pack, text, post = null, history = [], deeds = [], context }: LintInput): Scene {
  const full = { ...NO_CONTEXT, ...context };
  const reading = read(text);
  const found = new Map<string, readonly Span[]>();
  let data: readonly PrivateSpan[] | null = null;
  return {
    pack,
    reading,
    written: text,
    post,
    history,
    deeds,
    context: full,
    timeZone: full.timeZone ?? pack.timezone,
    facts: factsInForce(pack, full),
    isOwnName: (name) =>
      [full.brandName, pack.brand.name].some((own) => own && isSameName(own, name)),
    privateData() {
      data ??= findPrivateData(reading.text, regionsOf(pack.locale));
      return data;
    },
    find(pattern, caseSensitive = false) {
      const key = `${caseSensitive}${pattern}`;
      const known = found.get(key) ?? findPattern(pattern, reading.text, caseSensitive);
      found.set(key, known);
      return known;
    },
  };
}

/** One begins with the other: "EE" is not meant in "Freeway". */
function isSameName(own: string, name: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const [one, other] = [letters(own), letters(name)];
  return one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one));
}

function contactsOf({ history, context: { now, contacts } }: Scene): number {
  if (contacts !== null) return contacts;
  return now === null
    ? history.filter(({ kind }) => kind === 'complaint').length
    : repeatContacts(history, now).earlier;
}

function fits(rule: Rule, { context }: Scene, contacts: number): boolean {
  const heard = rule.audience === 'both' || rule.audience === context.audience;
  return heard && holds(rule.when, context, contacts);
}

/** A rule's hits, less those that its own exceptions excuse. */
function strikes(rule: Rule, scene: Scene): Hit[] {
  return checkRule(rule, scene).filter((one) => {
    const { unless, unless_quoted, unless_within } = rule;
    const quoted = scene.reading.quotes.some(
      ({ start, end }) => one.start >= start && one.end <= end,
    );
    if (unless_quoted && quoted) return false;
    return unless === undefined || !matchesPattern(unless, around(one, unless_within, scene));
  });
}

function around({ start, end }: Span, reach: Rule['unless_within'], { reading }: Scene): string {
  const { text, sentences } = reading;
  if (reach === 'text') return text;
  const first = sentenceAt(reading, start);
  const last = end > start ? sentenceAt(reading, end - 1) : first;
  const at = sentences.findIndex((sentence) => sentence.start === first.start);
  const from = reach === 'sentence' ? first : (sentences[at - 1] ?? first);
  const next = sentences[sentences.findIndex((sentence) => sentence.start === last.start) + 1];
  return text.slice(from.start, reach === 'next' ? (next ?? last).end : last.end);
}

interface Mergeable extends Finding {
  whole: boolean;
  /** The sentence, in the text as written. */
  guessed: Span | null;
}

function findingFor(rule: Rule, one: Hit, scene: Scene): Mergeable {
  // What was found stands first; what comes after may be a template.
  const values = one.values.map((value, i) => (i === 0 ? value : fill(value, scene)));
  const templates = rule.fix === undefined ? rule.fixes : [rule.fix, ...rule.fixes];
  return {
    rule: rule.id,
    level: levelOf(rule, one),
    ...scene.reading.original(one),
    message: rule.message.replace(/%s/g, () => values.shift() ?? ''),
    clause: rule.clause ?? rule.link ?? rule.id,
    link: rule.link ?? null,
    fixes: [
      ...(one.replacements ?? []).map((better) => swapFor(better, one, scene)),
      ...templates.map((template) => fixFor(template, one, scene)),
    ],
    override: rule.override,
    unchecked: false,
    whole: one.whole ?? false,
    guessed: one.guessed ? scene.reading.original(one.guessed) : null,
  };
}

function levelOf({ level }: Rule, { guessed }: Hit): Finding['level'] {
  if (level === 'off') return 'suggest';
  return guessed && level === 'block' ? 'warn' : level;
}

/** Where records must be kept, what cannot be checked is not sent. */
function unchecked({ pack, written }: Scene, rule: string, why: string): Mergeable {
  return {
    rule,
    level: pack.regulated.recordkeeping ? 'block' : 'warn',
    start: written.length,
    end: written.length,
    message: `${why}.`,
    clause: rule,
    link: null,
    fixes: [],
    override: 'reason',
    unchecked: true,
    whole: true,
    guessed: null,
  };
}

/**
 * Of findings about the same words (most of the longer one in common) the strictest stays, else the
 * first. A suggestion about a part of what must change anyway is not made, nor a guess about a
 * sentence that something is known of.
 */
function merge(findings: readonly Mergeable[]): Finding[] {
  const kept: Mergeable[] = [];
  const strictest = [...findings].sort(
    (a, b) =>
      Number(a.guessed !== null) - Number(b.guessed !== null) || compareLevels(b.level, a.level),
  );
  for (const finding of strictest) {
    if (finding.whole || !kept.some((other) => covers(other, finding))) kept.push(finding);
  }
  return kept
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ whole: _, guessed: __, ...finding }) => finding);
}

function covers(a: Mergeable, b: Mergeable): boolean {
  if (a.whole || b.whole) return false;
  const inside = b.start >= a.start && b.end <= a.end;
  if (inside && b.level === 'suggest' && a.level !== 'suggest') return true;
  if (b.guessed && a.level !== 'suggest') {
    return Math.min(a.end, b.guessed.end) > Math.max(a.start, b.guessed.start);
  }
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common * 2 > Math.max(a.end - a.start, b.end - b.start);
}
