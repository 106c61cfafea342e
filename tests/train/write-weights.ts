import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDF_LEVEL_COUNT, SYMBOLS, symbolOfValue } from '@/utils/core/detect/weights-format';

const NOTE = '// Written by `npm run train`: do not edit.\n';

/** One generated module: `export const NAME = …`, typed where a type and its file are given. */
export function writeModule(
  dir: string,
  file: string,
  name: string,
  value: unknown,
  type: string | null = null,
  typesFrom = '../weights-format',
): void {
  mkdirSync(dir, { recursive: true });
  const head = type === null ? '' : `import type { ${type} } from '${typesFrom}';\n\n`;
  const annotation = type === null ? '' : `: ${type}`;
  const body = `export const ${name}${annotation} = ${JSON.stringify(value)};\n`;
  writeFileSync(join(dir, `${file}.ts`), `${NOTE}${head}${body}`);
}

/** Two levels a symbol, the second one times the number of levels. */
export function packLevels(levels: Uint8Array): string {
  let packed = '';
  for (let i = 0; i < levels.length; i += 2) {
    packed += symbolOfValue((levels[i] ?? 0) + IDF_LEVEL_COUNT * (levels[i + 1] ?? 0));
  }
  return packed;
}

/** The four symbols of a feature's hash, the lowest first. */
export function packHash(hash: number): string {
  let packed = '';
  for (let digit = 0, rest = hash; digit < 4; digit += 1) {
    packed += symbolOfValue(rest % SYMBOLS);
    rest = Math.floor(rest / SYMBOLS);
  }
  return packed;
}
