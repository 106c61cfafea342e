import { writeFileSync } from 'node:fs';
import { publishedLines } from './published-lines';

/** `npm run line-schemas`: writes the JSON Schema of each line that the commands read or write. */
for (const [name, schema] of Object.entries(publishedLines())) {
  const file = new URL(`schemas/${name}`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
}
