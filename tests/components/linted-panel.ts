import { act } from '@testing-library/react';
import { deedsFor } from '@/utils/core/history/deeds-for';
import { lint } from '@/utils/core/policy/lint';
import type { PolicyInUse } from '@/utils/core/policy/policy-in-use';
import { generalPack } from '@/utils/packs/bundled';
import type { PanelPorts } from '@/utils/store/panel-state';
import { openPost } from './panel-harness';

/** The general pack in use. */
export const POLICY: PolicyInUse = {
  pack: generalPack(),
  role: 'agent',
  crisis: false,
  problem: null,
};

/** The real linter with the general pack. */
export const LINTED: Partial<PanelPorts> = {
  check: async ({ selection, history }, text) =>
    lint({
      pack: POLICY.pack,
      text,
      post: { text: selection?.post.text ?? '', handle: 'dana_reyes' },
      deeds: selection && history ? deedsFor(history, selection.post) : [],
      context: { now: Date.now() },
    }),
};

/** A post under the general pack, with an outside that answers as told. */
export function openLinted(answers: Partial<PanelPorts> = LINTED) {
  const panel = openPost(answers);
  act(() => panel.store.feed.setPolicy(POLICY));
  return panel;
}
