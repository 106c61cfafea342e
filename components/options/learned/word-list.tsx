import { i18n } from '#i18n';
import styles from '@/components/options/options-page.module.css';
import { UserText } from '@/components/ui/user-text';
import type { GivenCorrection, LocalRules, WordRule } from '@/utils/core/detect/corrections';
import { categoryLabel } from '@/utils/i18n/category-label';
import own from './learned.module.css';
import { shortened } from './shortened';

interface WordListProps {
  rules: LocalRules;
  corrections: GivenCorrection[];
  off: string[];
  onSwitch(word: string, on: boolean): void;
}

/** Words that mean something here because three posts said so, each with its posts and a switch. */
export function WordList({ rules, corrections, off, onSwitch }: WordListProps) {
  if (rules.words.length === 0) return null;
  return (
    <div>
      <h3 className={styles.label}>{i18n.t('options.learned.words')}</h3>
      <ul className={own.list}>
        {rules.words.map((rule) => (
          <li key={rule.word} className={own.entry}>
            <label className={styles.choice}>
              <input
                type="checkbox"
                checked={!off.includes(rule.word)}
                onChange={(event) => onSwitch(rule.word, event.target.checked)}
              />
              {meaning(rule)}
            </label>
            <details className={own.posts}>
              <summary>{i18n.t('options.learned.posts', rule.times)}</summary>
              <ul>
                {corrections
                  .filter(({ id }) => rule.posts.includes(id))
                  .map(({ id, text }) => (
                    <li key={id}>
                      <UserText text={shortened(text)} />
                    </li>
                  ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}

function meaning(rule: WordRule): string {
  return rule.effect === 'less-likely'
    ? i18n.t('options.learned.against', { word: rule.word })
    : i18n.t('options.learned.about', {
        word: rule.word,
        category: categoryLabel(rule.category),
      });
}
