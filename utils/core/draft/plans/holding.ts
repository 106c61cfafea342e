import type { Context } from '../context';
import type { HoldingFor } from '../triage';
import { done } from '../wording/deeds';
import {
  holdingOpening,
  holdingPrivate,
  holdingRoute,
  MINOR_NEXT,
  PRESS_WAY,
  SAFETY_LINE,
} from '../wording/holding';
import { TAKE_DOWN } from '../wording/safe';
import { may, must, type Plan } from './plan';

/** A reply that holds: who takes it, and nothing about cause or blame. */
export function planHolding(
  c: Context,
  { topic, minor, reroute }: { topic: HoldingFor; minor: boolean; reroute: boolean },
): Plan[] {
  const down = c.exposed.kinds.length > 0 ? [must(TAKE_DOWN)] : [];
  const deed = done(c);
  const opening = must(holdingOpening(topic));
  if (topic === 'minor') {
    const why = 'A parent or carer takes it from here; no private messages.';
    return [{ strategy: 'holding', why, moves: [opening, must(MINOR_NEXT)] }];
  }
  const route = must(deed?.deed.kind === 'escalated' ? deed.wordings : holdingRoute(topic));
  const next = minor ? must(MINOR_NEXT) : must(holdingPrivate(topic));
  if (reroute) {
    const why = 'Goes to the right team; nothing else is said.';
    return [
      { strategy: 're-route', why, moves: [opening, route, may(PRESS_WAY), ...down] },
      { strategy: 're-route', why, moves: [opening, route, may(PRESS_WAY), next, ...down] },
    ];
  }
  const why = 'Says who takes it and nothing about cause or blame.';
  const safe = topic === 'safety' ? [may(SAFETY_LINE)] : [];
  const full: Plan = { strategy: 'holding', why, moves: [opening, ...safe, route, next, ...down] };
  return minor ? [full] : [full, { ...full, why: `${why} Put another way.` }];
}
