import { type ChangeEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import styles from '@/components/options/options-page.module.css';
import { Button } from '@/components/ui/button';
import fields from '@/components/ui/field.module.css';
import { SaveLink } from '@/components/ui/save-link';
import { MAX_PACK_BYTES } from '@/utils/core/policy/parse/read-yaml';
import { PACK_IDS } from '@/utils/packs/pack-desk';
import { packLabel } from './pack-label';
import own from './packs.module.css';

interface StartFromProps {
  text: string;
  /** It differs from what is in force: replacing it asks first. */
  edited: boolean;
  copyOf(id: string): Promise<string>;
  onStart(text: string): void;
}

/** A copy of one of our packs, a file of a colleague's, or this text as a file. */
export function StartFrom({ text, edited, copyOf, onStart }: StartFromProps) {
  const [id, setId] = useState<string>(PACK_IDS[0]);
  const [waiting, setWaiting] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const field = useId();

  function offer(next: Promise<string>) {
    setProblem('');
    next.then(
      (fresh) => (edited && fresh !== text ? setWaiting(fresh) : onStart(fresh)),
      () => setProblem(i18n.t('pack.unread')),
    );
  }
  function read({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? [];
    // Chosen again after a change on disk, the same file must count as a choice.
    target.value = '';
    if (!file) return;
    // Unread: a film chosen by mistake would hold up the page, and again each time it is opened.
    if (file.size > MAX_PACK_BYTES) setProblem(i18n.t('pack.tooLarge'));
    else offer(file.text());
  }
  if (waiting !== null) {
    return (
      <div className={own.actions} role="alertdialog" aria-label={i18n.t('pack.replaceAsk')}>
        <p className={styles.help}>{i18n.t('pack.replaceAsk')}</p>
        <Button
          onClick={() => {
            onStart(waiting);
            setWaiting(null);
          }}
        >
          {i18n.t('pack.replace')}
        </Button>
        <Button look="quiet" autoFocus onClick={() => setWaiting(null)}>
          {i18n.t('pack.keepMine')}
        </Button>
      </div>
    );
  }
  return (
    <div className={own.start}>
      <label htmlFor={field} className={styles.label}>
        {i18n.t('pack.copyOf')}
      </label>
      <div className={own.actions}>
        <select
          id={field}
          className={`${fields.field} ${own.short}`}
          value={id}
          onChange={(event) => setId(event.target.value)}
        >
          {PACK_IDS.map((one) => (
            <option key={one} value={one}>
              {packLabel(one)}
            </option>
          ))}
        </select>
        <Button onClick={() => offer(copyOf(id))}>{i18n.t('pack.copy')}</Button>
        <label className={own.file}>
          {i18n.t('pack.import')}
          <input
            type="file"
            className="for-ears"
            accept=".yaml,.yml,.json,text/yaml"
            onChange={read}
          />
        </label>
        <SaveLink text={text} name={`${idOf(text)}.yaml`} type="text/yaml">
          {i18n.t('pack.export')}
        </SaveLink>
      </div>
      <p className={own.problem} aria-live="polite">
        {problem}
      </p>
    </div>
  );
}

/** As far as it is written: a file is called by it. */
function idOf(text: string): string {
  return /^id:\s*["']?([\w.-]+)/m.exec(text)?.[1] ?? 'policy-pack';
}
