import { type Clause, splitClauses } from './clauses';
import { isSayable } from './gate';
import { plainPart } from './plain';
import { type Shape, wordingOf } from './shapes/shape';
import { shapeOf } from './shapes/shape-of';
import type { Problem } from './specifics';
import type { Token } from './tokens';
import {
  DID,
  NEGATED,
  OPINION,
  PRIVATE,
  PROFANITY,
  STRONG_ADJECTIVE,
  TEXT_SPEAK,
  WENT_WRONG,
} from './words';

/** Longest clause we repeat, in characters: a reply needs the rest for its answer. */
const LONGEST = 108;
const SHORTEST_WORDS = 3;

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
  const text = shaped.form === 'fragment' ? told : plainPart(told, tokens);
  const score = text === null ? null : rate(text, shaped, clause, tokens);
  if (text === null || score === null) return;
  if (shaped.form !== 'fragment' || HEADLINE.test(text)) {
    yield candidate(shaped.form, text, tokens, score);
  }
  if (shaped.form !== 'fragment') return;
  const whole = plainPart(stated(text), tokens);
  if (whole) yield candidate('clause', whole, tokens, score - 0.2);
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
  const whole = plainPart(
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

const OWN_DOING =
  /^you(?:'ve|'d)? (?:just |already |also |have |had )*(?:cancell?ed|returned|closed|left|reported|complained|double|called again|called|updated|restarted|reset|tried again|still wondering)\b/;

function isWrong(text: string): boolean {
  // What the customer did themselves ("you cancelled the trial") is not what went wrong.
  const done = OWN_DOING.exec(text)?.[0] ?? '';
  const rest = text.slice(done.length);
  return NEGATED.test(rest) || WENT_WRONG.test(rest);
}

const SUBORDINATE =
  /^(?:when|while|because|until|after|since|if|before|as|whenever|which|who|despite|even|unless|that|and|but|so|or|then|though|where|without|whilst|than|at|in|on|with|for|from|via|through|during)$/;
const DANGLES =
  /^(?:and|but|or|so|because|when|while|if|that|which|who|the|a|an|my|your|our|of|to|for|from|with|at|in|on|by|as|is|are|was|were|has|have|had|be|been|than|then|via|please|am|i'm|i|it's|it|what|why|how|where|not|very|too|number|ref|reference|no|this|these|since|about|into|like|lol|plus|until|after|before|just|still|even|get|got|also|ever|their|its|his|her|yet)$/;

/** A clause may end before `at`: at a comma or a small word, but never between a verb and what belongs to it. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.after.includes(',')) return true;
  if (before?.tags.has('Verb') || before?.tags.has('Pronoun')) return false;
  return SUBORDINATE.test(tokens[at]?.lower ?? '');
}

/** Cuts a clause to what fits, at a joint, before private data, and drops loose ends. */
function shorten(shaped: Shape): Token[] | null {
  let tokens = shaped.tokens;
  const hidden = tokens.findIndex((token) => token.hidden);
  if (hidden >= 0) {
    if (shaped.text !== null) return null;
    tokens = tokens.slice(0, hidden);
  }
  tokens = trimEnd(tokens, hidden >= 0);
  let end = tokens.length;
  while (end > 0 && wordingOf(shaped, tokens.slice(0, end)).length > LONGEST) {
    if (shaped.text !== null) return null;
    end -= 1;
    while (end > SHORTEST_WORDS && !isJoint(tokens, end)) end -= 1;
    if (end <= SHORTEST_WORDS) return null;
  }
  const cut = trimEnd(tokens.slice(0, end), end < tokens.length);
  return cut.length >= (shaped.form === 'fragment' ? 2 : SHORTEST_WORDS) ||
    (cut.length >= 2 && shaped.lead !== '')
    ? cut
    : null;
}

/** Word order may change in a shape, so loose ends go first. */
function tidy(clause: Clause): Clause {
  return { ...clause, tokens: trimEnd(clause.tokens, false) };
}

function trimEnd(tokens: readonly Token[], cut: boolean): Token[] {
  let end = tokens.length;
  while (end > 0) {
    const lower = tokens[end - 1]?.lower ?? '';
    const loose = cut
      ? DANGLES.test(lower)
      : /^(?:please|and|but|or|so|because|pls|lol|yet|also|to|plus|thanks|why|the|a|my|your|what|how|then|if|when|sir|guys|mate|team|fix|help|from|by|with|of)$/.test(
          lower,
        );
    if (!loose && !isLeftOver(tokens, end)) break;
    if (!cut && lower === 'yet') break;
    if (lower === 'help' && WANTED.test(tokens[end - 2]?.lower ?? '')) break;
    end -= 1;
  }
  return tokens.slice(0, end);
}

const WANTED = /^(?:much|any|no|the|more|your|some|of|for|to|get|getting|need|customer|enough)$/;

/** "a flight on": the link that followed is gone, and so goes its preposition. */
function isLeftOver(tokens: readonly Token[], end: number): boolean {
  const before = tokens[end - 2];
  const noun = before?.tags.has('Noun') && !before.tags.has('Pronoun');
  return /^(?:on|at|in|for|about|into)$/.test(tokens[end - 1]?.lower ?? '') && (noun ?? false);
}

/** What a customer did or met with, worth repeating even where it is not yet a fault. */
const TELLS = new RegExp(
  `^you(?:'ve|'re|'d)? (?:(?:just|still|also|already|only|now|have|had|are|were|been|recently) )*(?:${[...DID].join('|')}|trying|waiting|getting|told|asking|having to|charged|sent|given|treated|experiencing|struggling)\\b`,
);

/** Statements that name nothing: "you're having a rather large issue", "you don't want to wait". */
const EMPTY =
  /\b(?:have|had|having|got|getting|experiencing) (?:an?|some|another|the same)?(?: ?\w+){0,2} ?(?:problem|issue|trouble|difficult)\w*(?!.*\b(?:with|on|in|when|where|logging|getting|after|since)\b)|^you(?:'ve)? (?:don't|didn't|can't|couldn't) (?:want|live|think|know|understand|figure|care|mind|remember|realise|realize|expect)\b|\bkeep cancell?ing\b/;

/** Speaker's attitudes and plans: not a problem in themselves. */
const ATTITUDE =
  /^(?:you(?:'ve|'re|'d|'ll)? (?:just |really |also |do |don't |would |only |totally |still |am |have )*(?:think|thought|hope|hoped|wish|love|loved|like|liked|hate|guess|know|knew|understand|mean|believe|believed|want|wanted|suggest|appreciate|remember|bet|suppose|agree|see|need|say|said|thank|feel|felt|wonder|wondering|hoping|thinking|asking|looking forward|going to|never again|like|enjoy|enjoyed|follow|tweet|tweeted|did|sure|cannot believe|can't believe|assume|expect|used to|prefer|may|might|could|should|will|'ll|swear|told|dislike|recommend|switched|refuse|don't see|see|live|work|believe|tired|sick of|done with|confused|curious|glad|happy|excited|afraid|certain|trying very|trying so|recall|won't|trying not|getting tired|still wondering|wondering|don't live|broke|(?:have|own|use) (?:a|an|the|two|three|\d+|your)|(?:have|had|having) (?:a|an|some|another)(?: \w+){0,2} (?:problem|issue|question|concern)s?(?! (?:with|on|in|when|where|getting|logging))))\b/;
const VAGUE =
  /\b(?:this|that|these|those|here|there|it|he|she|they|them|him|her|his|their|something|stuff|things?|what|who|whom|lol|haha|someone|somebody|same|such|u|rt|one|via|gt|lt|amp|im|etc|dat|da|wat|dis|smh|ya|yall|thru)\b/gi;
const DETAIL =
  /\d|\b(?:hours?|days?|weeks?|months?|minutes?|twice|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)\b/i;

/** What happened to the customer, told even without a figure. */
const MET_WITH =
  /^you(?:'ve|'re)? (?:(?:just|still|also|already|only|now|have|had|are|were|been|recently) )*(?:trying|waiting|getting|told|having to|charged|sent|given|struggling|stuck|asked)\b/;

const FUNCTION_WORD =
  /^(?:the|and|but|your?|you've|you're|you'll|you'd|our|was|were|are|has|have|had|been|being|not|\w+n't|can|will|would|could|this|that|there|there's|still|just|yet|again|with|from|for|now|very|get|got|getting|keep|even|one|any|all|too|out|into|about|over|under)$/;

function contentWords(text: string): number {
  return text
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word.length > 2 && !FUNCTION_WORD.test(word)).length;
}

function rate(
  text: string,
  shaped: Shape,
  clause: Clause,
  tokens: readonly Token[],
): number | null {
  const lower = text.toLowerCase();
  const wrong = isWrong(text);
  if (PROFANITY.test(lower) || PRIVATE.test(lower) || OPINION.test(lower)) return null;
  if (TEXT_SPEAK.test(lower)) return null;
  if (!isSayable(text, shaped.form, tokens, /'(?:re|ve)$/.test(shaped.lead))) return null;
  if (clause.tie === 'if' || /^if\b|\bif (?:you|we|it|they)\b/.test(lower)) return null;
  if (
    /\b(?:please|thanks|thank you|question)\b|can't because|^(?:you|it|there)'?\w* (?:not|can't|don't|do|is|are|have)$/.test(
      lower,
    )
  ) {
    return null;
  }
  // Without its strong adjective "you had an awful service" says nothing.
  if (!wrong && STRONG_ADJECTIVE.test(shaped.tokens.map((token) => token.lower).join(' ')))
    return null;
  // Generic "you": told from our side it would speak of us.
  if (
    /\bwe(?:'d|'ll)? (?:can't|have to|need|want|get|know|would|could|should|are supposed|cannot)\b/.test(
      lower,
    )
  )
    return null;
  // What may never happen has not happened; what is not wrong is no problem.
  if (
    /\bcan never\b|\bno (?:errors?|problems?|issues?|drops|spills|damage|complaints)\b/.test(lower)
  )
    return null;
  if (!wrong && shaped.subject === 'speaker' && !TELLS.test(lower)) return null;
  // What was only done, bought or paid says little without a figure or a day.
  if (!wrong && shaped.subject === 'speaker' && !DETAIL.test(text) && !MET_WITH.test(lower))
    return null;
  if (!wrong && shaped.subject !== 'speaker' && !(DETAIL.test(text) && /\byour\b/.test(lower)))
    return null;
  if (EMPTY.test(lower)) return null;
  let score = shaped.form === 'fragment' ? 1 : 1.5;
  if (wrong) score += 3;
  if (DETAIL.test(text)) score += 1;
  if (/\byour?\b/.test(lower)) score += 1;
  if (contentWords(lower) < 2) score -= 1.5;
  if (shaped.subject === 'pronoun') score -= 3;
  if (shaped.subject === 'nobody') score -= 0.5;
  if (!wrong && /^(?:you|we) can /.test(lower)) score -= 3;
  if (ATTITUDE.test(lower)) score -= wrong ? 3 : 5;
  score -= 0.8 * (lower.match(VAGUE)?.length ?? 0);
  if (clause.question && shaped.text === null && clause.tokens[0]?.lower !== 'why') score -= 0.5;
  if (text.split(' ').length > 18) score -= 0.7;
  if (clause.tie !== null && shaped.subject === 'pronoun') score -= 1;
  score -= clause.sentence * 0.1;
  return score;
}
