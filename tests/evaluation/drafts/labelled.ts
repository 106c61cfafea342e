import { readFileSync } from 'node:fs';
import { judge } from '@/utils/core/detect/judge';
import type { Finding } from '@/utils/core/policy/finding';
import { lint } from '@/utils/core/policy/lint';
import { pack } from './answer';
import { replied } from './linter/carriers';
import { percent, share } from './words';

/** A reply as somebody might type it: with one violation of this kind, or good. */
interface LabelledReply {
  kind: string;
  text: string;
  post: string;
  /** What this customer was told before. */
  history?: string;
  /** The general one, unless the violation is one of a trade. */
  pack?: string;
}

/** The rules that a kind of violation is found by. */
const RULES: Record<string, RegExp> = {
  'private-data': /^pii\.(?!ask)/,
  'asks-in-public': /^pii\.ask/,
  'asks-secret': /^pii\.ask-secret/,
  unsupported: /^(?:fact\.|claim\.deed|promise|tel\.fix)/,
  deed: /^claim\.deed/,
  offer: /^(?:fact\.|tel\.contract)/,
  absolute: /^(?:promise\.absolute|claim\.denial|bank\.)/,
  'vague-time': /^promise\.vague/,
  blame: /^voice\.(?:blame|dismissive)|^bank\.decision/,
  condescension: /^voice\.(?:condescension|dismissive|blame)/,
  deflection: /^voice\.(?:deflection|dismissive)/,
  'stock-phrase': /^voice\.(?:cliche|filler|non-apology)/,
  'legal-threat': /^claim\.legal-threat/,
  'health-advice': /^(?:health\.|claim\.health-advice)/,
  relationship: /^(?:bank|health)\.relationship/,
  'bare-dm': /^shape\.dm/,
  'asks-again': /^echo\.asked/,
  'wrong-handle': /^shape\.handle/,
  'doubled-word': /^shape\.doubled/,
  'non-apology': /^voice\.non-apology/,
  'sorry-but': /^voice\.sorry-but/,
  'over-apology': /^voice\.apology/,
  'fault-or-denial': /^claim\.(?:fault|denial|account)/,
  competitor: /\.rival$/,
  profanity: /^voice\.(?:profanity|crude)/,
  tone: /^(?:voice\.(?:cheer|emoji|exclaim)|brand\.(?:emoji|exclamation))/,
  'too-long': /^shape\.length/,
  'same-again': /^shape\.repeat/,
};

/**
 * `replies`: how most people would put it; `odd`: in words that no rule's author had met; `roundabout`:
 * said as far around as people manage; `slips`: as agents slip, by somebody who knew no rule of ours.
 * Rules were not fitted to the last two, nor may they be; one false block on a good
 * reply of `slips` was mended when it was seen.
 */
type LabelledSet = 'replies' | 'odd' | 'roundabout' | 'slips';

export interface LabelledFigures {
  /** By kind: found, of how many. */
  found: Map<string, { found: number; of: number }>;
  missed: string[];
  /** On good replies: "level rule “words”: reply". */
  wrong: string[];
  good: number;
}

/** What the linter makes of replies that were labelled by hand. */
export function labelledFigures(set: LabelledSet = 'replies'): LabelledFigures {
  const figures: LabelledFigures = { found: new Map(), missed: [], wrong: [], good: 0 };
  for (const reply of labelledReplies(set)) {
    const findings = findingsOf(reply);
    if (reply.kind === 'good') {
      figures.good += 1;
      for (const { level, rule, start, end } of findings) {
        figures.wrong.push(`${level} ${rule} “${reply.text.slice(start, end)}”: ${reply.text}`);
      }
      continue;
    }
    const kind = figures.found.get(reply.kind) ?? { found: 0, of: 0 };
    figures.found.set(reply.kind, kind);
    kind.of += 1;
    if (findings.some(({ rule }) => RULES[reply.kind]?.test(rule))) kind.found += 1;
    else figures.missed.push(`${reply.kind}: ${reply.text}`);
  }
  return figures;
}

function labelledReplies(set: LabelledSet): LabelledReply[] {
  return readFileSync(new URL(`./labelled-${set}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function findingsOf({ text, post, history, pack: id = 'general' }: LabelledReply): Finding[] {
  const { flags, stakes, heat } = judge({ text: post, lang: null, relation: 'mention' });
  return lint({
    pack: pack(id),
    text,
    post: { text: post, handle: 'customer' },
    history: history === undefined ? [] : [replied(history)],
    context: { flags, severity: stakes, heat },
  });
}

export function labelledTable(
  print: (line: string) => void,
  note: (kind: string, line: string) => void,
): void {
  for (const set of ['replies', 'odd', 'roundabout', 'slips'] as const) setTable(set, print, note);
}

function setTable(
  set: LabelledSet,
  print: (line: string) => void,
  note: (kind: string, line: string) => void,
): void {
  const { found, missed, wrong, good } = labelledFigures(set);
  const kinds = [...found.values()];
  const caught = kinds.reduce((sum, one) => sum + one.found, 0);
  const all = kinds.reduce((sum, one) => sum + one.of, 0);
  print(`\nReplies labelled by hand (${set}): ${all} with one violation each, ${good} good ones`);
  print(
    `  violations found                                           ${caught} of ${all} (${percent(share(caught, all))})`,
  );
  const poor = [...found].filter(([, one]) => one.found < one.of);
  const short = poor.map(([kind, one]) => `${kind} ${one.found}/${one.of}`).join(', ');
  print(`  kinds not always found                                     ${short || 'none'}`);
  const blocks = wrong.filter((line) => line.startsWith('block')).length;
  print(`  findings on good replies: blocks, all                      ${blocks}, ${wrong.length}`);
  for (const line of missed) note('labelled missed', line);
  for (const line of wrong) note('labelled wrong', line);
}
