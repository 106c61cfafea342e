import type { StoreApi } from 'zustand/vanilla';
import { i18n } from '#i18n';
import type { DeedKind } from '@/utils/core/policy/deeds';
import type { Finding } from '@/utils/core/policy/finding';
import { checkOf } from './checks';
import { succeeds } from './insertion';
import { tell } from './notices';
import type { PanelPorts, PanelState } from './panel-state';

/** What the agent records about the case, and the switch that stands above all cases. */
export interface CaseActions {
  /** @returns id of the deed's record, null when it could not be kept. */
  logDeed(kind: DeedKind, detail: string): Promise<string | null>;
  detailDeed(id: string, detail: string): Promise<void>;
  removeDeed(id: string): Promise<void>;
  /** Notes that the one whom the policy names approved a reply. `who`: their name, may be empty. */
  approve(approver: string, who: string): Promise<void>;
  /** Lets the words of a finding pass. `said`: the agent's reason, or the approver's name. */
  override(draftId: string, finding: Finding, said: string): Promise<void>;
  removeRuling(id: string): Promise<void>;
  setCrisis(on: boolean): Promise<void>;
}

export function caseActions(store: StoreApi<PanelState>, ports: PanelPorts): CaseActions {
  /** Tells when it was not kept: the case must not look more complete than its record. */
  const keep = async (work: Promise<void>) => {
    if (!(await succeeds(work))) tell(store, i18n.t('panel.notice.notKept'));
  };
  return {
    async logDeed(kind, detail) {
      const { selection } = store.getState();
      if (selection === null) return null;
      try {
        return await ports.logDeed(selection, { kind, detail });
      } catch {
        tell(store, i18n.t('panel.notice.notKept'));
        return null;
      }
    },
    detailDeed: (id, detail) => keep(ports.detailDeed(id, detail)),
    removeDeed: (id) => keep(ports.removeDeed(id)),
    async approve(approver, who) {
      const { selection } = store.getState();
      if (selection === null) return;
      await keep(ports.recordRuling(selection, { kind: 'approved', approver, who }));
    },
    async override(draftId, finding, said) {
      const { selection } = store.getState();
      const check = checkOf(store.getState(), draftId);
      if (selection === null || check === null || finding.override === 'none') return;
      await keep(
        ports.recordRuling(selection, {
          kind: 'overridden',
          rule: finding.rule,
          words: check.text.slice(finding.start, finding.end),
          message: finding.message,
          by: finding.override === 'approver' ? 'approver' : 'agent',
          said,
        }),
      );
    },
    removeRuling: (id) => keep(ports.removeRuling(id)),
    async setCrisis(on) {
      if (!(await succeeds(ports.setCrisis(on)))) {
        tell(store, i18n.t('panel.notice.crisisNotSet'));
      }
    },
  };
}
