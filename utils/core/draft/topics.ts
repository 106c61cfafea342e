import type { Specifics } from '../extract/specifics';
import { smallLetters } from '../text/small-letters';
import { type Exposed, isExposed } from './exposed';
import type { Naming } from './naming';
import type { Sourced } from './parts';
import { NO_THING } from './things';

/** A thing of the post, ready to stand in our sentences. */
export interface Named extends Sourced {
  /** 0..1: how sure it is that the post is about it. */
  central: number;
}

/** What a reply may name beside the trouble: in no private stretch of the post, and not named already. */
export function topicsOf(
  { topics }: Specifics,
  naming: Naming,
  post: string,
  { spans }: Exposed,
): Named[] {
  const named = smallLetters(
    Object.values(naming)
      .map((one) => one?.text ?? '')
      .join(' '),
  );
  return topics.flatMap(({ start, end, text, central }) => {
    const isPrivate = isExposed(spans, start, end);
    const isNamed = named.includes(beginningOf(text));
    return isPrivate || isNamed || NO_THING.test(text)
      ? []
      : [{ text, source: 'post' as const, basis: post.slice(start, end), central }];
  });
}

/** Its last word without its ending: "deliveries" names what "delivery" does. */
function beginningOf(text: string): string {
  const word = smallLetters(text).split(' ').at(-1) ?? '';
  return word.slice(0, Math.max(4, word.length - 3));
}
