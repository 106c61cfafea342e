import { describe, expect, it } from 'vitest';
import { article, first } from '../x-markup';
import { post } from './read-post';

describe('a line to the next cell', () => {
  it.each([true, false])('is seen or not: %s', (line) => {
    expect(post(article({ line })).continues).toBe(line);
  });

  it('is not the name block that follows the avatar in a trimmed page', () => {
    const html = article()
      .replace('</div></div></div>', '</div></div>')
      .replace('<div><div><div data-testid="User-Name">', '<div data-testid="User-Name">');
    const avatar = first(html).querySelector('[data-testid="Tweet-User-Avatar"]');
    expect(avatar?.nextElementSibling?.getAttribute('data-testid')).toBe('User-Name');
    expect(post(html).continues).toBe(false);
  });
});
