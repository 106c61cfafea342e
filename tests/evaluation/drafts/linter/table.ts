import { percent, share } from '../words';
import { CARRIERS } from './carriers';
import { linterFigures } from './figures';
import { VIOLATIONS } from './violations';

export function linterTable(
  data: string,
  print: (line: string) => void,
  note: (kind: string, line: string) => void,
): void {
  const { rules, blocked, good, wrong, missed } = linterFigures(data);
  const poor = rules.filter(
    (one) => share(one.right, one.right + one.wrong) < 0.9 && one.right + one.wrong > 0,
  );
  const right = rules.reduce((sum, one) => sum + one.right, 0);
  const all = rules.reduce((sum, one) => sum + one.right + one.wrong, 0);
  const lost = rules.reduce((sum, one) => sum + one.missed, 0);
  print(
    `\nLinter: ${VIOLATIONS.length} violations in ${CARRIERS.length} carriers each, ${good} good replies (12 by experts, the rest real ones that were read and kept)`,
  );
  print(
    `  findings that are right                                    ${right} of ${all} (${percent(share(right, all))})`,
  );
  print(
    `  rules with precision under 0.9                             ${poor.length === 0 ? 'none' : poor.map((one) => `${one.rule} ${one.right}/${one.right + one.wrong}`).join(', ')}`,
  );
  print(`  injected violations that no rule for them saw              ${lost}`);
  print(
    `  good replies with a block, in a hundred                    ${((100 * blocked.length) / good).toFixed(1)} (${blocked.length} of ${good})   ≤ 1`,
  );
  for (const line of wrong) note('linter wrong', line);
  for (const line of missed) note('linter missed', line);
  for (const line of blocked) note('good reply blocked', line);
}
