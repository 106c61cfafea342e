import { type ReactNode, useEffect, useState } from 'react';
import styles from './save-link.module.css';

interface SaveLinkProps {
  text: string;
  /** Name of the file. */
  name: string;
  /** Media type of the file. */
  type: string;
  children: ReactNode;
}

/** A link to a file made here: saving it needs no permission and sends nothing. */
export function SaveLink({ text, name, type, children }: SaveLinkProps) {
  const [href, setHref] = useState<string>();
  useEffect(() => {
    const address = URL.createObjectURL(new Blob([text], { type }));
    setHref(address);
    return () => URL.revokeObjectURL(address);
  }, [text, type]);
  return (
    <a className={styles.link} href={href} download={name}>
      {children}
    </a>
  );
}
