import type { DraftSet } from '@/utils/core/draft/draft';
import { makeDrafts } from '@/utils/core/draft/make-drafts';
import { extract } from '@/utils/core/extract/extract';
import { type Answered, inputFor } from './answer';
import type { RealPost } from './sample';

/** Posts whose drafts differ when they are asked for a second time. */
export function unsteady(answered: readonly Answered[]): Answered[] {
  return answered.filter(({ input, set }) => {
    const again = makeDrafts(structuredClone(input), extract(input.text));
    return JSON.stringify(again) !== JSON.stringify(set);
  });
}

/** The same complaint by others. Followers and badges cannot be passed: the engine's input has no room for them. */
const PEOPLE = [
  { handle: 'ana_k', name: 'Ana' },
  { handle: 'mohammed1984', name: 'Mohammed Al-Rashid' },
  { handle: 'thebigstar', name: 'CELEB ✨ Official' },
  { handle: 'xx_9', name: 'ლაშა' },
];

/** Posts whose drafts depend on who wrote them, but for the name. */
export function unfair(posts: readonly RealPost[]): RealPost[] {
  return posts.filter((post) => {
    const sets = PEOPLE.map(({ handle, name }) => {
      const input = inputFor(post, { handle, name });
      return withoutName(makeDrafts(input, extract(input.text)), name);
    });
    return new Set(sets).size > 1;
  });
}

function withoutName({ triage, reason, drafts }: DraftSet, name: string): string {
  const said = JSON.stringify({
    triage,
    reason,
    drafts: drafts.map(({ strategy, text, why, findings }) => ({ strategy, text, why, findings })),
  });
  const first = name.split(' ')[0] ?? name;
  return said.replaceAll(name, 'NAME').replaceAll(first, 'NAME');
}
