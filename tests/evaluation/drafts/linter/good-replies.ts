import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deedFrom } from '@/utils/core/policy/deeds';
import type { LintInput } from '@/utils/core/policy/lint';
import { complaintsOf } from '../sample';

/** A reply that a policy should let pass, with what was logged and known when it was written. */
interface GoodReply {
  id: string;
  input: Omit<LintInput, 'pack'>;
}

interface Expert {
  id: number;
  post: string;
  severity: number;
  A: string;
  B: string;
}

/** Some noon on a Monday: times such as "by 6pm" are ahead. */
const NOW = Date.UTC(2026, 0, 12, 12);

/** What the experts' cases held: each deed and fact that their replies rest on. */
const EXPERT_DEEDS: Record<number, string[]> = {
  4: ['moved to the resolutions team'],
  6: ['passed to the accessibility manager'],
  12: ['told the press team about the deadline'],
};
const EXPERT_FACTS: Record<number, string[]> = { 10: ['New-customer prices last 12 months'] };

/** Replies by experts: their deeds and facts given, as they were known to the writer. */
function expertReplies(shared: string): GoodReply[] {
  const { items }: { items: Expert[] } = JSON.parse(
    readFileSync(join(shared, '..', 'policy', 'expert-replies.json'), 'utf8'),
  );
  return items.flatMap(({ id, post, severity, A, B }) =>
    [A, B].map((text, i) => ({
      id: `expert-${id}${'AB'[i]}`,
      input: {
        text: text
          .replace('{dm}', 'https://x.com/messages/compose?recipient_id=1')
          .replace('{link}', 'https://help.example/a'),
        post: { text: post, handle: 'customer' },
        deeds: (EXPERT_DEEDS[id] ?? []).map((deed) => deedFrom(deed)),
        context: {
          severity,
          heat: 2,
          now: NOW,
          agent: 'Jo',
          facts: [
            ...linksIn('https://x.com/messages/compose?recipient_id=1 https://help.example/a'),
            ...(EXPERT_FACTS[id] ?? []).map((value, n) => ({
              id: `case-${n}`,
              kind: 'text' as const,
              value,
              audience: 'both' as const,
            })),
          ],
        },
      },
    })),
  );
}

/** Real replies of brands that were read and found good; the brand's own links are given as facts. */
function brandReplies(data: string): GoodReply[] {
  const { ids }: { ids: string[] } = JSON.parse(
    readFileSync(new URL('./good-replies.json', import.meta.url), 'utf8'),
  );
  const wanted = new Set(ids);
  return complaintsOf(data, 'pairs')
    .filter(({ id, reply }) => wanted.has(id) && reply !== null)
    .map(({ id, text, reply }) => {
      const said = (reply ?? '').replace(/^@customer\s*/, '');
      return {
        id,
        input: {
          text: said,
          post: { text, handle: 'customer' },
          context: { severity: 1, heat: 1, now: NOW, agent: 'Jo', facts: linksIn(said) },
        },
      };
    });
}

function linksIn(text: string) {
  return (text.match(/https?:\S+/g) ?? []).map((value, n) => ({
    id: `link-${n}`,
    kind: 'link' as const,
    value: value.replace(/[.,)]+$/, ''),
    audience: 'both' as const,
  }));
}

/** Replies that a policy should let pass: by experts, and by brands. */
export const goodReplies = (data: string): GoodReply[] => [
  ...expertReplies(data),
  ...brandReplies(data),
];
