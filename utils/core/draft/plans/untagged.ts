import {
  GENTLE_ASK,
  GENTLE_LEAVE,
  GENTLE_OFFER,
  GENTLE_OPENING,
  GENTLE_PASS,
  GENTLE_THANKS,
} from '../wording/untagged';
import { must, type Plan } from './plan';

/** They did not write to us: short, asks leave, no history. */
export function gentle(): Plan[] {
  return [
    {
      strategy: 'gentle-offer',
      why: 'They did not tag us: offer once, ask first.',
      moves: [must(GENTLE_OPENING), must(GENTLE_OFFER)],
    },
    {
      strategy: 'one-question',
      why: 'Asks leave before anything else.',
      moves: [must(GENTLE_ASK), must(GENTLE_LEAVE)],
    },
    {
      strategy: 'thank-for',
      why: 'Takes it as feedback and asks whether it may be passed on.',
      moves: [must(GENTLE_THANKS), must(GENTLE_PASS)],
    },
  ];
}
