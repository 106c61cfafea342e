import { useState } from 'react';

/**
 * For a button that gives way to what it opens: a second answer, a small form. When that closes the
 * button is back and takes the focus again, which would else fall to the page.
 * @param first whether it is open to begin with
 */
export function useOpener(first = false) {
  const [state, setState] = useState<'first' | 'open' | 'back'>(first ? 'open' : 'first');
  return {
    isOpen: state === 'open',
    /** For the button's `autoFocus`. Give it a key: React must not make it of another button. */
    back: state === 'back',
    open: () => setState('open'),
    close: () => setState('back'),
  };
}
