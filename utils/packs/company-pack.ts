import { readPolicySetting, watchPolicySetting } from '@/utils/settings/policy-setting';
import { readReadPack } from '@/utils/settings/read-pack';

/**
 * Reads the company's pack when its browser policy brought another text. In panel and options only:
 * a worker cannot load the YAML reader later, and should not carry it always.
 */
export function followCompanyPack(): void {
  watchPolicySetting(({ company }) => void take(company));
  void readPolicySetting().then(({ company }) => take(company));
}

async function take(text: string | null): Promise<void> {
  if (text === null || (await readReadPack('company'))?.text === text) return;
  const { takeCompanyPack } = await import('./take-company-pack');
  await takeCompanyPack(text);
}
