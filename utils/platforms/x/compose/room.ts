import type { ComposerRoom } from '../../adapter';
import { ACTION_BAR, ARTICLE, COMPOSER_CONTROLS, COMPOSER_LIST, FLOATING } from '../selectors';
import type { ReplyBox } from './box';

/** px; X's own bar with the page's title stays at the top while one scrolls. */
const TOP_BAR = 54;

/** What stands around a reply box, so that nothing of ours is put on what the agent needs. */
export function roomAround({ kind, scope, editor, article }: ReplyBox): ComposerRoom {
  const box = scope.getBoundingClientRect();
  // The answered post above a dialog's box is there to be read; on its own page it can be acted on.
  const bar = kind === 'inline' ? article?.querySelectorAll(`${ACTION_BAR} button`) : undefined;
  const own = [...scope.querySelectorAll(COMPOSER_CONTROLS)].filter(
    (each) => !each.closest(ARTICLE),
  );
  const floating = scope.ownerDocument.querySelectorAll(FLOATING);
  return {
    box,
    editor: editor.getBoundingClientRect(),
    keepClear: [...own, ...(bar ?? []), ...floating]
      .map((each) => each.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && height > 0),
    top: kind === 'inline' ? TOP_BAR : 0,
    listOpen: scope.querySelector(COMPOSER_LIST) !== null,
  };
}
