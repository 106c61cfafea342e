import type { Level } from './level';
import type { Span } from './pattern';

/** One change to the reply as it stands: UTF-16 offsets, half open. */
export interface Edit extends Span {
  text: string;
}

export interface Fix {
  /** What the button says. */
  label: string;
  edits: Edit[];
}

/** What a rule has against a reply. */
export interface Finding extends Span {
  rule: string;
  level: Exclude<Level, 'off'>;
  message: string;
  /** The policy's own words, or the rule's name where the pack quotes none. */
  clause: string;
  link: string | null;
  fixes: Fix[];
  /** Who may insert in spite of a block. */
  override: 'none' | 'reason' | 'approver';
  /** The rule could not be run: nothing is known, least of all that it was kept. */
  unchecked: boolean;
}
