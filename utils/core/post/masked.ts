import { findPrivateData } from '../text/private-data/find';
import { maskPrivateData } from '../text/private-data/mask';
import type { PrivateSpan } from '../text/private-data/private-data';
import type { Sighting } from './sighting';

/**
 * A sighting as it may be kept: what the customer exposed by mistake (a phone number, a card) is
 * replaced by its kind, and evidence still points at the same words. The same post gives the same
 * text every time, so that an edit is told from a second look.
 */
export function masked(sighting: Sighting): Sighting {
  const { post, judgement } = sighting;
  if (post.text === null) return sighting;
  const spans = findPrivateData(post.text);
  if (spans.length === 0) return sighting;
  const place = placesAfter(post.text, spans);
  return {
    ...sighting,
    post: { ...post, text: maskPrivateData(post.text, spans) },
    judgement: {
      ...judgement,
      evidence: judgement.evidence.map((piece) => ({
        ...piece,
        start: place(piece.start, 'start'),
        end: place(piece.end, 'end'),
      })),
    },
  };
}

/** A post's text as it may be kept, see {@link masked}. */
export function maskedText(text: string): string {
  return maskPrivateData(text, findPrivateData(text));
}

/** From an offset in the text to the same place in the masked one; inside a mask, to its edge. */
function placesAfter(text: string, spans: readonly PrivateSpan[]) {
  return (offset: number, edge: 'start' | 'end'): number => {
    const before = spans.filter(({ start }) => start < offset);
    const inside = before.find(({ end }) => offset < end);
    const upTo = inside === undefined ? offset : edge === 'start' ? inside.start : inside.end;
    const whole = before.filter(({ end }) => end <= upTo);
    return maskPrivateData(text.slice(0, upTo), whole).length;
  };
}
