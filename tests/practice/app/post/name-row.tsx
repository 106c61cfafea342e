import { personOf, usePractice } from '../store';
import { B, S, T, V } from '../ui/box';
import { Icon } from '../ui/icons';
import type { Style } from '../ui/style';
import { useColours } from '../ui/theme';
import type { ArticleProps } from './article';
import { UserName } from './name';

const NAMES: Style = {
  flexDirection: 'row',
  justifyContent: 'space-between',
  alignItems: 'flex-start',
};
const NAMES_LEFT: Style = { flexShrink: 1, maxWidth: '100%' };
const ROW: Style = { flexDirection: 'row' };
const CARET: Style = { marginInlineStart: 8, fontSize: '1.05rem' };
const AD: Style = { fontSize: '0.8667rem', lineHeight: '1.0667rem' };

/** The first line of a post: who, when, and what stands at its right end. */
export function NameRow({ post, focal = false, ad = false, inDialog = false }: ArticleProps) {
  const { world } = usePractice();
  const colours = useColours();
  const person = personOf(world, post.by);
  return (
    <V s={NAMES}>
      <V s={[ROW, NAMES_LEFT]}>
        <V s={NAMES_LEFT}>
          <UserName
            person={person}
            stacked={focal}
            time={
              focal || ad
                ? null
                : { at: post.at, now: Date.now(), href: `/${post.by}/status/${post.id}` }
            }
          />
        </V>
      </V>
      <V s={ROW}>
        {ad && (
          <T dir="ltr" s={AD} style={{ color: colours.dim }}>
            <S>Ad</S>
          </T>
        )}
        {!inDialog && (
          <V s={CARET}>
            <B
              aria-expanded={false}
              aria-haspopup="menu"
              aria-label="More"
              data-testid="caret"
              style={{ color: colours.dim }}
            >
              <Icon name="more" />
            </B>
          </V>
        )}
      </V>
    </V>
  );
}
