import { Button } from './button';
import { useOpener } from './use-opener';

interface AskTwiceProps {
  /** What the button says, and what its second form says. */
  words: string;
  sure: string;
  /** The safe answer. */
  keep: string;
  unavailable?: boolean;
  onSure(): void;
}

/** A button for what cannot be taken back. */
export function AskTwice({ words, sure, keep, unavailable = false, onSure }: AskTwiceProps) {
  const { isOpen, back, open, close } = useOpener();
  if (!isOpen) {
    return (
      <Button key="first" look="quiet" autoFocus={back} unavailable={unavailable} onClick={open}>
        {words}
      </Button>
    );
  }
  return (
    <>
      <Button
        onClick={() => {
          onSure();
          close();
        }}
      >
        {sure}
      </Button>
      <Button look="quiet" autoFocus onClick={close}>
        {keep}
      </Button>
    </>
  );
}
