import { ADVICE_TAG, MARKER_TAG, NOTICE_TAG } from './marker/shadow';

/**
 * Firefox ends an updated script where it stands and starts the new one in the same page: what the old
 * one showed would stay for ever and answer nobody. A copy that lives puts its own back.
 */
export function clearLeftovers(): void {
  for (const host of document.querySelectorAll(`${MARKER_TAG},${ADVICE_TAG},${NOTICE_TAG}`))
    host.remove();
}
