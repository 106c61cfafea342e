import { MAX_WEIGHTED_LENGTH, weightedLength } from '../text/weighted-length';
import type { Context } from './context';
import type { Draft } from './draft';
import { realise, type Sentence } from './parts';
import type { Plan } from './plan';
import { pick } from './seed';

const TURNS = 24;

/** Words the plan, and keeps it apart from the drafts before it and under X's limit. Null when nothing fits. */
export function compose(c: Context, plan: Plan, others: readonly Draft[]): Draft | null {
  const steps = plan.moves.map(
    (move, i): Step => ({
      options: move.wordings.map((wording) => wording(c)).filter((one) => one !== null),
      optional: move.optional ?? false,
      seed: `${c.seed}/${plan.strategy}/${i}`,
    }),
  );
  if (steps.some((step) => !step.optional && step.options.length === 0)) return null;
  for (const chosen of [steps, steps.filter((step) => !step.optional)]) {
    for (let turn = 0; turn < TURNS; turn += 1) {
      const draft = attempt(c, plan, chosen, turn);
      const fits = draft.length <= MAX_WEIGHTED_LENGTH;
      if (fits && others.every((other) => differs(draft, other))) return draft;
    }
  }
  return null;
}

interface Step {
  options: readonly Sentence[];
  optional: boolean;
  seed: string;
}

function attempt(c: Context, plan: Plan, steps: readonly Step[], turn: number): Draft {
  const sentences: Sentence[] = [];
  for (const { options, seed } of steps) {
    const sentence = pick(options, seed, turn);
    if (sentence) sentences.push(sentence);
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
    findings: [],
  };
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
