import { usePractice } from '../store';
import { A, S, T, V } from '../ui/box';
import type { Style } from '../ui/style';

const PLACE: Style = {
  position: 'fixed',
  left: 0,
  right: 0,
  bottom: 24,
  alignItems: 'center',
  pointerEvents: 'none',
  zIndex: 4,
};
const TOAST: Style = {
  flexDirection: 'row',
  alignItems: 'center',
  gap: 16,
  borderRadius: 4,
  padding: '12px 16px',
  backgroundColor: 'rgb(29, 155, 240)',
  color: '#fff',
  pointerEvents: 'auto',
  fontSize: '1rem',
  lineHeight: '1.3333rem',
};
const VIEW: Style = { fontWeight: 700, color: '#fff' };

/** What X says after a post was sent, with a link to it. */
export function Toast() {
  const { toast, posts } = usePractice();
  const post = toast === null ? undefined : posts.get(toast);
  if (!post) return null;
  return (
    <V s={PLACE}>
      <V s={TOAST} role="alert" data-testid="toast">
        <T dir="ltr">
          <S>Your post was sent.</S>
        </T>
        <A href={`/${post.by}/status/${post.id}`} s={VIEW}>
          <S>View</S>
        </A>
      </V>
    </V>
  );
}
