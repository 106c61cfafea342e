/** What a test can ask of the practice page: by URL (`?theme=dark&recycle=1`), by the server, or live. */
export interface PracticeSettings {
  theme: 'light' | 'dark';
  /** px; X's display setting offers 14 to 18. */
  fontSize: number;
  /** Cells keep their elements and get new posts, instead of leaving the document. */
  recycle: boolean;
  /** Counters, labels, classes and styles change all the time. */
  churn: boolean;
  /** The editor's element is replaced while a reply form settles. */
  remount: boolean;
  /** ms until the editor of a reply form is replaced by an empty one; 0: never. */
  forgets: number;
  /** ms from the click on Reply to the dialog. */
  dialogDelay: number;
  /** Articles come without name and time first, and are filled in a moment later. */
  hollow: boolean;
  /** How many generated posts follow the written ones. */
  posts: number;
  seed: number;
  loggedOut: boolean;
  /** Handle of the account that is logged in. */
  account: string;
  /** ms since the epoch that ages count from; 0 means the current hour. */
  now: number;
  /** Varies the generated class names. */
  classSeed: number;
}

const DEFAULTS: PracticeSettings = {
  theme: 'light',
  fontSize: 15,
  recycle: false,
  churn: false,
  remount: false,
  forgets: 0,
  dialogDelay: 0,
  hollow: false,
  posts: 0,
  seed: 1,
  loggedOut: false,
  account: 'HarbourPine',
  now: 0,
  classSeed: 0,
};

const KEYS = Object.keys(DEFAULTS) as (keyof PracticeSettings)[];

function convert(like: string | number | boolean, raw: string): string | number | boolean {
  if (typeof like === 'number') return Number.isFinite(Number(raw)) ? Number(raw) : like;
  if (typeof like === 'boolean') return raw !== '0' && raw !== 'false';
  return raw;
}

/**
 * Later sources win: defaults, the server's JSON in the page, the address.
 * Parameters that belong to X itself (`q`, `f`, `text`) are left alone.
 */
export function readSettings(served: Partial<PracticeSettings>, query: string): PracticeSettings {
  const asked = new URLSearchParams(query);
  const found: Record<string, unknown> = {};
  for (const key of KEYS) {
    const raw = asked.get(key);
    if (raw !== null) found[key] = convert(DEFAULTS[key], raw);
  }
  const settings: PracticeSettings = { ...DEFAULTS, ...served, ...found };
  if (settings.now === 0) settings.now = Math.floor(Date.now() / 3_600_000) * 3_600_000;
  if (settings.classSeed === 0) settings.classSeed = 1 + Math.floor(Math.random() * 1e6);
  return settings;
}
