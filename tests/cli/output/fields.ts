import * as v from 'valibot';

/** A field of an output line with what it says, for whoever reads the published schema. */
export function told<Schema extends v.GenericSchema>(schema: Schema, words: string) {
  return v.pipe(schema, v.description(words));
}

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Where in a text something stands. */
export function spanIn(text: string) {
  return {
    start: told(offset, `Where it begins in ${text}, in UTF-16 code units.`),
    end: told(offset, `Where it ends there: the first code unit behind it.`),
  };
}

export const Length = told(offset, 'Length as X counts it, of 280: links count 23, an emoji 2.');

const Fix = v.strictObject({
  label: told(v.string(), 'What its button says.'),
  edits: told(
    v.array(
      v.strictObject({
        ...spanIn('the reply as it is'),
        text: told(v.string(), 'What to put in its place.'),
      }),
    ),
    'Changes to the reply as it is, all at once.',
  ),
});

/** What every finding says. */
export const FINDING = {
  rule: told(v.string(), 'Id of the rule in the pack.'),
  level: told(
    v.picklist(['suggest', 'warn', 'block']),
    'How grave it is; "block" must be gone before the reply may be inserted.',
  ),
  ...spanIn('the reply'),
  message: told(v.string(), 'What is wrong, in plain words.'),
  clause: told(v.string(), "The policy's own words, or the rule's name where it quotes none."),
  fixes: told(v.array(Fix), 'Ways to put it right, each a button in the panel.'),
};
