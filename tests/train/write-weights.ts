import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NOTE = '// Written by `npm run train`: do not edit.\n';

/** One generated module: `export const NAME = …`, typed by the format where a type is given. */
export function writeModule(
  dir: string,
  file: string,
  name: string,
  value: unknown,
  type: string | null = null,
): void {
  mkdirSync(dir, { recursive: true });
  const head = type === null ? '' : `import type { ${type} } from '../weights-format';\n\n`;
  const annotation = type === null ? '' : `: ${type}`;
  const body = `export const ${name}${annotation} = ${JSON.stringify(value)};\n`;
  writeFileSync(join(dir, `${file}.ts`), `${NOTE}${head}${body}`);
}

/** Two 4-bit levels a byte, low half first. */
export function packLevels(levels: Uint8Array): string {
  const bytes = new Uint8Array(levels.length / 2);
  for (let i = 0; i < bytes.length; i += 1) {
    bytes[i] = (levels[2 * i] ?? 0) | ((levels[2 * i + 1] ?? 0) << 4);
  }
  return Buffer.from(bytes).toString('base64');
}
