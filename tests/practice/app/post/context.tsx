import { Fragment } from 'react';
import { personOf, usePractice } from '../store';
import { L, S, T, V } from '../ui/box';
import { Icon } from '../ui/icons';
import type { Style } from '../ui/style';
import { useColours } from '../ui/theme';
import type { ArticleProps } from './article';
import { withEmoji } from './text';

const ROW: Style = { flexDirection: 'row' };
const ABOVE: Style = {
  flexDirection: 'row',
  alignItems: 'center',
  paddingBottom: 4,
  fontSize: '0.8667rem',
  lineHeight: '1.0667rem',
  fontWeight: 700,
};
const COLUMN: Style = { flexBasis: 40, flexGrow: 0, marginRight: 8, alignItems: 'flex-end' };
const SPACER: Style = { flexGrow: 1, flexShrink: 1 };
const DIM: Style = { fontSize: '1rem', lineHeight: '1.3333rem' };
const INLINE: Style = { display: 'inline-flex' };
const HOVER: Style = { ':hover': { textDecoration: 'underline' } };

/** "Tobias reposted" is a link to the reposter; "Pinned" is none. */
export function SocialContext({ repostedBy, pinned }: ArticleProps) {
  const { world } = usePractice();
  const colours = useColours();
  if (repostedBy === undefined && !pinned) {
    return (
      <V s={ROW}>
        <V s={SPACER} />
      </V>
    );
  }
  const person = repostedBy === undefined ? null : personOf(world, repostedBy);
  return (
    <V s={ROW}>
      <V s={SPACER}>
        <V s={ABOVE} style={{ color: colours.dim }}>
          <V s={COLUMN}>
            <Icon name={person ? 'repost' : 'pin'} />
          </V>
          <V>
            {person ? (
              <L href={`/${person.handle}`} s={HOVER} style={{ color: colours.dim }}>
                <S data-testid="socialContext">
                  <S dir="ltr">
                    <S>{withEmoji(person.name)}</S>
                  </S>
                  {' reposted'}
                </S>
              </L>
            ) : (
              <T dir="ltr" data-testid="socialContext">
                Pinned
              </T>
            )}
          </V>
        </V>
      </V>
    </V>
  );
}

/** The line that names who is answered, with no test id of its own. */
export function ReplyingTo({ handles, id }: { handles: readonly string[]; id: string }) {
  const colours = useColours();
  if (handles.length === 0) return null;
  return (
    <V style={{ padding: '2px 0' }}>
      <T dir="ltr" id={id} s={DIM} style={{ color: colours.dim }}>
        {'Replying to '}
        {handles.map((handle, index) => (
          <Fragment key={handle}>
            {index > 0 && <S>{index === handles.length - 1 ? ' and ' : ' '}</S>}
            <V s={INLINE}>
              <L href={`/${handle}`} style={{ color: colours.accent }}>
                @{handle}
              </L>
            </V>
          </Fragment>
        ))}
      </T>
    </V>
  );
}
