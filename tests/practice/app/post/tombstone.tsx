import { S, T, V } from '../ui/box';
import { base, css, type Style } from '../ui/style';
import { useColours } from '../ui/theme';

const ARTICLE: Style = { padding: '12px 16px', display: 'flex', flexDirection: 'column' };
const BOX: Style = { borderRadius: 16, borderWidth: 1, borderStyle: 'solid', padding: 12 };
const TEXT: Style = { fontSize: '1rem', lineHeight: '1.3333rem' };

/** What is left of a deleted post: an article without the test id of posts. */
export function Tombstone() {
  const colours = useColours();
  return (
    <article role="article" tabIndex={-1} className={`${base('css', 'margin:0')} ${css(ARTICLE)}`}>
      <V s={BOX} style={{ borderColor: colours.line, backgroundColor: colours.field }}>
        <T dir="ltr" s={TEXT} style={{ color: colours.dim }}>
          <S>This Post was deleted by the Post author.</S>
        </T>
      </V>
    </article>
  );
}
