import { useState } from 'react';
import { i18n } from '#i18n';
import type { EntryParser } from './list-entries';

interface Target {
  values: string[];
  parse: EntryParser;
  breaks: RegExp;
  badEntry(typed: string): string;
  onChange(values: string[]): void;
}

/** The text in a list's field, and taking entries out of it. */
export function useTyping({ values, parse, breaks, badEntry, onChange }: Target) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  function type(text: string) {
    setTyped(text);
    setProblem(null);
  }

  function take(text: string) {
    const all = [...values];
    const rest: string[] = [];
    let said: string | null = null;
    for (const entry of text.split(breaks).filter((part) => part.trim() !== '')) {
      const parsed = parse(entry, all);
      if (parsed.ok) all.push(parsed.value);
      else if (parsed.problem === 'twice') said ??= i18n.t('options.list.twice', { value: entry });
      else {
        rest.push(entry);
        said ??= badEntry(entry);
      }
    }
    setTyped(rest.join(', '));
    setProblem(said);
    if (all.length > values.length) onChange(all);
  }

  return { typed, problem, type, take };
}
