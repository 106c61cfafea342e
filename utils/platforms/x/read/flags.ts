import { profileLink } from '../links';
import { AD_WRAPPER, CARET, CELL, NAME, TEST_ID } from '../selectors';

/**
 * Promoted: two of what X's ads have in common. They link to no post and show no time, they are
 * wrapped, inside their cell, into an element that reports their being seen, and a label stands beside
 * their menu. One alone would drop a customer's post the day X measures ordinary posts as well.
 * @param linked the article links to the post that it shows.
 */
export function isAd(article: Element, linked: boolean, timed: boolean): boolean {
  const wrapped = isWrapped(article);
  if (wrapped && !linked) return true;
  return (wrapped || !timed) && hasLabelByMenu(article);
}

/** Between its cell and the article stands an element that reports its being seen. */
export function isWrapped(article: Element): boolean {
  const around = article.parentElement?.closest(`${AD_WRAPPER},${CELL}`);
  return around?.matches(AD_WRAPPER) ?? false;
}

function hasLabelByMenu(article: Element): boolean {
  const name = article.querySelector(NAME);
  let row = article.querySelector(CARET)?.parentElement;
  if (!name) return false;
  for (; row && row !== article && !row.contains(name); row = row.parentElement) {
    for (const label of row.querySelectorAll('span')) {
      if (label.textContent?.trim() && !label.closest('button,a,[role="button"]')) return true;
    }
  }
  return false;
}

/** The post a detail page is about is the only one that takes focus by script alone. */
export function isFocal(article: Element): boolean {
  return article.getAttribute('tabindex') === '-1';
}

/**
 * A line from this avatar to the next cell: an element after it that says nothing (all joined cells
 * of 2023 and 2024). In trimmed pages other elements may follow, and they say something.
 */
export function continuesBelow(avatar: Element | null): boolean {
  const line = avatar?.nextElementSibling;
  if (line?.localName !== 'div') return false;
  return !line.textContent?.trim() && line.querySelector('[data-testid],a,img,svg') === null;
}

/** A pinned post or a community has the same line without a profile link. */
export function reposter(social: Element | null): string | null {
  const link = social?.closest('a') ?? social?.querySelector('a');
  return profileLink(link?.getAttribute('href') ?? null);
}

/** X's guess at the language; absent in trimmed pages. */
export function language(text: Element | null): string | null {
  return text?.getAttribute('lang') || null;
}

export function isPost(article: Element): boolean {
  return article.getAttribute('data-testid') === TEST_ID.post;
}
