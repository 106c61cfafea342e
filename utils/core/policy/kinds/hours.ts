import * as v from 'valibot';
import { clock, durationMinutes, localTime } from '../local-time';
import { openingHours } from '../opening-hours';
import { matchesPattern } from '../pattern';
import { promisedTimes } from '../promised-times';
import { sentenceAt } from '../reading';
import { Id, Pattern } from '../schema/parts';
import { defineKind } from './kind';

const COMMITS =
  "\\b(?:I'll|I will|we'll|we will|you'll|you will|they'll|they will|let me|will|expect (?:me|my|us|our|an?|to hear))\\b";

/** Promises a time when nobody is there, one that has passed, or one sooner than the desk can keep. */
export const hours = defineKind(
  'hours',
  {
    /** The fact with the opening hours, "Mon-Fri 09:00-18:00". */
    fact: v.optional(Id, 'hours'),
    /** The fact with the shortest time that can be kept. */
    soonest: v.optional(Id),
    commits: v.optional(Pattern, COMMITS),
  },
  ({ fact, soonest, commits }, scene) => {
    const { now } = scene.context;
    if (now === null) return [];
    const value = (id: string | undefined) => scene.facts.find((one) => one.id === id)?.value;
    const open = openingHours(value(fact) ?? '');
    const least = durationMinutes(value(soonest) ?? '') ?? 0;
    const here = localTime(now, scene.timeZone);
    const { text } = scene.reading;
    return promisedTimes(text, here).flatMap(({ start, end, day, minutes, ahead }) => {
      const sentence = sentenceAt(scene.reading, start);
      if (!matchesPattern(commits, text.slice(sentence.start, sentence.end))) return [];
      const words = text.slice(start, end);
      const strike = (why: string) => [{ start, end, values: [words, why] }];
      if (ahead <= 0) return strike(`it is ${clock(here.minutes)} already`);
      if (open && !open(day, minutes)) return strike(`nobody is here then`);
      return ahead < least ? strike(`that is under ${least} minutes`) : [];
    });
  },
);
