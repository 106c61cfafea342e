import type { Finding, Fix } from '@/utils/core/policy/finding';
import type { AdviceWords } from './words';

/** More ways out than these are no help. */
const FIXES = 3;

/** One finding: what is wrong, what may be done about it and, once asked for, the policy's own words. */
export function findingRow(
  finding: Finding,
  words: AdviceWords,
  press: (fix: Fix) => void,
): HTMLLIElement {
  const row = document.createElement('li');
  row.dataset.level = finding.level;
  const says = document.createElement('p');
  const level = document.createElement('b');
  level.textContent = finding.unchecked ? words.notChecked : words.level[finding.level];
  says.append(level, ` ${finding.message}`);
  row.append(says);
  if (finding.fixes.length > 0) row.append(fixes(finding, press));
  // A pack that quotes nothing gives the rule's own name here, which says nothing to people.
  if (finding.clause !== finding.rule) {
    const clause = document.createElement('q');
    clause.hidden = true;
    clause.textContent = finding.clause;
    row.append(clause);
  }
  return row;
}

function fixes(finding: Finding, press: (fix: Fix) => void): HTMLElement {
  const all = document.createElement('div');
  all.className = 'fixes';
  for (const fix of finding.fixes.slice(0, FIXES)) {
    all.append(textButton(fix.label, () => press(fix)));
  }
  return all;
}

/** A button that only people can press: the page's scripts reach neither it nor its event. */
export function textButton(label: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', (event) => {
    if (event.isTrusted) press();
  });
  return button;
}
