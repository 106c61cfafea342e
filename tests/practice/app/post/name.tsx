import type { Person } from '../../world/types';
import { A, L, S, T, V } from '../ui/box';
import { Badge } from '../ui/icons';
import type { Style } from '../ui/style';
import { useColours } from '../ui/theme';
import { age, spokenAge } from '../words';
import { withEmoji } from './text';

const ROW: Style = { flexDirection: 'row', flexShrink: 1, maxWidth: '100%' };
const MIDDLE: Style = { alignItems: 'center' };
const BASELINE: Style = { alignItems: 'baseline' };
const SHRINK: Style = { flexShrink: 1, maxWidth: '100%' };
const COLUMN: Style = { flexDirection: 'column', alignItems: 'flex-start' };
const NAME: Style = {
  fontWeight: 700,
  fontSize: '1rem',
  lineHeight: '1.3333rem',
  maxWidth: '100%',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
};
const DIM: Style = {
  fontSize: '1rem',
  lineHeight: '1.3333rem',
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
};
const DOT: Style = { padding: '0 4px', fontSize: '1rem', flexShrink: 0 };
const GAP: Style = { marginInlineStart: 4 };
const HOVER: Style = { ':hover': { textDecoration: 'underline' } };

/** Where the time of a post stands, and what it links to. */
export interface NameTime {
  at: number;
  now: number;
  href: string | null;
}

/** Name, badge, handle and, outside a focal post, the time. In a quote nothing here is a link. */
export function UserName({
  person,
  time,
  stacked = false,
  linked = true,
}: {
  person: Person;
  time: NameTime | null;
  /** Name above handle, as on a focal post. */
  stacked?: boolean;
  linked?: boolean;
}) {
  const colours = useColours();
  const name = (
    <V s={[ROW, MIDDLE]}>
      <T dir="ltr" s={NAME} style={{ textOverflow: 'unset', color: colours.text }}>
        <S>
          <S>{withEmoji(person.name)}</S>
        </S>
      </T>
      <T dir="ltr" s={MIDDLE} style={{ textOverflow: 'unset', color: colours.text }}>
        <S>{person.badge && <Badge kind={person.badge} />}</S>
      </T>
    </V>
  );
  const handle = (
    <T dir="ltr" s={DIM} style={{ textOverflow: 'unset', color: colours.dim }}>
      <S>@{person.handle}</S>
    </T>
  );
  return (
    <V s={stacked ? [COLUMN, SHRINK] : [ROW, BASELINE]} data-testid="User-Name">
      <V s={[ROW, MIDDLE]}>
        <V s={SHRINK}>
          {linked ? (
            <A s={[SHRINK, HOVER]} href={`/${person.handle}`}>
              {name}
            </A>
          ) : (
            <V s={SHRINK}>{name}</V>
          )}
        </V>
      </V>
      <V s={stacked ? ROW : [ROW, GAP]}>
        <V s={[ROW, BASELINE]}>
          <V s={SHRINK}>
            {linked ? (
              <A s={SHRINK} href={`/${person.handle}`} tabIndex={-1}>
                {handle}
              </A>
            ) : (
              <V s={SHRINK} tabIndex={-1}>
                {handle}
              </V>
            )}
          </V>
          {time && (
            <>
              <T dir="ltr" aria-hidden s={DOT} style={{ color: colours.dim }}>
                <S>·</S>
              </T>
              <V s={ROW}>
                {time.href ? (
                  <L
                    s={[DIM, HOVER]}
                    href={time.href}
                    aria-label={spokenAge(time.at, time.now)}
                    style={{ color: colours.dim }}
                  >
                    <time dateTime={new Date(time.at).toISOString()}>{age(time.at, time.now)}</time>
                  </L>
                ) : (
                  <T
                    dir="ltr"
                    s={DIM}
                    aria-label={spokenAge(time.at, time.now)}
                    style={{ color: colours.dim }}
                  >
                    <time dateTime={new Date(time.at).toISOString()}>{age(time.at, time.now)}</time>
                  </T>
                )}
              </V>
            </>
          )}
        </V>
      </V>
    </V>
  );
}
