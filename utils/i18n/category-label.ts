import { i18n } from '#i18n';
import type { Category } from '@/utils/core/post/verdict';

/** Browsers allow no hyphens in message names, hence the second spelling. */
const KEYS = {
  'service-contact': 'category.serviceContact',
  delay: 'category.delay',
  cancellation: 'category.cancellation',
  delivery: 'category.delivery',
  billing: 'category.billing',
  quality: 'category.quality',
  technical: 'category.technical',
  account: 'category.account',
  booking: 'category.booking',
  other: 'category.other',
} as const satisfies Record<Category, string>;

/** In lower case, so that it stands inside a sentence. */
export function categoryLabel(category: Category): string {
  return i18n.t(KEYS[category]);
}
