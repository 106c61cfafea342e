import * as v from 'valibot';
import { FLAGS, NOT_FOR_US } from '../../post/verdict';
import { DEED_KINDS } from '../deeds';
import { LEVELS } from '../level';
import { patternProblem } from '../pattern';

export const Id = v.pipe(
  v.string(),
  // No flag: the published schema has no place for one.
  v.regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
    'Ids are letters, digits, dots and dashes, at most 64',
  ),
);
export const Line = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
/** Longer texts: examples, approved wording. Posts of 25,000 characters exist, rules about them do not. */
export const Prose = v.pipe(v.string(), v.maxLength(4000));

export const Pattern = v.pipe(
  v.string(),
  v.minLength(1),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const problem = patternProblem(dataset.value);
    if (problem) addIssue({ message: problem });
  }),
);
export const Patterns = v.pipe(v.array(Pattern), v.minLength(1), v.maxLength(80));

const SIGNALS = [...FLAGS, ...NOT_FOR_US] as const;
export const Signal = v.picklist(SIGNALS);
/** A flag of the post, or why it is not for us. */
export type Signal = v.InferOutput<typeof Signal>;

const Severity = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4));
const Heat = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4));

/** All that is given must hold; of a list of flags any one. */
export const When = v.strictObject({
  flag: v.optional(Signal),
  flags: v.optional(v.array(Signal)),
  any_flag: v.optional(v.array(Signal)),
  not_flags: v.optional(v.array(Signal)),
  severity_gte: v.optional(Severity),
  severity_lte: v.optional(Severity),
  heat_gte: v.optional(Heat),
  heat_lte: v.optional(Heat),
  /** Earlier contacts of this customer. */
  contacts_gte: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});
export type When = v.InferOutput<typeof When>;

/** What a one-click fix does with the words that were found. Exactly one of the three. */
export const FixTemplate = v.pipe(
  v.strictObject({
    label: Line,
    replace: v.optional(v.pipe(v.string(), v.maxLength(200))),
    prepend: v.optional(Line),
    append: v.optional(Line),
  }),
  v.check(
    ({ replace, prepend, append }) =>
      [replace, prepend, append].filter((one) => one !== undefined).length === 1,
    'A fix has one of replace, prepend, append',
  ),
);
export type FixTemplate = v.InferOutput<typeof FixTemplate>;

export const Audience = v.picklist(['public', 'dm', 'both']);

/** The case an example stands in. */
export const ExampleCase = v.strictObject({
  post: v.optional(Prose),
  handle: v.optional(v.string()),
  flags: v.optional(v.array(Signal), []),
  severity: v.optional(Severity),
  heat: v.optional(Heat),
  /** What this customer was told before, what the brand wrote lately. */
  recent: v.optional(v.array(Prose), []),
  brand_recent: v.optional(v.array(Prose), []),
  /** Earlier contacts of this customer. */
  contacts: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  deeds: v.optional(v.array(v.picklist(DEED_KINDS)), []),
  audience: v.optional(v.picklist(['public', 'dm']), 'public'),
  role: v.optional(v.string(), 'agent'),
  agent: v.optional(v.string()),
  /** ISO, in the pack's time zone when it names none. */
  now: v.optional(v.string()),
});
export type ExampleCase = v.InferOutput<typeof ExampleCase>;

const Examples = v.pipe(
  v.array(Prose),
  v.minLength(1, 'A rule needs at least one example of each: pass and fail'),
  v.maxLength(40),
);
export const Tests = v.strictObject({
  ctx: v.optional(ExampleCase),
  fail: Examples,
  pass: Examples,
});

/** What every rule has, whatever its kind. */
export const COMMON = {
  id: Id,
  level: v.picklist(LEVELS),
  /** A pack that extends this one may raise its level and change nothing else. */
  locked: v.optional(v.boolean(), false),
  audience: v.optional(Audience, 'both'),
  when: v.optional(When, {}),
  /** Excuses a match when it stands near: in the sentence, in it or the one before or after, anywhere. */
  unless: v.optional(Pattern),
  unless_within: v.optional(v.picklist(['sentence', 'previous', 'next', 'text']), 'sentence'),
  unless_quoted: v.optional(v.boolean(), false),
  /** Each %s takes the next value: what was found, what it should be. */
  message: Line,
  /** The policy's own words, quoted in the finding. */
  clause: v.optional(Prose),
  note: v.optional(Prose),
  link: v.optional(Line),
  fix: v.optional(FixTemplate),
  fixes: v.optional(v.pipe(v.array(FixTemplate), v.maxLength(5)), []),
  /** Who may insert in spite of a block. */
  override: v.optional(v.picklist(['none', 'reason', 'approver']), 'reason'),
  tests: Tests,
} as const;
