import type { Kind } from './kind';
import { ONLINE } from './online';
import { PROGRAMS } from './programs';
import { WISHES } from './wishes';

/** Programs, what they can do, and what lives online. */
export const SOFTWARE: readonly Kind[] = [...PROGRAMS, ...WISHES, ...ONLINE];
