import { i18n } from '#i18n';
import type { Sighting } from '@/utils/core/post/sighting';
import type { Judgement } from '@/utils/core/post/verdict';
import { notJudgedLabel } from '@/utils/i18n/language-name';

/** ms the pointer rests before the tip shows. */
const REST = 250;

/** Shows why a post was marked, over everything else, without moving anything on the page. */
export function attachTip(button: HTMLElement, root: ShadowRoot, sighting: Sighting): void {
  let tip: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = () => {
    tip ??= build(sighting);
    root.append(tip);
    tip.popover = 'manual';
    tip.showPopover();
    place(tip, button.getBoundingClientRect());
  };
  const hide = () => {
    clearTimeout(timer);
    tip?.remove();
  };
  button.addEventListener('pointerenter', () => {
    timer = setTimeout(show, REST);
  });
  button.addEventListener('pointerleave', hide);
  button.addEventListener('focus', () => {
    if (button.matches(':focus-visible')) show();
  });
  button.addEventListener('blur', hide);
  button.addEventListener('click', hide);
}

function build({ post, judgement, relation }: Sighting): HTMLElement {
  const tip = document.createElement('div');
  tip.className = 'tip';
  const title = document.createElement('b');
  title.textContent = titleOf(judgement);
  if (judgement.verdict === 'not-judged') {
    const why = document.createElement('small');
    why.textContent = i18n.t('panel.queue.notJudgedWhy');
    tip.append(title, why);
    return tip;
  }
  const list = document.createElement('ul');
  for (const { start, end, why } of judgement.evidence.slice(0, 4)) {
    const item = document.createElement('li');
    const quote = document.createElement('q');
    quote.textContent = (post.text ?? '').slice(start, end);
    item.append(`${why}: `, quote);
    list.append(item);
  }
  tip.append(title, list);
  if (relation === 'untagged') {
    const note = document.createElement('small');
    note.textContent = i18n.t('marker.untagged');
    tip.append(note);
  }
  return tip;
}

function titleOf({ verdict, reason }: Judgement): string {
  switch (verdict) {
    case 'complaint':
      return i18n.t('marker.whyComplaint');
    case 'not-judged':
      return i18n.t('panel.verdict.reason', { reason: notJudgedLabel(reason) });
    default:
      return i18n.t('marker.whyUnsure');
  }
}

function place(tip: HTMLElement, anchor: DOMRect): void {
  const { width, height } = tip.getBoundingClientRect();
  const left = Math.min(Math.max(8, anchor.right - width), innerWidth - width - 8);
  const above = anchor.top - height - 8;
  tip.style.left = `${left}px`;
  tip.style.top = `${above > 8 ? above : anchor.bottom + 8}px`;
}
