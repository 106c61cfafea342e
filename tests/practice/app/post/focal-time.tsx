import type { WorldPost } from '../../world/types';
import { usePractice } from '../store';
import { L, S, T, V } from '../ui/box';
import type { Style } from '../ui/style';
import { useColours } from '../ui/theme';
import { fullTime, short } from '../words';
import { liveCounts } from './actions';

const WHEN: Style = {
  flexDirection: 'row',
  margin: '16px 0',
  fontSize: '1rem',
  lineHeight: '1.3333rem',
};
const STRONG: Style = { fontWeight: 700 };
const ROW: Style = { flexDirection: 'row' };

/** On a focal post the time stands outside the name block; of an edited one it leads to the versions. */
export function FocalTime({ post, permalink }: { post: WorldPost; permalink: string }) {
  const state = usePractice();
  const colours = useColours();
  const { views } = liveCounts(post, state);
  return (
    <V s={WHEN}>
      <V s={ROW}>
        <T dir="ltr" style={{ color: colours.dim }}>
          <L
            href={post.edited ? `${permalink}/history` : permalink}
            aria-label={fullTime(post.at)}
            style={{ color: colours.dim }}
          >
            <time dateTime={new Date(post.at).toISOString()}>
              {post.edited ? 'Last edited ' : ''}
              {fullTime(post.at)}
            </time>
          </L>
        </T>
        <T dir="ltr" aria-hidden style={{ color: colours.dim, padding: '0 4px' }}>
          <S>·</S>
        </T>
        <T dir="ltr" style={{ color: colours.text }}>
          <S>
            <S s={STRONG}>{short(views)}</S>
            <S style={{ color: colours.dim }}> Views</S>
          </S>
        </T>
      </V>
    </V>
  );
}
