import type { Fix } from './finding';
import type { Scene } from './kinds/kind';
import { clock, durationMinutes, durationWords, localTime } from './local-time';
import type { Span } from './pattern';
import { sentenceAt } from './reading';
import type { FixTemplate } from './schema/parts';

/** Rounded up to the half hour: nobody promises 4:07pm. */
const STEP = 30;

/** A template as a change to the reply as written. */
export function fixFor(
  { label, replace, prepend, append }: FixTemplate,
  span: Span,
  scene: Scene,
): Fix {
  const { reading, written } = scene;
  if (append !== undefined) {
    const text = fill(append, scene);
    const end = written.trimEnd().length;
    return { label: fill(label, scene), edits: [{ start: end, end: written.length, text }] };
  }
  if (prepend !== undefined) {
    const sentence = sentenceAt(reading, span.start);
    const blank = /^\s*/.exec(reading.text.slice(sentence.start, sentence.end))?.[0].length ?? 0;
    const { start } = reading.original({
      start: sentence.start + blank,
      end: sentence.start + blank,
    });
    return {
      label: fill(label, scene),
      edits: [{ start, end: start, text: fill(prepend, scene) }],
    };
  }
  return { label: fill(label, scene), edits: [replacing(fill(replace ?? '', scene), span, scene)] };
}

/** "Use “by 4pm”" for a word that has a better one. */
export function swapFor(better: string, span: Span, scene: Scene): Fix {
  const text = fill(better, scene);
  return { label: `Use “${text}”`, edits: [replacing(text, span, scene)] };
}

function replacing(text: string, span: Span, { reading, written }: Scene): Fix['edits'][number] {
  const { start, end } = reading.original(span);
  const found = written.slice(start, end);
  if (text !== '') return { start, end, text: sameCase(text, found) };
  // Taking words out must not leave two spaces behind.
  const wide = written[end] === ' ' && (start === 0 || written[start - 1] === ' ');
  return { start, end: wide ? end + 1 : end, text };
}

function sameCase(text: string, found: string): string {
  const capital = /^\p{Lu}\p{Ll}/u.test(found) || /^\p{Lu}\s/u.test(found);
  return capital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/**
 * Fills {time}, {first_name}, {problem} and {fact:id}. What is not known stays as an open slot,
 * "[time?]", which blocks insertion until the agent fills it.
 */
export function fill(template: string, scene: Scene): string {
  const filled = template.replace(
    /\{([a-z_]+)(?::([\w.-]+))?\}/g,
    (_all, name: string, id?: string) => {
      const value = id === undefined ? known(name, scene) : factText(id, scene);
      return value ?? `[${(id ?? name).replaceAll('_', ' ')}?]`;
    },
  );
  // "by {time}" without a clock is a span, and spans have their own word.
  return filled.replace(/\bby within\b/gi, 'within');
}

function known(name: string, scene: Scene): string | null {
  if (name === 'first_name') return scene.context.agent;
  if (name === 'time') return factText('update_sla', scene);
  return factText(name, scene);
}

/** A duration becomes the time it ends where the clock is known: people keep times, not spans. */
function factText(id: string, { facts, context: { now }, timeZone }: Scene): string | null {
  const fact = facts.find((one) => one.id === id);
  if (!fact) return null;
  const minutes = fact.kind === 'duration' ? durationMinutes(fact.value) : null;
  if (minutes === null) return fact.approved_text ?? fact.value;
  if (now === null) return `within ${durationWords(minutes)}`;
  const due = localTime(now, timeZone).minutes + minutes;
  const rounded = Math.ceil(due / STEP) * STEP;
  const tomorrow = rounded >= 1440 ? ' tomorrow' : '';
  return minutes < 1440 ? `${clock(rounded)}${tomorrow}` : `within ${durationWords(minutes)}`;
}
