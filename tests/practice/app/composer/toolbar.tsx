import { B, V } from '../ui/box';
import { Icon, type IconName } from '../ui/icons';
import type { Style } from '../ui/style';
import { useColours } from '../ui/theme';

const ROW: Style = { flexDirection: 'row', gap: 14, fontSize: '1.05rem', padding: '4px 0' };

const TOOLS: readonly (readonly [IconName, string, string | undefined])[] = [
  ['image', 'Add photos or video', undefined],
  ['gif', 'Add a GIF', 'gifSearchButton'],
  ['poll', 'Add poll', 'createPollButton'],
  ['emoji', 'Add emoji', undefined],
  ['calendar', 'Schedule post', 'scheduleOption'],
];

/** The row under an editor. It does nothing here, but in an inline reply its coming is part of the form. */
export function Toolbar() {
  const colours = useColours();
  return (
    <V data-testid="toolBar">
      <V s={ROW} aria-live="polite" role="navigation">
        {TOOLS.map(([icon, label, testId]) => (
          <V role="presentation" key={label}>
            <B aria-label={label} data-testid={testId} style={{ color: colours.accent }}>
              <Icon name={icon} />
            </B>
          </V>
        ))}
      </V>
    </V>
  );
}
