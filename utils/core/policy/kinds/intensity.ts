import * as v from 'valibot';
import { Patterns } from '../schema/parts';
import { defineKind, hit } from './kind';

/** Words of feeling by strength, 1 (a nuisance) to 4 (grief). Apologies are not among them. */
const STRENGTH: readonly (readonly [number, string])[] = [
  [
    4,
    '\\b(devastat(?:ed|ing)|heart-?br(?:eaking|oken)|horrif(?:ic|ied|ying)|traumati[cs]\\w*|tragic|tragedy|nightmare|catastroph\\w+|disastrous|horrendous|harrowing|unforgivable)\\b',
  ],
  [
    3,
    '\\b(miserable|awful|dreadful|terrible|appalling|outrageous|disgraceful|atrocious|distress(?:ing|ed)|infuriating|shocking|shameful|extremely|incredibly|deeply|truly sorry|so incredibly)\\b',
  ],
  [2, '\\b(frustrat(?:ing|ed|ion|ions)|upsett?ing|upset|horrible|painful|unacceptable)\\b'],
];

/**
 * Names a feeling more strongly than the customer did. One step above is allowed, since heat is
 * measured roughly, and grave matters may be called grave.
 */
export const intensity = defineKind(
  'intensity',
  {
    margin: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)), 1),
    /** More words, by strength. */
    words: v.optional(v.record(v.picklist(['1', '2', '3', '4']), Patterns), {}),
  },
  ({ margin, words }, scene) => {
    const { heat, severity } = scene.context;
    if (heat === null && severity === null) return [];
    const allowed = Math.max(heat ?? 0, (severity ?? 1) - 1) + margin;
    const own = Object.entries(words).flatMap(([strength, patterns]) =>
      patterns.map((pattern) => [Number(strength), pattern] as const),
    );
    return [...STRENGTH, ...own]
      .filter(([strength]) => strength > allowed)
      .flatMap(([, pattern]) => scene.find(pattern).map((span) => hit(span, scene)));
  },
);
