import * as v from 'valibot';
import { FINDING, Length, spanIn, told } from './fields';

const Drafted = v.strictObject({
  strategy: told(
    v.picklist([
      'heard-first',
      'fix-first',
      'straight-answer',
      'owner',
      'one-question',
      'thank-for',
      'holding',
      're-route',
      'gentle-offer',
      'follow-up',
      'disagree-politely',
      'close-loop',
    ]),
    'In which order it says what.',
  ),
  text: told(v.string(), 'The reply; "[…]" in it waits for what nobody told.'),
  length: Length,
  why: told(v.string(), 'Why this one is offered.'),
  facts: told(
    v.array(
      v.strictObject({
        ...spanIn('the reply'),
        source: told(v.picklist(['post', 'history', 'policy', 'agent']), 'Where it comes from.'),
        basis: told(v.string(), 'What it rests on, quoted or in plain words.'),
      }),
    ),
    'Each number, time, link, name and deed in it, with its source.',
  ),
  findings: told(
    v.array(
      v.strictObject({
        ...FINDING,
        link: told(v.nullable(v.string()), "Address of the policy's clause, if it has one."),
        override: told(
          v.picklist(['none', 'reason', 'approver']),
          'Who may insert it in spite of a block.',
        ),
        unchecked: told(
          v.boolean(),
          'Whether the rule could not be run: nothing is known, least of all that it was kept.',
        ),
      }),
    ),
    'What the policy has against it as it stands.',
  ),
});

/** One output line of `npm run -s draft`. */
export const DraftOutput = told(
  v.strictObject({
    id: told(v.string(), 'Id of the post, as text.'),
    triage: told(
      v.picklist(['reply', 'holding', 'reroute', 'none']),
      'What the desk does with the post; without drafts it is "none".',
    ),
    reason: told(v.nullable(v.string()), 'Why it is no plain reply; null where it is one.'),
    route: told(
      v.nullable(v.string()),
      'Whom the policy hands it to; null: it stays with the desk.',
    ),
    approver: told(
      v.nullable(v.string()),
      'Who must approve before a draft goes into the box; null: nobody.',
    ),
    card: told(
      v.nullable(v.picklist(['crisis', 'security'])),
      'What the panel shows in place of drafts.',
    ),
    drafts: told(v.array(Drafted), 'Best first; up to three.'),
  }),
  'What to do with a post, and drafts for the reply.',
);
export type DraftOutput = v.InferOutput<typeof DraftOutput>;
