import { A, S, T, V } from '../ui/box';
import type { Style } from '../ui/style';

const BAR: Style = {
  position: 'fixed',
  left: 0,
  right: 0,
  bottom: 0,
  flexDirection: 'row',
  justifyContent: 'center',
  alignItems: 'center',
  gap: 16,
  padding: 12,
  backgroundColor: 'rgb(29, 155, 240)',
  color: '#fff',
  zIndex: 5,
};
const PILL: Style = {
  borderRadius: 9999,
  padding: '8px 16px',
  borderWidth: 1,
  borderStyle: 'solid',
  borderColor: '#fff',
  color: '#fff',
  fontWeight: 700,
};

/** What people without an account see at the bottom. */
export function BottomBar() {
  return (
    <V s={BAR} data-testid="BottomBar">
      <T>
        <S>Don’t miss what’s happening</S>
      </T>
      <A href="/login" data-testid="login" s={PILL}>
        <S>Log in</S>
      </A>
      <A href="/i/flow/signup" data-testid="signup" s={PILL}>
        <S>Sign up</S>
      </A>
    </V>
  );
}
