import { durationMinutes, durationWords } from '../policy/local-time';
import type { Fact } from '../policy/schema/frame';
import type { Part, Sentence, Sourced } from './parts';

/** A fact of the policy that bears on a post, as a sentence. */
export interface PackAnswer {
  sentence: Sentence;
  /** The post asks for it; else it is only on the same subject. */
  asked: boolean;
  /** The pack itself says that it helps with posts like this one. */
  meant: boolean;
}

/** Ids that serve the desk itself: what they hold is said elsewhere. */
const OURS = /^(?:dm|update_sla|keepable)$/;
const EMPTY_WORDS = new Set(
  'line page team info number link your from after with when which that case open next update public private message emergency text code value'.split(
    ' ',
  ),
);
const ASKS =
  /\?|\b(?:how (?:do|can|long)|where (?:do|can|is|are)|what(?:'s| is| are| time)|which|when (?:do|does|is|are|can|will)|is there|any (?:number|link|way|update)|tell me|need (?:a|the) (?:number|link))\b/i;
const ASKS_HOURS =
  /\b(?:what time|opening (?:hours|times)|when (?:do|are) you (?:open|close|there)|are you (?:open|there)|open (?:today|now|on|until|late|at)|hours\?)/i;
const ASKS_PHONE =
  /\b(?:phone|number (?:to|can|do|for)|call you|ring you|helpline|speak to (?:a|some))/i;
const ASKS_COMPLAIN =
  /\b(?:make|raise|file|log|put in|formal) (?:a |an )?(?:formal )?complaint|complain(?:ts?)? (?:to|about it|procedure|department)/i;

/** What pages with usual names hold, as the start of a sentence. */
const PAGES: Readonly<Record<string, string>> = {
  status: 'live status is here',
  complaints: 'how to make a complaint, step by step, is here',
  claims: 'claims go in here',
  rights: 'your rights are set out here',
  refunds: 'how refunds work is set out here',
  returns: 'how returns work is set out here',
  tracking: 'live tracking is here',
  fraud: 'what to do about fraud is set out here',
};
/** Words in a post that ask for a page without naming it. */
const IMPLIES: Readonly<Record<string, RegExp>> = {
  status:
    /\b(?:down|outage|no (?:signal|internet|service)|not working|offline|delay\w*|cancel\w*)\b/i,
  complaints: ASKS_COMPLAIN,
  claims: /\bclaims?\b|\bcompensation\b/i,
  rights: /\b(?:my rights|compensation|entitled|uk261|eu261)\b/i,
};

/** Facts that answer a post, best first. Approved words of a live incident stand as they are. */
export function packAnswers(post: string, facts: readonly Fact[]): PackAnswer[] {
  const words = wordsOf(post);
  const asks = ASKS.test(post);
  const found = facts.flatMap((fact) => {
    if (OURS.test(fact.id) || fact.kind === 'team' || fact.audience === 'dm') return [];
    const names = keywords(fact);
    const shared = names.filter((name) => words.has(name)).length;
    const sentence = sentenceFor(fact);
    if (!sentence) return [];
    if (fact.about !== undefined) {
      const told = wordsMet(fact.about, words);
      const asked = asks || fact.kind === 'incident';
      return told > 0
        ? [{ sentence, asked, meant: fact.kind !== 'incident', score: 6 + told }]
        : [];
    }
    if (fact.kind === 'incident') {
      return shared >= 2 ? [{ sentence, asked: true, meant: false, score: 10 + shared }] : [];
    }
    const implied = IMPLIES[fact.id]?.test(post) ?? false;
    const asked =
      (fact.kind === 'hours' && ASKS_HOURS.test(post)) ||
      (fact.kind === 'phone' && ASKS_PHONE.test(post) && (shared > 0 || names.length === 0)) ||
      (fact.kind !== 'hours' && fact.kind !== 'phone' && asks && (shared > 0 || implied));
    const near = fact.kind === 'link' && (implied || shared >= 2);
    const score = shared + (asked ? 3 : 0);
    return asked || near ? [{ sentence, asked, meant: false, score }] : [];
  });
  return found
    .sort((a, b) => b.score - a.score)
    .map(({ sentence, asked, meant }) => ({ sentence, asked, meant }));
}

/** Words of the longest line that stands whole in the post, in any order; 0: none does. */
function wordsMet(about: readonly string[], words: ReadonlySet<string>): number {
  const lines = about.map((line) => [...wordsOf(line)]);
  return Math.max(
    ...lines.map((line) => (line.every((word) => words.has(word)) ? line.length : 0)),
  );
}

function wordsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).map(stem));
}

const stem = (word: string): string => word.replace(/(?:ies|es|s)$/, '');

function keywords({ id, label = '', kind, value }: Fact): string[] {
  const text = `${id.replace(/[-_.]/g, ' ')} ${label} ${kind === 'incident' ? value : ''}`;
  return [...wordsOf(text)].filter((word) => word.length > 3 && !EMPTY_WORDS.has(word));
}

function sentenceFor(fact: Fact): Sentence | null {
  const { id, kind, label, value } = fact;
  const basis = `policy fact “${id}”${label ? `: ${label}` : ''}`;
  const part = (text: string): Sourced => ({ text, source: 'policy', basis });
  const full = (...parts: Part[]): Sentence => parts;
  if (fact.approved_text !== undefined) {
    return fact.approved_text.includes('{') ? null : [part(fact.approved_text)];
  }
  if (kind === 'link')
    return full(
      `${PAGES[id] ?? (label ? `${label} is here` : 'this page covers it')}: `,
      part(value),
    );
  if (kind === 'phone')
    return full(label ? `the number for ${label} is ` : 'the number to call is ', part(value), '.');
  if (kind === 'hours') return full("we're here ", part(value), '.');
  if (kind === 'duration' && label) {
    const minutes = durationMinutes(value);
    return minutes === null ? null : full(`${label}: `, part(durationWords(minutes)), '.');
  }
  // A whole statement only: a bare value says nothing on its own.
  const states = kind === 'text' && /\b(?:is|are|can|takes?|last|open|go)\b/.test(value);
  return states ? full(part(value), '.') : null;
}
