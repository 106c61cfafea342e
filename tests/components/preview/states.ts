import { APPROVAL_STATES } from './states/approval';
import { CORRECTION_STATES } from './states/corrections';
import { CRISIS_STATES } from './states/crisis';
import { DRAFT_STATES } from './states/drafts';
import { FINDING_STATES } from './states/findings';
import { INSERTION_STATES } from './states/insertion';
import { LIST_STATES } from './states/list';
import type { States } from './states/page-and-post';
import { POST_STATES } from './states/post';
import { RECORD_STATES } from './states/records';

/** What the panel looks like in each of its states, by the name in the address. */
export const STATES: States = {
  ...LIST_STATES,
  ...POST_STATES,
  ...DRAFT_STATES,
  ...INSERTION_STATES,
  ...RECORD_STATES,
  ...FINDING_STATES,
  ...APPROVAL_STATES,
  ...CRISIS_STATES,
  ...CORRECTION_STATES,
};
