import { type Clause, splitClauses } from './clauses';
import { mend } from './mend';
import { plainPart } from './plain';
import { isWrong, rate } from './rate';
import { type Shape, wordingOf } from './shapes/shape';
import { shapeOf } from './shapes/shape-of';
import { LONGEST, shorten, tidy } from './shorten';
import type { Problem } from './specifics';
import type { Token } from './tokens';

interface Candidate extends Problem {
  score: number;
}

/** Ways to name what went wrong, best first. */
export function findProblems(sentences: readonly Token[][]): Problem[] {
  const clauses = sentences.flatMap((sentence, i) => splitClauses(sentence, i));
  const found = clauses
    .flatMap((clause) => [...candidates(clause)])
    .sort((a, b) => b.score - a.score || a.start - b.start);
  const forms = new Set<string>();
  return found
    .filter((one) => {
      if (forms.has(one.form)) return false;
      forms.add(one.form);
      return true;
    })
    .map(({ score: _, ...problem }) => problem);
}

function* candidates(clause: Clause): Generator<Candidate> {
  if (clause.tie === 'or') return;
  const shaped = shapeOf(tidy(clause));
  if (!shaped) return;
  const tokens = shorten(shaped);
  if (!tokens) return;
  const told = wordingOf(shaped, tokens);
  yield* joined(clause, shaped, told, tokens);
  const text = shaped.form === 'fragment' ? told : soundPart(told, tokens);
  const score = text === null ? null : rate(text, shaped, clause, tokens);
  if (text === null || score === null) return;
  if (shaped.form !== 'fragment' || HEADLINE.test(text)) {
    yield candidate(shaped.form, text, tokens, score);
  }
  if (shaped.form !== 'fragment') return;
  const whole = soundPart(stated(text), tokens);
  if (whole) yield candidate('clause', whole, tokens, score - 0.2);
}

function soundPart(text: string, tokens: readonly Token[]): string | null {
  const part = plainPart(text, tokens);
  return part && mend(part);
}

/** What may stand alone at the front of a reply. */
const HEADLINE =
  /^(?:still )?no (?:[a-z]+ )?(?:repl(?:y|ies)|responses?|answers?|updates?|information|info|help|apology|compensation|refund|explanation|water|power|electricity|signal|internet|Wi-Fi|service|hot water|heating|tracking|tracking number|confirmation|email|call|callback|call back|delivery|parcel|order|announcement|communication|contact|notice|warning|food|meal|seats?|staff|driver|engineer|one)(?: (?:yet|at all))?$|^(?:over |nearly |almost |about )?[\w.+]+ (?:minutes|hours|days|weeks|months|years) (?:on hold|without|of|waiting|on the|in (?:a |the )?(?:line|queue))\b|^day \w+ (?:of|without)\b/u;

/** A headline as a statement: "there's still no reply", "it's been 30 minutes on hold". */
function stated(headline: string): string {
  if (/^(?:still |absolutely )?no /.test(headline)) return `there's ${headline}`;
  return /^day /.test(headline) ? `it's ${headline}` : `it's been ${headline}`;
}

/** "I ordered boots and they never came": the second half needs the first to say what "they" are. */
function* joined(
  clause: Clause,
  shaped: Shape,
  text: string,
  tokens: readonly Token[],
): Generator<Candidate> {
  const { previous, tie } = clause;
  const lacking = /^(?:still )?no /.test(text) && shaped.form === 'fragment';
  const sameSpeaker = shaped.subject === 'speaker' && shaped.lead === 'you';
  const leans =
    shaped.subject === 'pronoun' || shaped.subject === 'nobody' || lacking || sameSpeaker;
  if (!previous || !leans) return;
  const before = shapeOf(tidy(previous));
  if (before?.form !== 'clause' || before.subject === 'pronoun') return;
  if (sameSpeaker && before.subject !== 'speaker') return;
  const first = shorten(before);
  if (!first) return;
  const opening = wordingOf(before, first);
  const and = tie === 'but' || tie === 'yet' ? ', but' : tie === 'because' ? ' because' : ' and';
  const both = [...first, ...tokens];
  const whole = soundPart(
    `${opening}${and} ${lacking ? "there's " : ''}${sameSpeaker ? text.replace(/^you /, '') : text}`,
    both,
  );
  const score = whole === null ? null : rate(whole, before, previous, both);
  if (whole === null || score === null || whole.length > LONGEST || !isWrong(text)) return;
  yield candidate('clause', whole, both, score + 1);
}

function candidate(
  form: Problem['form'],
  text: string,
  tokens: readonly Token[],
  score: number,
): Candidate {
  return {
    form,
    text,
    start: Math.min(...tokens.map((token) => token.start)),
    end: Math.max(...tokens.map((token) => token.end)),
    wrong: isWrong(text),
    confidence: Math.max(0, Math.min(1, 0.3 + score / 10)),
    score,
  };
}
