import { A, S, T, V } from '../ui/box';
import { Icon, type IconName } from '../ui/icons';
import type { Style } from '../ui/style';
import { useColours } from '../ui/theme';

/** From here on the navigation has room for words. */
export const WIDE = '@media (min-width: 1295px)';
export const ITEM: Style = { alignItems: 'flex-start', padding: '4px 0' };
export const PILL: Style = {
  flexDirection: 'row',
  alignItems: 'center',
  padding: 12,
  borderRadius: 9999,
  fontSize: 21,
  ':hover': { backgroundColor: 'rgba(127, 127, 127, 0.12)' },
};
export const LABEL: Style = {
  display: 'none',
  marginInlineStart: 20,
  marginInlineEnd: 16,
  fontSize: '1.3333rem',
  lineHeight: '1.6rem',
  [WIDE]: { display: 'inline' },
};
const BOLD: Style = { fontWeight: 700 };
const UNREAD: Style = {
  position: 'absolute',
  top: 4,
  left: 24,
  minWidth: 16,
  height: 16,
  borderRadius: 9999,
  alignItems: 'center',
  justifyContent: 'center',
  fontSize: 11,
  backgroundColor: 'rgb(29, 155, 240)',
  color: '#fff',
  fontWeight: 500,
};

/** One line of the navigation; its words go on narrow screens. */
export function NavItem({
  icon,
  label,
  href,
  testId,
  here,
}: {
  icon: IconName;
  label: string;
  href: string;
  testId: string;
  here: boolean;
}) {
  const colours = useColours();
  return (
    <A
      href={href}
      aria-label={label}
      s={ITEM}
      style={{ color: colours.text }}
      {...(testId ? { 'data-testid': testId } : {})}
    >
      <V s={PILL}>
        <V>
          <Icon name={icon} filled={here} />
          {icon === 'bell' && (
            <V s={UNREAD} aria-label="9 unread items">
              <S>9</S>
            </V>
          )}
        </V>
        <T dir="ltr" s={here ? [LABEL, BOLD] : LABEL} style={{ color: colours.text }}>
          <S>{label}</S>
        </T>
      </V>
    </A>
  );
}
