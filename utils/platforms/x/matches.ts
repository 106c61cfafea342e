/** Every host that serves X's web app, all paths: X changes paths without reloading, so path patterns would miss pages. */
export const MATCHES = ['https://x.com/*', 'https://twitter.com/*', 'https://pro.x.com/*'] as const;
