import * as v from 'valibot';
import { isTimeZone } from '../local-time';
import { Audience, Id, Line, Prose, Signal, When } from './parts';

const Scalar = v.union([v.string(), v.pipe(v.number(), v.transform(String))]);

const FACT_KINDS = [
  'link',
  'phone',
  'email',
  'hours',
  'duration',
  'money',
  'text',
  'incident',
  'safety_line',
  'team',
] as const;

/** The only place that numbers, links, times and promises may come from. */
export const FactSchema = v.strictObject({
  id: Id,
  kind: v.picklist(FACT_KINDS),
  value: v.pipe(Scalar, v.minLength(1), v.maxLength(600)),
  label: v.optional(Line),
  audience: v.optional(Audience, 'both'),
  region: v.optional(Line),
  /** ISO date or time; without an offset in the pack's time zone. */
  valid_from: v.optional(v.string()),
  valid_to: v.optional(v.string()),
  /** Where it was read, for people. */
  source: v.optional(Line),
  approved_text: v.optional(Prose),
  /** Posts that it answers: those in which all words of one of these lines stand, in any order. */
  about: v.optional(v.pipe(v.array(Line), v.minLength(1), v.maxLength(40))),
  /** Of a team: what is handed to it. */
  topic: v.optional(v.picklist(['safety', 'legal', 'discrimination', 'privacy', 'press'])),
});
export type Fact = v.InferOutput<typeof FactSchema>;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));
const Sum = v.pipe(v.number(), v.minValue(0));
const Limited = v.strictObject({
  max: Count,
  allowed: v.optional(v.array(v.string())),
  /** Above it none are fitting. */
  max_severity: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4))),
});

const Brand = v.strictObject({
  name: v.optional(Line),
  pronoun: v.optional(v.picklist(['I', 'we', 'mixed'])),
  register: v.optional(
    v.strictObject({
      default: v.optional(Line),
      by_severity: v.optional(v.record(v.string(), Line)),
    }),
  ),
  contractions: v.optional(v.boolean()),
  emoji: v.optional(Limited),
  exclamation: v.optional(Limited),
  humour: v.optional(v.picklist(['never', 'customer-led'])),
  sign_off: v.optional(v.strictObject({ style: Line, required: v.optional(v.boolean(), false) })),
  hashtags: v.optional(
    v.strictObject({ max: Count, case: v.optional(v.picklist(['camel', 'any']), 'any') }),
  ),
  /** From a word to the one to use instead. */
  prefer: v.optional(v.record(Line, Line)),
  avoid: v.optional(v.array(Line)),
});

const Authority = v.strictObject({
  goodwill_max: v.optional(Sum, 0),
  currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'A currency is three capitals'))),
  public_offer: v.optional(v.boolean(), false),
  /** What this role may own up to. */
  admit: v.optional(v.array(Line), []),
});

const DRAFTS = ['none', 'holding', 'reroute', 'normal'] as const;

const Escalation = v.strictObject({
  id: Id,
  when: When,
  drafts: v.picklist(DRAFTS),
  route: v.optional(Line),
  approver: v.optional(Line),
  priority: v.optional(v.picklist(['now', 'high', 'normal']), 'normal'),
  panel: v.optional(Line),
  note: v.optional(Prose),
  /** A pack that extends this one may not replace it. */
  locked: v.optional(v.boolean(), false),
});
export type Escalation = v.InferOutput<typeof Escalation>;

/** A post, perhaps a reply to it, and what the whole pack must make of them. */
const Scenario = v.strictObject({
  post: Prose,
  history: v.optional(v.array(Prose), []),
  reply: v.optional(Prose),
  expect: v.strictObject({
    flags: v.optional(v.array(Signal), []),
    drafts: v.optional(v.picklist(DRAFTS)),
    route: v.optional(Line),
    /** Rules that must strike in `reply`, and rules that must not. */
    must: v.optional(v.array(Id), []),
    must_not: v.optional(v.array(Id), []),
  }),
});
export type Scenario = v.InferOutput<typeof Scenario>;

const Locale = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'A locale is like en-GB'));

/** All of a pack but its rules. */
export const FRAME = {
  schema: v.literal('care-policy/1'),
  id: Id,
  version: Scalar,
  locale: v.optional(Locale, 'en-GB'),
  /** Languages a reply may be written in. */
  languages: v.optional(v.pipe(v.array(Locale), v.minLength(1)), ['en']),
  /** Packs by id; later ones win. */
  extends: v.optional(v.array(Id), []),
  jurisdiction: v.optional(Line),
  timezone: v.optional(
    v.pipe(v.string(), v.check(isTimeZone, 'Not a time zone such as Europe/London')),
    'UTC',
  ),
  regulated: v.optional(
    v.strictObject({
      /** What cannot be checked is then blocked. */
      recordkeeping: v.optional(v.boolean(), false),
      complaint_regime: v.optional(Line),
      confirm_relationship: v.optional(v.picklist(['allowed', 'never']), 'allowed'),
    }),
    {},
  ),
  brand: v.optional(Brand, {}),
  facts: v.optional(v.array(FactSchema), []),
  authority: v.optional(v.record(Line, Authority), {}),
  escalations: v.optional(v.array(Escalation), []),
  scenarios: v.optional(v.array(Scenario), []),
} as const;

const Frame = v.strictObject(FRAME);
export type PackFrame = v.InferOutput<typeof Frame>;
