import { type ComponentProps, type KeyboardEvent, useRef } from 'react';
import { cutAtMarks } from '@/components/ui/marked-text';
import styles from './draft-field.module.css';
import type { DraftMark } from './draft-marks';
import { MarkTip, useMarkTip } from './mark-tip';

interface DraftFieldProps extends ComponentProps<'textarea'> {
  value: string;
  marks?: readonly DraftMark[];
}

/** Keys that move the caret and write nothing. */
const MOVES = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']);

/**
 * A text field that is as tall as its text. Marked words are underlined; resting the pointer on them,
 * or moving the caret into them, tells why.
 */
export function DraftField({ value, marks = [], onKeyUp, ...rest }: DraftFieldProps) {
  const copy = useRef<HTMLDivElement>(null);
  const tip = useMarkTip(copy);

  function followCaret(event: KeyboardEvent<HTMLTextAreaElement>) {
    onKeyUp?.(event);
    if (MOVES.has(event.key)) tip.at(event.currentTarget.selectionStart);
    else tip.hide();
  }

  return (
    <div className={styles.grow}>
      <div ref={copy} aria-hidden="true" dir="auto" className={styles.copy}>
        {cutAtMarks(value, marks).map(({ start, text, marks: [gravest, ...more] }) =>
          gravest === undefined ? (
            text
          ) : (
            <span
              key={start}
              className={styles[gravest.look]}
              data-start={start}
              data-end={start + text.length}
              data-tip={[gravest, ...more].map((mark) => mark.tip).join('\n')}
            >
              {text}
            </span>
          ),
        )}
      </div>
      <textarea
        {...rest}
        value={value}
        dir="auto"
        rows={1}
        onMouseMove={(event) => tip.under(event.clientX, event.clientY)}
        onMouseLeave={tip.hide}
        onBlur={tip.hide}
        onKeyUp={followCaret}
      />
      <MarkTip shown={tip.shown} />
    </div>
  );
}
