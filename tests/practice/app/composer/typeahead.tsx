import type { EditorState } from 'draft-js';
import { usePractice } from '../store';
import { Avatar } from '../ui/avatar';
import { S, T, V } from '../ui/box';
import type { Style } from '../ui/style';
import { useColours } from '../ui/theme';

const LIST: Style = {
  position: 'absolute',
  top: '100%',
  left: 0,
  zIndex: 4,
  minWidth: 260,
  borderRadius: 4,
  boxShadow: '0 0 15px rgba(101, 119, 134, 0.35)',
  padding: '4px 0',
};
const ITEM: Style = {
  flexDirection: 'row',
  alignItems: 'center',
  gap: 8,
  padding: '8px 12px',
  fontSize: '1rem',
};
const MOST = 4;

/** The beginning of a handle right before the caret, null when there is none. */
function typedHandle(state: EditorState): string | null {
  const selection = state.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus()) return null;
  const block = state.getCurrentContent().getBlockForKey(selection.getStartKey());
  const before = block.getText().slice(0, selection.getStartOffset());
  return /(?:^|\s)@(\w{1,15})$/.exec(before)?.[1]?.toLowerCase() ?? null;
}

/** The list that X opens when the caret stands at the end of a handle: a draft that ends in one leaves it open. */
export function Typeahead({ state }: { state: EditorState }) {
  const { world } = usePractice();
  const colours = useColours();
  const typed = typedHandle(state);
  if (typed === null) return null;
  const people = [...world.people.values()]
    .filter((person) => person.handle.toLowerCase().startsWith(typed))
    .slice(0, MOST);
  if (people.length === 0) return null;
  return (
    <V
      s={LIST}
      role="listbox"
      id="typeaheadDropdownWrapped-1"
      style={{ backgroundColor: colours.background }}
    >
      {people.map((person) => (
        <V key={person.handle} s={ITEM} role="option" data-testid="typeaheadResult">
          <Avatar person={person} size={32} link={false} />
          <T>
            <S>{person.name}</S>
            <S style={{ color: colours.dim }}> @{person.handle}</S>
          </T>
        </V>
      ))}
    </V>
  );
}
