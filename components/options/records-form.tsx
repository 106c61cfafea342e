import { useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { AskTwice } from '@/components/ui/ask-twice';
import { Button } from '@/components/ui/button';
import fields from '@/components/ui/field.module.css';
import { SaveLink } from '@/components/ui/save-link';
import { parseHandle } from './list-entries';
import styles from './options-page.module.css';
import own from './records-form.module.css';

interface RecordsFormProps {
  /** The company keeps the agent from deleting. */
  locked: boolean;
  /** Each rejects when it could not be done. */
  file(): Promise<string>;
  deleteAll(): Promise<void>;
  /** Resolves to how many records went. */
  deleteCustomer(handle: string): Promise<number>;
}

/** All that is stored about people: to take along, and to delete. */
export function RecordsForm({ locked, file, deleteAll, deleteCustomer }: RecordsFormProps) {
  const [said, setSaid] = useState('');
  const [text, setText] = useState<string | null>(null);
  const attempt = <T,>(work: Promise<T>, done: (result: T) => string) => {
    setText(null);
    work.then(
      (result) => setSaid(done(result)),
      () => setSaid(i18n.t('options.records.failed')),
    );
  };
  return (
    <>
      <p className={styles.help}>
        {i18n.t('options.records.intro')}{' '}
        <a href="privacy.html" target="_blank" rel="noreferrer">
          {i18n.t('options.records.privacy')}
        </a>
      </p>
      <div className={own.actions}>
        {text === null ? (
          <Button
            onClick={() =>
              attempt(file(), (made) => {
                setText(made);
                return '';
              })
            }
          >
            {i18n.t('options.records.makeFile')}
          </Button>
        ) : (
          <SaveLink text={text} name="amends-records.json" type="application/json">
            {i18n.t('options.records.saveFile')}
          </SaveLink>
        )}
        {!locked && (
          <AskTwice
            words={i18n.t('options.records.deleteAll')}
            sure={i18n.t('options.records.deleteAllSure')}
            keep={i18n.t('options.records.keep')}
            onSure={() => attempt(deleteAll(), () => i18n.t('options.records.allGone'))}
          />
        )}
      </div>
      {locked ? (
        <p className={styles.help}>{i18n.t('options.records.locked')}</p>
      ) : (
        <OneCustomer
          onDelete={(handle) =>
            attempt(deleteCustomer(handle), (count) =>
              count === 0
                ? i18n.t('options.records.nobody', { handle })
                : i18n.t('options.records.customerGone', count),
            )
          }
        />
      )}
      <p className={styles.help} role="status">
        {said}
      </p>
    </>
  );
}

/** Somebody may ask to be forgotten. */
function OneCustomer({ onDelete }: { onDelete(handle: string): void }) {
  const [typed, setTyped] = useState('');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const parsed = parseHandle(typed, []);
  const handle = parsed.ok ? parsed.value : '';
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {i18n.t('options.records.customer')}
      </label>
      <div className={own.actions}>
        <input
          ref={field}
          id={id}
          className={`${fields.field} ${own.handle}`}
          autoComplete="off"
          spellCheck={false}
          placeholder={i18n.t('options.list.placeholderHandle')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <AskTwice
          key={handle}
          words={i18n.t('options.records.deleteCustomer')}
          sure={i18n.t('options.records.deleteCustomerSure', { handle })}
          keep={i18n.t('options.records.keep')}
          unavailable={handle === ''}
          onSure={() => {
            onDelete(handle);
            setTyped('');
            field.current?.focus();
          }}
        />
      </div>
    </div>
  );
}
