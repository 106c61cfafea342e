/** The address when it is https, else null: `javascript:` and `data:` never become links. */
export function httpsUrl(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  return url.protocol === 'https:' ? url.href : null;
}
