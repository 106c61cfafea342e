import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ProblemList } from '@/components/options/packs/problem-list';
import { type CheckedPack, checkPack } from '@/utils/core/policy/check-pack';
import { generalPack } from '@/utils/packs/bundled';

const general = generalPack();

describe('Checking a pack', () => {
  const check = (text: string): CheckedPack => {
    const steps = checkPack(text, new Map([['general', general]]));
    for (;;) {
      const { value, done } = steps.next();
      if (done) return value;
    }
  };
  const PACK = 'schema: care-policy/1\nid: ours\nversion: 1\n';
  const rule = (pass: string) =>
    `${PACK}rules:\n- id: r\n  kind: existence\n  level: warn\n  tokens: [sofa]\n  message: No %s.\n  tests: { fail: [a sofa], pass: [${pass}] }\n`;

  it('tells errors with their line, and that nothing of it is used', async () => {
    const lines: number[] = [];
    const checked = check(`${PACK}locale: english\n`);
    render(
      <ProblemList
        checked={checked}
        behind={false}
        used={false}
        onGoTo={(line) => lines.push(line)}
      />,
    );
    expect(screen.getByRole('status').textContent).toMatch(
      /1 error\. Nothing of this text is used/,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Line 4' }));
    expect(lines).toEqual([4]);
  });

  it('runs each rule on its own examples', () => {
    expect(check(rule('a settee'))).toMatchObject({ problems: [], busy: false });
    const { good, problems } = check(rule('no sofa'));
    expect(good?.pack.id).toBe('ours');
    expect(problems).toEqual([
      {
        kind: 'example',
        line: 5,
        message: 'rule r: “no sofa” is flagged and should pass',
        kept: '',
      },
    ]);
  });
});
