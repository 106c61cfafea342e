import { readFileSync } from 'node:fs';

/** A request that reached Chromium's network stack, answered or not. */
export interface LoggedRequest {
  url: string;
  /** Origin of the page, worker or extension that asked; empty for the browser itself. */
  initiator: string;
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: unknown; initiator?: unknown } }[];
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');
/** Chromium's word for requests of its own, such as its update checks. */
const originOf = (value: unknown) => text(value).replace(/^not an origin$/, '');

/**
 * What a browser launched with `netLog` sent towards the network. Pages, workers
 * and the panel alike are in it; what interception answered never gets there.
 * Close the browser first: Chromium finishes the file on exit.
 */
export function readNetLog(path: string): LoggedRequest[] {
  const log: NetLog = JSON.parse(readFileSync(path, 'utf8'));
  const started = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events
    .filter((event) => event.type === started && event.params?.url !== undefined)
    .map(({ params }) => ({ url: text(params?.url), initiator: originOf(params?.initiator) }))
    .filter(({ url }) => /^(https?|wss?):/.test(url));
}
