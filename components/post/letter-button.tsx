import type { ComponentProps } from 'react';
import { usePanel } from '@/components/store-context';
import { Button } from '@/components/ui/button';
import { KeyHint } from '@/components/ui/key-hint';

interface LetterButtonProps extends ComponentProps<typeof Button> {
  letter: string;
}

/** A quiet button whose letter does the same, unless the agent has switched letters off. */
export function LetterButton({ letter, children, ...rest }: LetterButtonProps) {
  const on = usePanel((state) => state.settings.letterKeys);
  return (
    <Button {...rest} look="quiet" aria-keyshortcuts={on ? letter : undefined}>
      {children}
      {on && <KeyHint keyName={letter} />}
    </Button>
  );
}
