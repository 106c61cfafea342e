import { serves } from '@/utils/core/post/serves';
import type { PlatformAdapter } from './adapter';
import { xAdapter } from './x/adapter';

/** The networks Amends can read. A second one is a folder beside `x/` and a line here. */
const PLATFORMS: readonly PlatformAdapter[] = [xAdapter];

/** @returns the network that serves this address, null for any other site. */
export function platformFor(url: URL): PlatformAdapter | null {
  return PLATFORMS.find((platform) => serves(platform.matches, url.href)) ?? null;
}
