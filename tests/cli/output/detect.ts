import * as v from 'valibot';
import { CATEGORIES, FLAGS, NOT_FOR_US } from '@/utils/core/post/verdict';
import { spanIn, told } from './fields';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const Verdict = v.strictObject({
  id: told(v.union([v.string(), v.number()]), 'Id of the post, as it came.'),
  verdict: told(
    v.picklist(['complaint', 'unsure', 'not', 'not-judged']),
    'Whether it is a complaint; "unsure" is for a person to say.',
  ),
  score: told(
    v.nullable(share),
    "The model's own, .5 is its balanced point; null when not judged.",
  ),
  probability: told(
    v.nullable(share),
    'Calibrated: of posts with .8, eight in ten are complaints; null when not judged.',
  ),
  category: told(
    v.nullable(v.picklist(CATEGORIES)),
    'What it is about; null unless the verdict is "complaint" or "unsure".',
  ),
  stakes: told(
    v.nullable(v.picklist([1, 2, 3, 4])),
    'Harm, money, deadline, vulnerability: the severity that people see; null like the category.',
  ),
  reproach: told(
    v.nullable(v.picklist(['mild', 'strong'])),
    'How hard the customer reproaches; null like the category.',
  ),
  heat: told(
    v.nullable(v.picklist([0, 1, 2, 3, 4])),
    'How much feeling a reply may name; null like the category.',
  ),
  flags: told(v.array(v.picklist(FLAGS)), 'What makes it special; empty for most.'),
  evidence: told(
    v.array(
      v.strictObject({
        ...spanIn('the post'),
        why: told(v.string(), 'What these words say, such as "says it happened again".'),
        flag: v.optional(told(v.picklist(FLAGS), 'The flag that they raised, if they raised one.')),
        hint: v.optional(
          told(v.literal(true), 'No rule finds that flag: the words only hint at it.'),
        ),
      }),
    ),
    'The words that carried the verdict and the flags.',
  ),
  notForUs: told(
    v.nullable(v.picklist(NOT_FOR_US)),
    'Why it needs no answer from the brand, where a rule says so.',
  ),
  reason: told(
    v.nullable(v.string()),
    'Why it was not judged: "no-text", or the tag of its language; null when it was.',
  ),
});

const Refusal = v.strictObject({
  error: told(v.string(), 'What is wrong with the input line.'),
  line: told(v.pipe(v.number(), v.integer(), v.minValue(1)), 'Its number, from 1.'),
});

/** One output line of `npm run -s detect`. */
export const DetectOutput = told(
  v.union([Verdict, Refusal]),
  'The verdict on a post, or what is wrong with the line that came.',
);
export type DetectOutput = v.InferOutput<typeof DetectOutput>;
