import { browser } from 'wxt/browser';

const DAY_MINUTES = 24 * 60;

/**
 * Runs something about once a day for as long as the browser is used, first a few minutes after
 * now. Call it at each start of the worker, before anything is awaited: the alarm wakes the worker,
 * and the listener has to be there.
 */
export function daily(name: string, run: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) void run();
  });
  void browser.alarms.get(name).then((known) => {
    if (known) return;
    return browser.alarms.create(name, { delayInMinutes: 5, periodInMinutes: DAY_MINUTES });
  });
}
