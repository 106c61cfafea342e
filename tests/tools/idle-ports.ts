import type { PanelPorts } from '@/utils/store/panel-state';

/** An outside that accepts everything and does nothing. */
export const IDLE_PORTS: PanelPorts = {
  insert: async () => ({ kind: 'inserted', overLimit: false }),
  copy: async () => true,
  recordInserted: async () => undefined,
  recordReason: async () => undefined,
  addNote: async () => undefined,
  removeNote: async () => undefined,
  recordCorrection: async () => undefined,
  undoCorrection: async () => undefined,
  check: async () => [],
  logDeed: async () => 'deed',
  detailDeed: async () => undefined,
  removeDeed: async () => undefined,
  recordRuling: async () => undefined,
  removeRuling: async () => undefined,
  setCrisis: async () => undefined,
  openOptions: () => undefined,
  askForPages: () => undefined,
  select: () => undefined,
};
