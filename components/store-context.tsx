import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { PanelState } from '@/utils/store/panel-state';
import type { PanelActions, PanelStore } from '@/utils/store/panel-store';

const StoreContext = createContext<PanelStore | null>(null);

export function PanelStoreProvider({
  store,
  children,
}: {
  store: PanelStore;
  children: ReactNode;
}) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** One slice of the panel's state. Select values that stay the same object while nothing changed. */
export function usePanel<T>(select: (state: PanelState) => T): T {
  return useStore(useContextStore(), select);
}

export function usePanelActions(): PanelActions {
  return useContextStore().actions;
}

function useContextStore(): PanelStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('A panel component was rendered outside PanelStoreProvider');
  return store;
}
