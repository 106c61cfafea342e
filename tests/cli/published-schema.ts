import { toJsonSchema } from '@valibot/to-json-schema';
import { PackSchema } from '@/utils/core/policy/schema/pack';
import { FixTemplate, Line, Pattern, Prose, Tests, When } from '@/utils/core/policy/schema/parts';

/**
 * The pack's shape as JSON Schema, from the very schema that packs are read by. What JSON Schema
 * cannot say (that a pattern compiles, that a time zone exists) is checked on reading only.
 */
export function publishedSchema(): object {
  return {
    title: 'Amends policy pack, care-policy/1',
    ...toJsonSchema(PackSchema, {
      typeMode: 'input',
      errorMode: 'ignore',
      definitions: { FixTemplate, Line, Pattern, Prose, Tests, When },
    }),
  };
}
