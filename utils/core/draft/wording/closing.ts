import { say } from '../parts';
import { alone, lightly, plain, type Wording } from './wording';

/** OWN: keeping the case, never the fault. */
export const KEEP: readonly Wording[] = [
  plain("I'll stay with this until it's sorted."),
  alone(plain("I'm keeping this one myself.")),
  plain("I'll see it through."),
  lightly(plain("I won't leave it there.")),
];

/** What happens if the first step does not help. */
export const FALLBACK: readonly Wording[] = [
  plain("If it turns out to need someone else, I'll bring them in."),
];

/** The customer has a date to keep. */
export const IN_TIME: readonly Wording[] = [
  ({ naming: { deadline } }) => (deadline ? say`I know you need it ${deadline}.` : null),
  ({ naming: { deadline } }) =>
    deadline ? say`You need this ${deadline}, and I'll work back from that.` : null,
];

/** After an answer: the door stays open. */
export const MORE: readonly Wording[] = [
  plain("If that doesn't cover it, tell me here and I'll help."),
  plain('If there is more to it, ask me here.'),
  plain("If you'd rather sort it out here, tell me what happened and I'll start."),
];
