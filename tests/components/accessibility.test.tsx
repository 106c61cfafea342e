import { render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { expect, it } from 'vitest';
import { OptionsPage } from '@/components/options/options-page';
import { Panel } from '@/components/panel/panel';
import { PanelStoreProvider } from '@/components/store-context';
import { createPanelStore } from '@/utils/store/panel-store';
import { IDLE_PORTS } from '../tools/idle-ports';
import { FILLED_SETTINGS } from './fixtures/settings';
import { STATES } from './preview/states';

// Axe looks for icon fonts by drawing them; jsdom draws nothing.
HTMLCanvasElement.prototype.getContext = () => null;

/** jsdom lays nothing out: contrast and target sizes are for the real browser. */
const OPTIONS = { rules: { 'color-contrast': { enabled: false } } };

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, OPTIONS);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

it.each(Object.keys(STATES))('axe finds nothing to object to in the state %s', async (name) => {
  const store = createPanelStore(IDLE_PORTS);
  STATES[name]?.(store);
  render(
    <PanelStoreProvider store={store}>
      <Panel />
    </PanelStoreProvider>,
  );
  if (name === 'choice') await screen.findByRole('alertdialog');
  expect(await violations()).toEqual([]);
});

it('axe finds nothing to object to in the options', async () => {
  render(<OptionsPage settings={FILLED_SETTINGS} onChange={() => Promise.resolve()} />);
  expect(await violations()).toEqual([]);
});
