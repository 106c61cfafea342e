import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import schema from '@/public/packs/care-policy-1.schema.json';
import { completionsAt } from '@/utils/core/policy/edit/complete';

/** Keys and values that may stand where the cursor is, by the published schema. */
export function schemaCompletion({
  state,
  pos,
  explicit,
}: CompletionContext): CompletionResult | null {
  const { from, options } = completionsAt(state.doc.toString(), pos, schema);
  // Unasked it opens behind a letter or where a value is due, not on each empty line.
  const due = from < pos || /:\s$/.test(state.doc.sliceString(Math.max(0, pos - 2), pos));
  if (options.length === 0 || (!explicit && !due)) return null;
  return {
    from,
    validFor: /^[\w.-]*$/,
    options: options.map(({ label, kind, detail }) => ({
      label,
      detail,
      type: kind === 'key' ? 'property' : 'enum',
      apply: kind === 'key' ? `${label}: ` : label,
      boost: detail === 'needed' ? 1 : 0,
    })),
  };
}
