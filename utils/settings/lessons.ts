import { stored } from '@/utils/browser/stored';
import { type Lessons, NO_LESSONS } from '@/utils/core/detect/lessons';

/**
 * What follows from the agent's corrections. Panel and options derive it; pages of X read it. The key
 * is its first name, and stays: under another one every desk would start without it.
 */
const item = stored<Lessons>('brand-rules', NO_LESSONS);

export function readLessons(): Promise<Lessons> {
  return item.getValue();
}

export function writeLessons(lessons: Lessons): Promise<void> {
  return item.setValue(lessons);
}

/** Calls back on every later change, from any part of the extension. @returns a function that stops it. */
export function watchLessons(onChange: (lessons: Lessons) => void): () => void {
  return item.watch(onChange);
}
