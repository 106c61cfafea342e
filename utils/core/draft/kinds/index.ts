import { AREAS } from './areas';
import { DEVICES } from './devices';
import { GAMES } from './games';
import type { Kind } from './kind';
import { SOFTWARE } from './software';
import { STREAMING } from './streaming';

/** Every kind of trouble that replies are written for. */
export const KINDS: readonly Kind[] = AREAS.flatMap(({ kinds }) => kinds);

/** Runs on a device or a program: the product and the platform help to name it. */
const TECHNICAL: ReadonlySet<string> = new Set([
  ...[SOFTWARE, DEVICES, STREAMING, GAMES].flat().map(({ id }) => id),
  'sign-in',
  'signed-out',
  'software',
  'devices',
  'streaming',
  'games',
]);

/** Whether trouble of this kind has to do with what it runs on. */
export function isTechnical({ id }: { id: string }): boolean {
  return TECHNICAL.has(id);
}
