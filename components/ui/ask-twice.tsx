import { Button } from './button';
import { useSecondThought } from './use-second-thought';

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
  const { asking, back, ask, leave } = useSecondThought();
  if (!asking) {
    return (
      <Button key="first" look="quiet" autoFocus={back} unavailable={unavailable} onClick={ask}>
        {words}
      </Button>
    );
  }
  return (
    <>
      <Button
        onClick={() => {
          onSure();
          leave();
        }}
      >
        {sure}
      </Button>
      <Button look="quiet" autoFocus onClick={leave}>
        {keep}
      </Button>
    </>
  );
}
