import { A, S, T, V } from '../ui/box';
import type { Style } from '../ui/style';
import { useColours } from '../ui/theme';

const NAV: Style = { borderBottomWidth: 1, borderBottomStyle: 'solid' };
const ROW: Style = { flexDirection: 'row' };
const TAB: Style = {
  flexGrow: 1,
  alignItems: 'center',
  cursor: 'pointer',
  ':hover': { backgroundColor: 'rgba(127, 127, 127, 0.1)' },
};
const LABEL: Style = {
  padding: '16px 0',
  fontSize: '1rem',
  lineHeight: '1.3333rem',
  fontWeight: 500,
};
const CHOSEN: Style = {
  padding: '16px 0',
  fontSize: '1rem',
  lineHeight: '1.3333rem',
  fontWeight: 700,
};
const UNDERLINE: Style = {
  position: 'absolute',
  bottom: 0,
  left: 0,
  right: 0,
  height: 4,
  borderRadius: 9999,
};

export interface Tab {
  label: string;
  href: string;
  selected: boolean;
}

export function Tabs({ tabs }: { tabs: readonly Tab[] }) {
  const colours = useColours();
  return (
    <V s={NAV} style={{ borderColor: colours.line }}>
      <V aria-live="polite" role="navigation">
        <V data-testid="ScrollSnap-SwipeableList" style={{ overflow: 'hidden' }}>
          <V role="tablist" data-testid="ScrollSnap-List" s={ROW}>
            {tabs.map((tab) => (
              <V role="presentation" key={tab.label} s={TAB}>
                <A
                  href={tab.href}
                  role="tab"
                  aria-selected={tab.selected}
                  {...(tab.selected ? {} : { tabIndex: -1 })}
                >
                  <V>
                    <T
                      dir="ltr"
                      s={tab.selected ? CHOSEN : LABEL}
                      style={{ color: tab.selected ? colours.text : colours.dim }}
                    >
                      <S>{tab.label}</S>
                      {tab.selected && (
                        <V s={UNDERLINE} style={{ backgroundColor: colours.accent }} />
                      )}
                    </T>
                  </V>
                </A>
              </V>
            ))}
          </V>
        </V>
      </V>
    </V>
  );
}
