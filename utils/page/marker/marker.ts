import { i18n } from '#i18n';
import type { Sighting } from '@/utils/core/post/sighting';
import type { Judgement } from '@/utils/core/post/verdict';
import { categoryLabel } from '@/utils/i18n/category-label';
import { notJudgedLabel } from '@/utils/i18n/language-name';
import type { Theme } from '@/utils/platforms/adapter';
import { MARKER_CSS } from './marker.css';
import { keepPointersInside } from './own-events';
import { closedHost, MARKER_TAG } from './shadow';
import { attachTip } from './tip';

/** A speech bubble with an exclamation mark, drawn for the 24-unit grid. */
const BUBBLE =
  'M12 2.5C6.5 2.5 2 6.3 2 11c0 2.6 1.4 4.9 3.6 6.5-.1 1.3-.7 2.6-1.7 3.6-.2.2 0 .6.3.6 2.2-.1 4.2-.9 5.7-2.2.7.1 1.4.2 2.1.2 5.5 0 10-3.9 10-8.7S17.500 2.500 12 2.500zm-1.100 4h2.200l-.3 5.800h-1.600l-.3-5.800zM12 15.800a1.250 1.250 0 1 1 0-2.500 1.250 1.250 0 0 1 0 2.500z';

/**
 * One marker: a button that says what was found and asks for the panel.
 * @param press runs only for trusted presses; a script of the page cannot cause one.
 */
export function createMarker(sighting: Sighting, theme: Theme, press: () => void): HTMLElement {
  const { judgement } = sighting;
  const { host, root } = closedHost(MARKER_TAG, MARKER_CSS);
  const button = face(judgement);
  button.addEventListener('click', (event) => {
    if (event.isTrusted && isSeen(host, event)) press();
  });
  root.append(button);
  keepPointersInside(host);
  attachTip(button, root, sighting);
  dress(host, theme);
  return host;
}

/**
 * A page could make the marker see-through and lay it under the agent's pointer: a click counts only
 * on what shows. Keyboard presses carry no place.
 */
function isSeen(host: HTMLElement, { detail, clientX, clientY }: MouseEvent): boolean {
  if (!host.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  return detail === 0 || document.elementFromPoint(clientX, clientY) === host;
}

/** Follows X's theme and text size. */
export function dress(host: HTMLElement, theme: Theme): void {
  host.dataset.scheme = theme.scheme;
  host.style.setProperty('--size', `${theme.fontSize}px`);
  host.style.setProperty('--font', theme.fontFamily);
}

/** One for each thing a marker can say: asking the browser for words costs as much as all the rest. */
const faces = new Map<string, HTMLButtonElement>();

function face(judgement: Judgement): HTMLButtonElement {
  const { verdict, stakes, category, reason } = judgement;
  const says = `${verdict} ${stakes} ${category} ${reason}`;
  let known = faces.get(says);
  if (!known) {
    known = document.createElement('button');
    known.type = 'button';
    known.setAttribute('aria-label', markerName(judgement));
    if (verdict === 'not-judged') {
      known.dataset.quiet = '';
      known.append(shortTag(reason));
    } else {
      known.dataset.severity = String(stakes ?? 1);
      if (verdict === 'unsure') known.dataset.unsure = '';
      known.append(icon(), verdict === 'unsure' ? '?' : String(stakes ?? 1));
    }
    faces.set(says, known);
  }
  // TypeScript calls any clone a Node; it is what it was cloned from.
  return known.cloneNode(true) as HTMLButtonElement;
}

/** The accessible name; severity is the stakes scale. */
function markerName(judgement: Judgement): string {
  if (judgement.verdict === 'not-judged') {
    return i18n.t('marker.notJudged', [notJudgedLabel(judgement.reason)]);
  }
  return i18n.t(judgement.verdict === 'complaint' ? 'marker.complaint' : 'marker.unsure', [
    String(judgement.stakes ?? 1),
    categoryLabel(judgement.category ?? 'other'),
  ]);
}

/** "ES" for Spanish; where only the script is known, letters that stand for any language. */
function shortTag(reason: string | null): string {
  return /^[a-z]{2,3}\b(?<!und)/.exec(reason ?? '')?.[0].toUpperCase() ?? 'Aa';
}

function icon(): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', BUBBLE);
  svg.append(path);
  return svg;
}
