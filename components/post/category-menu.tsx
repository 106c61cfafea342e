import { Menu } from '@base-ui/react/menu';
import type { KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { classNames } from '@/components/ui/class-names';
import { KeyHint } from '@/components/ui/key-hint';
import menu from '@/components/ui/menu.module.css';
import { CATEGORIES, type Category } from '@/utils/core/post/verdict';
import { categoryLabel } from '@/utils/i18n/category-label';
import styles from './category-menu.module.css';
import { LetterButton } from './letter-button';

interface CategoryMenuProps {
  /** What it counts as now, null while nobody said. */
  current: Category | null;
  open: boolean;
  onOpenChange(open: boolean): void;
  onPick(category: Category): void;
}

/** What the complaint is about, by click, arrow keys or digit. */
export function CategoryMenu({ current, open, onOpenChange, onPick }: CategoryMenuProps) {
  function onKeyDown(event: KeyboardEvent) {
    const category = CATEGORIES.find((_, index) => digit(index) === event.key);
    if (category === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onOpenChange(false);
    onPick(category);
  }
  return (
    <Menu.Root open={open} onOpenChange={onOpenChange}>
      <Menu.Trigger render={<LetterButton letter="c" />}>
        {current === null ? i18n.t('panel.said.pickCategory') : i18n.t('panel.said.wrongCategory')}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="start" sideOffset={4} collisionPadding={8}>
          <Menu.Popup className={menu.popup} onKeyDownCapture={onKeyDown}>
            <Menu.RadioGroup value={current} onValueChange={onPick}>
              {CATEGORIES.map((category, index) => (
                <Menu.RadioItem
                  key={category}
                  value={category}
                  label={categoryLabel(category)}
                  closeOnClick
                  className={classNames(menu.item, styles.item)}
                  aria-keyshortcuts={digit(index)}
                >
                  <KeyHint keyName={digit(index)} />
                  {categoryLabel(category)}
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** 1 to 9, then 0, as the keys lie. */
function digit(index: number): string {
  return String((index + 1) % 10);
}
