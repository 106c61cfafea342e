import { judge } from '@/utils/core/detect/judge';
import type { AgentSignature, DraftInput } from '@/utils/core/draft/draft';
import { makeDrafts } from '@/utils/core/draft/make-drafts';
import { extract } from '@/utils/core/extract/extract';
import type { HistoryEntry } from '@/utils/core/history/entry';
import type { PolicyInUse } from '@/utils/core/policy/policy-in-use';
import type { Sighting } from '@/utils/core/post/sighting';
import type { Settings } from '@/utils/settings/settings';
import type { PanelState } from '@/utils/store/panel-state';

/** All that makes drafts, in a chunk of its own: compromise and the model take most of the panel's start. */
export function draftsFor(
  { post, relation }: Sighting,
  history: readonly HistoryEntry[],
  settings: Settings,
  page: PanelState['page'],
  policy: PolicyInUse,
) {
  const text = post.text ?? '';
  const input: DraftInput = {
    platform: post.platform,
    postId: post.id,
    text,
    handle: post.author.handle,
    displayName: post.author.displayName,
    relation,
    // Judged anew: what may live in memory only was not stored with the complaint.
    judgement: judge({ text: post.text, lang: post.lang, relation }),
    history: history.filter((entry) => entry.kind !== 'complaint' || entry.postId !== post.id),
    agent: signature(settings),
    policy,
    deeds: [],
    recentReplies: [],
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    brandName: settings.brand.names[0] ?? page?.brandHandles[0] ?? null,
    now: Date.now(),
  };
  return makeDrafts(input, extract(text));
}

function signature({ agent }: Settings): AgentSignature {
  const names = { 'first-name': agent.firstName, initials: agent.initials, nothing: '' };
  return { name: names[agent.signWith].trim() || null };
}
