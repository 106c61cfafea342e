import { MAX_WEIGHTED_LENGTH, weightedLength } from '../text/weighted-length';
import type { Context } from './context';
import type { Draft } from './draft';
import { realise, type Sentence } from './parts';
import type { Move, Plan } from './plan';
import { pick } from './seed';

const TURNS = 24;

/** Words the plan, and keeps it apart from the drafts before it and under X's limit. Null when nothing fits. */
export function compose(c: Context, plan: Plan, others: readonly Draft[]): Draft | null {
  for (const optional of [true, false]) {
    for (let turn = 0; turn < TURNS; turn += 1) {
      const draft = attempt(c, plan, optional, turn);
      if (
        draft &&
        draft.length <= MAX_WEIGHTED_LENGTH &&
        others.every((other) => differs(draft, other))
      )
        return draft;
    }
  }
  return null;
}

function attempt(c: Context, plan: Plan, optional: boolean, turn: number): Draft | null {
  const sentences: Sentence[] = [];
  for (const [i, move] of plan.moves.entries()) {
    if (move.optional && !optional) continue;
    const sentence = choose(c, move, `${c.seed}/${plan.strategy}/${i}`, turn);
    if (sentence) sentences.push(sentence);
    else if (!move.optional) return null;
  }
  const { name } = c.input.agent;
  if (name) sentences.push(['^', { text: name, source: 'agent', basis: 'your sign-off' }]);
  const { text, facts } = realise(sentences);
  return {
    id: `${c.seed}/${plan.strategy}`,
    strategy: plan.strategy,
    text,
    length: weightedLength(text),
    why: plan.why,
    facts,
  };
}

function choose(c: Context, { wordings }: Move, seed: string, turn: number): Sentence | null {
  const fitting = wordings.map((wording) => wording(c)).filter((one) => one !== null);
  return pick(fitting, seed, turn) ?? null;
}

/** No two drafts of one post open or end alike. */
function differs(a: Draft, b: Draft): boolean {
  return opening(a.text) !== opening(b.text) && ending(a.text) !== ending(b.text);
}

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/ \^\S+$/, '')
    .split(/\s+/);
const opening = (text: string): string => words(text).slice(0, 2).join(' ');
const ending = (text: string): string => words(text).slice(-3).join(' ');
