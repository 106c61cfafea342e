const KEYS = ['keydown', 'keypress', 'keyup'] as const;
/** X opens a post on any click in its article; React and X's own listeners see all of these. */
const POINTERS = [
  'click',
  'dblclick',
  'auxclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
];

/** How the names of all our elements begin, in capitals as the document tells them. */
const OURS = 'AMENDS-';

/**
 * Keeps what happens in our controls from X. A single letter typed there would like, reply or mute.
 * Registered on the window before any script of the page runs, so nothing of the page is earlier;
 * default actions (Tab moves on, Enter presses) do not depend on propagation.
 */
export function keepKeysFromPage(): void {
  for (const type of KEYS) {
    window.addEventListener(
      type,
      (event) => {
        if (event.target instanceof Element && event.target.tagName.startsWith(OURS)) {
          event.stopImmediatePropagation();
        }
      },
      { capture: true },
    );
  }
}

/** The same for pointers, at the host: inside it our own listeners have run by then. */
export function keepPointersInside(host: HTMLElement): void {
  for (const type of POINTERS) host.addEventListener(type, stop);
}

function stop(event: Event): void {
  event.stopPropagation();
}
