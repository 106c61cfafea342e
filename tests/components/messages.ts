import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

const ENGLISH = join(import.meta.dirname, '../../utils/i18n/locales/en.yml');

/** The real English words under the names the browser knows them by. */
export async function englishMessages(): Promise<Map<string, string>> {
  const messages: Record<string, { message: string }> = generateChromeMessages(
    await parseMessagesFile(ENGLISH),
  );
  return new Map(Object.entries(messages).map(([name, { message }]) => [name, message]));
}
