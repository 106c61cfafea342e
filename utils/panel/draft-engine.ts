import { judge } from '@/utils/core/detect/judge';
import { asTaught } from '@/utils/core/detect/lessons';
import type { DraftInput, DraftSet } from '@/utils/core/draft/draft';
import { findingsIn } from '@/utils/core/draft/findings-in';
import { makeDrafts } from '@/utils/core/draft/make-drafts';
import { knowSituations } from '@/utils/core/draft/situations/hints';
import hints from '@/utils/core/draft/situations/index.ts?hints';
import { extract } from '@/utils/core/extract/extract';
import { deedsFor } from '@/utils/core/history/deeds-for';
import type { Finding } from '@/utils/core/policy/finding';
import type { PolicyInUse } from '@/utils/core/policy/policy-in-use';
import { signature } from '@/utils/settings/signature';
import type { CaseState } from '@/utils/store/panel-state';

// All that makes drafts and checks them is in a chunk of its own: compromise, the model and the
// packs take most of the panel's start.
export { policyOf, watchPolicy } from '@/utils/packs/policy-in-use';

knowSituations(hints);

/** Drafts for the shown post; null while something that they are made from is not there yet. */
export function draftsFor(state: CaseState): DraftSet | null {
  const input = inputFrom(state);
  return input && makeDrafts(input, extract(input.text));
}

/** What the policy has against a text as the reply to the shown post; null as above. */
export function findingsFor(state: CaseState, text: string): Finding[] | null {
  const input = inputFrom(state);
  return input && findingsIn(input, text);
}

/** The first drafts take several times as long as those after them: these are for nobody. */
export function warmUp(policy: PolicyInUse): void {
  // Told by no situation: such a post takes the longest way.
  const post = { text: 'Not what I was told when I asked you about the lamp, is it?', lang: 'en' };
  const input: DraftInput = {
    platform: 'x',
    postId: '0',
    text: post.text,
    handle: 'nobody',
    displayName: 'Nobody',
    relation: 'mention',
    judgement: judge({ ...post, relation: 'mention' }),
    history: [],
    agent: { name: null },
    policy,
    deeds: [],
    recentReplies: [],
    timeZone: null,
    brandName: null,
    now: 0,
  };
  makeDrafts(input, extract(input.text));
}

function inputFrom(state: CaseState): DraftInput | null {
  const { selection, history, policy, settings, page, recentReplies, lessons, crisis } = state;
  if (selection === null || history === null || policy === null) return null;
  const { post, relation } = selection;
  // Judged anew: what may live in memory only was not stored with the complaint.
  const judgement = judge({ ...post, relation });
  return {
    platform: post.platform,
    postId: post.id,
    text: post.text ?? '',
    handle: post.author.handle,
    displayName: post.author.displayName,
    relation,
    judgement: asTaught({ post, relation, judgement }, lessons).judgement,
    history: history.filter((entry) => entry.kind !== 'complaint' || entry.postId !== post.id),
    agent: { name: signature(settings.agent) },
    // The switch is heard of before the pack is read again: nothing of before may slip through.
    policy: { ...policy, crisis },
    deeds: deedsFor(history, post),
    recentReplies,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    brandName: settings.brand.names[0] ?? page?.brandHandles[0] ?? null,
    now: Date.now(),
  };
}
