import type { Clause } from '../clauses';
import { nounPhraseEnd } from '../phrase';
import type { Token } from '../tokens';
import { DID } from '../words';
import { type Shape, SPEAKER, shape, stripLeaders } from './shape';

const LEFT_OUT_BE =
  /^(?:waiting|trying|having|getting|sitting|struggling|standing|paying|stuck|locked|unable|being|on|experiencing|missing|chasing|receiving|seeing|left|stranded)$/;
const GOT = /^(?:received|receive|heard|hear|had|got|get|gotten|seen|been|see|know)$/;

/** The "I" that hurried posts leave out: "Been waiting an hour", "Can't log in". */
export function elided(tokens: Token[], clause: Clause): Shape | null {
  const [first, second] = tokens;
  if (!first || !second) return null;
  if (clause.previous !== null && !isSpeakerLed(clause.previous)) return null;
  const skip = /^(?:just|still|also|never|only|already|now|currently|constantly)$/.test(first.lower)
    ? 1
    : 0;
  const lower = tokens[skip]?.lower ?? '';
  const next = tokens[skip + 1];
  if (!next) return null;
  if (lower === 'been') {
    const going =
      next.tags.has('Gerund') ||
      next.tags.has('Preposition') ||
      /^(?:told|charged|promised|left)$/.test(next.lower);
    return going ? shape('clause', 'speaker', tokens, "you've") : null;
  }
  if (LEFT_OUT_BE.test(lower)) {
    if (lower === 'on' && next.lower !== 'hold') return null;
    if (lower === 'missing' && skip === 0) return null;
    return shape('clause', 'speaker', tokens, "you're");
  }
  if (/^(?:can't|cannot|couldn't)$/.test(lower) && !next.tags.has('Pronoun')) {
    return /^(?:wait|believe|stand|imagine|be)$/.test(next.lower)
      ? null
      : shape('clause', 'speaker', tokens, 'you');
  }
  if (/^(?:keep|kept)$/.test(lower) && next.tags.has('Gerund')) {
    return shape('clause', 'speaker', tokens, 'you');
  }
  if (
    /^(?:haven't|have|didn't|don't)$/.test(lower) &&
    tokens.slice(skip + 1, skip + 4).some((token) => GOT.test(token.lower))
  ) {
    const negated = lower !== 'have' || /^(?:not|never|still|yet)$/.test(next.lower);
    return negated ? shape('clause', 'speaker', tokens, 'you') : null;
  }
  if (lower === 'impossible' && next.lower === 'to')
    return shape('clause', 'thing', tokens, "it's");
  return DID.has(lower) && tokens[skip]?.tags.has('Verb')
    ? shape('clause', 'speaker', tokens, 'you')
    : null;
}

function isSpeakerLed(clause: Clause): boolean {
  const lower = stripLeaders(clause.tokens)[0]?.lower ?? '';
  return SPEAKER.test(lower) || DID.has(lower) || LEFT_OUT_BE.test(lower);
}

const COUNTED =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|calls?|emails?|attempts?)$/;

/** Headlines: "no tracking number", "30 minutes on hold", "day 6 of …". */
export function fragment(tokens: Token[]): Shape | null {
  const first = tokens[0];
  if (!first) return null;
  const skip = /^(?:still|over|another|nearly|almost|about|only|more|again|absolutely)$/.test(
    first.lower,
  )
    ? 1
    : 0;
  const next = tokens[skip + 1];
  const lower = tokens[skip]?.lower ?? '';
  const counted = tokens[skip]?.tags.has('Value') && COUNTED.test(next?.lower ?? '');
  // A bare span of time says nothing: "30 minutes" needs what it was spent on.
  if (
    counted &&
    (tokens.length < skip + 4 ||
      /^(?:later|ago|before|after|until|till|left)$/.test(tokens[skip + 2]?.lower ?? ''))
  )
    return null;
  if (counted || (lower === 'day' && next?.tags.has('Value')))
    return shape('fragment', 'nobody', tokens);
  if (
    lower !== 'no' ||
    !next ||
    /^(?:one|way|idea|wonder|thanks|problem|need|matter|more|longer|offence|offense|doubt|worries|surprise|errors?|problems?|issues?|drops|spills|damage|joke|shit|reason)$/.test(
      next.lower,
    )
  )
    return null;
  const end = nounPhraseEnd(tokens, skip);
  const noun =
    end > skip + 1 ||
    /^(?:reply|response|answer|call|update|help|show|refund|delivery|service|contact|power|water|heat|signal)$/.test(
      next.lower,
    );
  return noun ? shape('fragment', 'nobody', tokens) : null;
}
