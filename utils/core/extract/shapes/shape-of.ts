import type { Clause } from '../clauses';
import { asked } from './asked';
import { elided, fragment } from './elided';
import { doneTo, thanksFor, toldBy } from './passive';
import { type Shape, stripLeaders } from './shape';
import { stated } from './stated';

/** Recognises how a clause is built; null when it is not one we can retell. */
export function shapeOf(clause: Clause): Shape | null {
  const tokens = stripLeaders(clause.tokens);
  return (
    thanksFor(tokens) ??
    asked(tokens) ??
    toldBy(tokens) ??
    doneTo(tokens) ??
    stated(tokens) ??
    elided(tokens, clause) ??
    fragment(tokens)
  );
}
