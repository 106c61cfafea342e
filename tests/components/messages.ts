import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

const ENGLISH = fileURLToPath(new URL('../../utils/i18n/locales/en.yml', import.meta.url));

/** The real English words under the names the browser knows them by. */
export async function englishMessages(): Promise<Map<string, string>> {
  const messages: Record<string, { message: string }> = generateChromeMessages(
    await parseMessagesFile(ENGLISH),
  );
  return new Map(Object.entries(messages).map(([name, { message }]) => [name, message]));
}
