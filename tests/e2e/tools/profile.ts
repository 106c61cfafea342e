import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A fresh profile folder that outlives a browser. */
export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'amends-profile-'));
}

/** Without developer mode Chromium leaves an unpacked extension switched off after it reloads itself. */
export function developerProfile(): string {
  const profile = newProfile();
  mkdirSync(join(profile, 'Default'));
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
  );
  return profile;
}

/** A killed browser leaves its lock behind. */
export function unlock(profile: string): void {
  for (const name of readdirSync(profile).filter((each) => each.startsWith('Singleton'))) {
    rmSync(join(profile, name), { force: true });
  }
}
