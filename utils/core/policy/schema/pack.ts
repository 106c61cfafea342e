import * as v from 'valibot';
import { InheritSchema, RULE_SCHEMAS, type Rule } from '../kinds';
import { FRAME, type PackFrame } from './frame';

const RuleOrInherit = v.variant('kind', [...RULE_SCHEMAS, InheritSchema]);

/** A pack as it is written. */
export const PackSchema = v.strictObject({
  ...FRAME,
  rules: v.optional(v.pipe(v.array(RuleOrInherit), v.maxLength(300)), []),
});
export type PackSource = v.InferOutput<typeof PackSchema>;

/** A pack as it is used: what it extends folded in. */
export interface Pack extends PackFrame {
  rules: readonly Rule[];
}
