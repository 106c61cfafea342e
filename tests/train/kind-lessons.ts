import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readRows } from './rows';

const POSTS = fileURLToPath(new URL('./kinds', import.meta.url));
const REAL = fileURLToPath(new URL('./kinds-of-real-posts.tsv', import.meta.url));

/** A post with its kinds, the first deciding; `real` ones come from the data folder. */
export interface KindLesson {
  text: string;
  kinds: readonly string[];
  real: boolean;
}

/** Posts written for the kinds: one file a trade, `kind<TAB>post`. */
export function writtenPosts(): KindLesson[] {
  return readdirSync(POSTS)
    .sort()
    .flatMap((file) => linesOf(`${POSTS}/${file}`))
    .map(([kind = '', text = '']) => ({ text, kinds: [kind], real: false }));
}

/** Posts of the data folder, labelled by hand. */
export function realPosts(data: string): KindLesson[] {
  const texts = new Map(
    readRows(data, 'train/complaints_acl2019', 'dev-train').map(({ id, text }) => [id, text]),
  );
  return linesOf(REAL).flatMap(([id = '', kinds = '']) => {
    const text = texts.get(id);
    return text === undefined ? [] : [{ text, kinds: kinds.split(','), real: true }];
  });
}

function linesOf(file: string): string[][] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}
