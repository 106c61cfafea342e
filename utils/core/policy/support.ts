import type { Scene } from './kinds/kind';
import { type QuantityKind, quantitiesIn } from './quantities';

/** What a figure in a reply may rest on. A customer's words are `post`: they tell, they never authorise. */
export interface Support {
  post: readonly string[];
  backing: readonly string[];
}

/**
 * Texts that a fact may come from: the customer's own posts on the one side; the pack, the case's
 * facts, logged deeds, our notes and what we posted ourselves on the other.
 */
export function supportFor({ post, history, deeds, facts }: Scene): Support {
  const told = history.filter((entry) => entry.kind === 'complaint').map(({ text }) => text);
  const ours = history.filter((entry) => entry.kind !== 'complaint').map(({ text }) => text);
  return {
    post: post ? [post.text, ...told] : told,
    backing: [
      ...ours,
      ...deeds.map(({ detail }) => detail),
      ...facts.flatMap(({ value, label, approved_text }) => [
        value,
        label ?? '',
        approved_text ?? '',
      ]),
    ],
  };
}

/** One spelling of each quantity of that kind in some texts. */
export function valuesIn(texts: readonly string[], kind: QuantityKind): Set<string> {
  return new Set(
    texts.flatMap((text) =>
      quantitiesIn(text)
        // A bare number in a source covers the same sum or share in the reply: "54" for "£54".
        .filter((one) => one.kind === kind)
        .map(({ value }) => value),
    ),
  );
}
