type Step = -1 | 0 | 1;

/** Which way j and k step, as in X's own lists: +1 down, -1 up, 0 for any other key. */
export function letterStep(event: KeyboardEvent): Step {
  return plain(event) ? stepOf(event.key, 'j', 'k') : 0;
}

export function arrowStep(event: KeyboardEvent): Step {
  return plain(event) ? stepOf(event.key, 'ArrowDown', 'ArrowUp') : 0;
}

/** The key alone, in lower case; '' with a modifier, or for one held down. */
export function plainKey(event: KeyboardEvent): string {
  return plain(event) && !event.repeat ? event.key.toLowerCase() : '';
}

/** True where a key writes, moves a caret, or belongs to an open menu or dialog. */
export function ownsKeys(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, [role="menu"], [role="alertdialog"]') !== null
  );
}

function plain(event: KeyboardEvent): boolean {
  return !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);
}

function stepOf(key: string, down: string, up: string): Step {
  if (key === down) return 1;
  return key === up ? -1 : 0;
}
