import * as v from 'valibot';
import { FINDING, Length, told } from './fields';

/** One output line of `npm run -s check-reply`. */
export const ReplyOutput = told(
  v.strictObject({
    id: told(v.string(), 'Id of the reply, as text.'),
    length: Length,
    findings: told(
      v.array(
        v.strictObject({
          ...FINDING,
          unchecked: v.optional(
            told(
              v.literal(true),
              'The rule could not be run: nothing is known, least of all that it was kept.',
            ),
          ),
        }),
      ),
      'What the policy has against the reply; empty where it has nothing.',
    ),
  }),
  'What a policy pack has against a reply.',
);
export type ReplyOutput = v.InferOutput<typeof ReplyOutput>;
