import type { Finding } from '@/utils/core/policy/finding';
import type { Check } from '@/utils/store/panel-state';
import type { ShownFact } from './draft-facts';
import { placeOf } from './place-of';
import { sourceLabel } from './source-label';

/** Words of a draft that something is to be said about, shown where they stand. */
export interface DraftMark {
  start: number;
  end: number;
  look: Finding['level'] | 'fact';
  tip: string;
}

/** Marks of a draft, the gravest first where they share words. */
export function marksOf(
  text: string,
  check: Check | null,
  facts: readonly ShownFact[],
): DraftMark[] {
  const findings = (check?.findings ?? []).flatMap((finding): DraftMark[] => {
    const { level: look, message: tip } = finding;
    const place = placeNow(finding, text, check?.text ?? '');
    return place === null ? [] : [{ ...place, look, tip }];
  });
  const rank = { block: 0, warn: 1, suggest: 2, fact: 3 };
  return [
    ...findings.toSorted((a, b) => rank[a.look] - rank[b.look]),
    ...facts.map(({ start, end, source, basis }): DraftMark => {
      return { start, end, look: 'fact', tip: `${sourceLabel(source)}: ${basis}` };
    }),
  ];
}

/** What was found in the text of a moment ago is shown where it stands now. */
function placeNow({ start, end }: Finding, text: string, of: string) {
  // A line under the whole text would point at nothing.
  if (start === end || end - start >= of.trimEnd().length) return null;
  return text === of ? { start, end } : placeOf(of.slice(start, end), text, start);
}
