import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publishedSchema } from './published-schema';

/** `npm run pack-schema`: writes the JSON Schema that editors complete and check packs by. */
const file = fileURLToPath(
  new URL('../../public/packs/care-policy-1.schema.json', import.meta.url),
);
writeFileSync(file, `${JSON.stringify(publishedSchema(), null, 1)}\n`);
