import { randomBytes } from 'node:crypto';
import type { PracticeSettings } from '@/tests/practice/app/settings';

/**
 * Shaped like the policy X was seen to send: scripts by nonce, pictures also as
 * data, nothing framed. Style and connection rules are a strict guess.
 */
function policyLikeX(nonce: string): string {
  const own = "'self' https://*.twimg.com https://*.x.com https://*.twitter.com";
  return [
    `default-src 'self'`,
    `connect-src ${own} blob:`,
    `font-src 'self' https://*.twimg.com`,
    `frame-src 'self' https://twitter.com https://x.com`,
    `img-src ${own} blob: data:`,
    `media-src ${own} blob:`,
    `object-src 'none'`,
    `script-src 'self' 'unsafe-inline' https://*.twimg.com 'nonce-${nonce}'`,
    `style-src 'self' 'unsafe-inline' https://*.twimg.com`,
    `worker-src 'self' blob:`,
  ].join('; ');
}

export interface XDocument {
  html: string;
  headers: Record<string, string>;
}

/** The document for any address of the practice page: like X's, an empty root and one script. */
export function xDocument(settings: Partial<PracticeSettings>, url: URL): XDocument {
  const nonce = randomBytes(16).toString('base64');
  const dark = (url.searchParams.get('theme') ?? settings.theme) === 'dark';
  const json = JSON.stringify(settings).replaceAll('<', '\\u003c');
  const html = `<!DOCTYPE html>
<html dir="ltr" lang="en" style="color-scheme: ${dark ? 'dark' : 'light'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">
<title>practice</title>
<link rel="stylesheet" href="/practice/practice.css" nonce="${nonce}">
<script type="application/json" id="practice-settings">${json}</script>
<script defer src="/practice/practice.js" nonce="${nonce}"></script>
</head>
<body style="background-color: ${dark ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)'}">
<div id="react-root" style="height:100%;display:flex"></div>
</body>
</html>`;
  return { html, headers: { 'content-security-policy': policyLikeX(nonce) } };
}
