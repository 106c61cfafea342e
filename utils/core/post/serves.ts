/**
 * Whether one of these match patterns serves the address.
 * @param patterns of a fixed scheme and host and any path, such as `https://x.com/*`
 * @param address an absolute URL; anything else is served by none
 */
export function serves(patterns: readonly string[], address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { origin } = new URL(address);
  return patterns.some((pattern) => new URL(pattern.replace('*', '')).origin === origin);
}
