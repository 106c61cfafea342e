import { useState } from 'react';

/**
 * For what cannot be taken back: the first press asks once more in the button's own place. The focus
 * goes to the safe answer, and back to the button after it.
 */
export function useSecondThought() {
  const [step, setStep] = useState<'first' | 'asking' | 'back'>('first');
  return {
    asking: step === 'asking',
    /** For `autoFocus` of the first button, which needs a key: React must not make it of another one. */
    back: step === 'back',
    ask: () => setStep('asking'),
    leave: () => setStep('back'),
  };
}
