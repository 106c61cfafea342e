import type { ReactNode } from 'react';
import { httpsUrl } from './https-url';

interface ExternalLinkProps {
  href: string;
  className?: string | undefined;
  children: ReactNode;
}

/** A link the agent may follow; an address that is not https stays plain text. */
export function ExternalLink({ href, className, children }: ExternalLinkProps) {
  const url = httpsUrl(href);
  if (url === null) return <span className={className}>{children}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer" className={className}>
      {children}
    </a>
  );
}
