import { normaliseHandle } from '@/utils/core/post/post';
import type { PanelState } from './panel-state';

/**
 * Handles under which the shown post may be answered, lower case, the brand's own first. Without any
 * in the settings the account counts that was logged in when the post was read. Empty: not known, so any.
 */
export function answeringAccounts({
  settings,
  selection,
}: Pick<PanelState, 'settings' | 'selection'>): string[] {
  const brand = handles(settings.brand.handles);
  if (brand.length > 0) return [...brand, ...handles(settings.colleagues)];
  return handles([selection?.account ?? '']);
}

function handles(written: readonly string[]): string[] {
  return written.map(normaliseHandle).filter((handle) => handle !== '');
}
