import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import styles from './clamped-text.module.css';
import { classNames } from './class-names';
import { LinkButton } from './link-button';
import { useIsCut } from './use-is-cut';
import { UserText } from './user-text';

/** Three lines of what somebody wrote, the rest on request. All of it is in the page either way. */
export function ClampedText({ text }: { text: string }) {
  const [open, setOpen] = useState(false);
  const paragraph = useRef<HTMLParagraphElement>(null);
  const cut = useIsCut(paragraph, text, open);
  return (
    <>
      <p ref={paragraph} className={classNames(styles.text, !open && styles.clamped)}>
        <UserText text={text} />
      </p>
      {cut && (
        <LinkButton aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? i18n.t('panel.post.less') : i18n.t('panel.post.more')}
        </LinkButton>
      )}
    </>
  );
}
