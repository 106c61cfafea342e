import * as v from 'valibot';
import { LEVELS } from '../level';
import { Id } from '../schema/parts';
import { asked } from './asked';
import { authority } from './authority';
import { claim } from './claim';
import { cooccur } from './cooccur';
import { doubled } from './doubled';
import { echo } from './echo';
import { entity } from './entity';
import { existence } from './existence';
import { factOnly } from './fact-only';
import { hours } from './hours';
import { intensity } from './intensity';
import type { Hit, Scene } from './kind';
import { language } from './language';
import { length } from './length';
import { mention } from './mention';
import { occurrence } from './occurrence';
import { required } from './required';
import { sequence } from './sequence';
import { similarity } from './similarity';
import { soundsLike } from './sounds-like';
import { substitution } from './substitution';

/** The closed list of rules a pack may hold: no code, no scripts. */
export const RULE_SCHEMAS = [
  existence.schema,
  substitution.schema,
  occurrence.schema,
  cooccur.schema,
  required.schema,
  sequence.schema,
  length.schema,
  entity.schema,
  factOnly.schema,
  claim.schema,
  authority.schema,
  intensity.schema,
  echo.schema,
  similarity.schema,
  language.schema,
  hours.schema,
  soundsLike.schema,
  doubled.schema,
  asked.schema,
  mention.schema,
] as const;

/** Not a rule of its own: another level for one that a parent pack has. */
export const InheritSchema = v.strictObject({
  id: Id,
  kind: v.literal('inherit'),
  level: v.picklist(LEVELS),
});

const RuleSchema = v.variant('kind', RULE_SCHEMAS);
export type Rule = v.InferOutput<typeof RuleSchema>;

/** Where the rule strikes in a reply. */
export function checkRule(rule: Rule, scene: Scene): readonly Hit[] {
  switch (rule.kind) {
    case 'existence':
      return existence.check(rule, scene);
    case 'substitution':
      return substitution.check(rule, scene);
    case 'occurrence':
      return occurrence.check(rule, scene);
    case 'cooccur':
      return cooccur.check(rule, scene);
    case 'required':
      return required.check(rule, scene);
    case 'sequence':
      return sequence.check(rule, scene);
    case 'length':
      return length.check(rule, scene);
    case 'entity':
      return entity.check(rule, scene);
    case 'fact_only':
      return factOnly.check(rule, scene);
    case 'claim':
      return claim.check(rule, scene);
    case 'authority':
      return authority.check(rule, scene);
    case 'intensity':
      return intensity.check(rule, scene);
    case 'echo':
      return echo.check(rule, scene);
    case 'similarity':
      return similarity.check(rule, scene);
    case 'language':
      return language.check(rule, scene);
    case 'hours':
      return hours.check(rule, scene);
    case 'sounds_like':
      return soundsLike.check(rule, scene);
    case 'doubled':
      return doubled.check(rule, scene);
    case 'asked':
      return asked.check(rule, scene);
    case 'mention':
      return mention.check(rule, scene);
  }
}
