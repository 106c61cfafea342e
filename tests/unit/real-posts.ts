import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface RealPost {
  id: string;
  text: string;
}

const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** Complaints of a data set that lies beside the project; null where it is missing. */
export function realPosts(file: string, field: string): RealPost[] | null {
  const path = `${DATA}${file}`;
  if (!existsSync(path)) return null;
  return (
    readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line): Record<string, unknown> => JSON.parse(line))
      .filter((row) => row.label === undefined || row.label === 1)
      .filter((row) => typeof row.complaint_p !== 'number' || row.complaint_p > 0.5)
      // The set writes the bare word "link" where a post had one.
      .map((row) => ({ id: String(row.id), text: String(row[field]).replace(/ link$/, '') }))
  );
}
