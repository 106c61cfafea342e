import { type Browser, browser } from 'wxt/browser';

/** One value in the extension's storage, the same in all its parts. */
export interface Stored<T> {
  /** The fallback where nothing is stored. */
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
  /** Calls back when the value became another one. @returns a function that stops it. */
  watch(changed: (value: T) => void): () => void;
}

/**
 * A value under `key` in the local area. WXT's storage does the same and more, and is 8 KiB that
 * every page of X would read.
 */
export function stored<T>(key: string, fallback: T): Stored<T> {
  const area = () => browser.storage.local;
  return {
    async getValue() {
      const found: Record<string, unknown> = await area().get(key);
      return valueOr(found[key], fallback);
    },
    setValue: (value) => area().set({ [key]: value }),
    watch: (changed) =>
      watchArea(area(), (changes) => {
        const change = changes[key];
        // Firefox tells of every writing, the same value again included.
        if (change && JSON.stringify(change.newValue) !== JSON.stringify(change.oldValue)) {
          changed(valueOr(change.newValue, fallback));
        }
      }),
  };
}

/** All that a company set by the browser's policies. Rejects where the browser has none for us. */
export function managedValues(): Promise<Record<string, unknown>> {
  return browser.storage.managed.get();
}

/** Calls back when any of that changes. @returns a function that stops it. */
export function watchManagedValues(changed: () => void): () => void {
  return watchArea(browser.storage.managed, changed);
}

/** Only this extension writes there, in this form; an older one's is the caller's to complete. */
function valueOr<T>(value: unknown, fallback: T): T {
  return (value ?? fallback) as T;
}

type Changes = Record<string, Browser.storage.StorageChange>;

function watchArea(area: Browser.storage.StorageArea, heard: (changes: Changes) => void) {
  area.onChanged.addListener(heard);
  return () => area.onChanged.removeListener(heard);
}
