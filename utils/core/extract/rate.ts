import type { Clause } from './clauses';
import { isSayable } from './gate';
import type { Shape } from './shapes/shape';
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

const OWN_DOING =
  /^you(?:'ve|'d)? (?:just |already |also |have |had )*(?:cancell?ed|returned|closed|left|reported|complained|double|called again|called|updated|restarted|reset|tried again|still wondering)\b/;

export function isWrong(text: string): boolean {
  // What the customer did themselves ("you cancelled the trial") is not what went wrong.
  const done = OWN_DOING.exec(text)?.[0] ?? '';
  const rest = text.slice(done.length);
  return NEGATED.test(rest) || WENT_WRONG.test(rest);
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

/** How well a wording tells the problem, about -5 to 7; null: never to be said. */
export function rate(
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
