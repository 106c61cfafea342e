import { writeFileSync } from 'node:fs';
import { publishedLines } from './published-lines';

/** `npm run line-schemas`: writes the JSON Schema of each command's input line. */
for (const [command, schema] of Object.entries(publishedLines())) {
  const file = new URL(`schemas/${command}.schema.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
}
