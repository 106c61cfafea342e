import { useState } from 'react';
import { i18n } from '#i18n';
import styles from '@/components/options/options-page.module.css';
import { Button } from '@/components/ui/button';
import { UserText } from '@/components/ui/user-text';
import {
  FACT_KINDS,
  type FactFields,
  putFact,
  readFacts,
  removeFact,
} from '@/utils/core/policy/edit/forms';
import { FormChoice, FormField } from './form-field';
import own from './packs.module.css';

interface FactFormProps {
  text: string;
  /** Null: the text could not be changed. */
  onChange(text: string | null): void;
}

const NEW: FactFields = {
  id: '',
  kind: 'link',
  value: '',
  label: '',
  about: '',
  valid_from: '',
  valid_to: '',
};

/** The facts of a pack as a list, on the same text as the editor above. */
export function FactForm({ text, onChange }: FactFormProps) {
  const [open, setOpen] = useState<number | null>(null);
  const facts = readFacts(text);
  if (!facts) return <p className={styles.help}>{i18n.t('pack.formsWait')}</p>;
  const set = (index: number, fact: FactFields) => onChange(putFact(text, index, fact));
  return (
    <>
      <p className={styles.help}>{i18n.t('pack.facts.help')}</p>
      {facts.length > 0 && (
        <ul className={own.list} aria-label={i18n.t('pack.facts.title')}>
          {facts.map((fact, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fact's place in the text is what it is known by; its id may be half typed or there twice.
            <li key={index} className={own.entry}>
              <div className={own.row}>
                <span>
                  <b>{fact.id}</b> <UserText text={fact.value} />
                </span>
                <span className={own.rowEnd}>
                  <Button
                    look="quiet"
                    aria-expanded={open === index}
                    aria-label={i18n.t('pack.facts.edit', { id: fact.id })}
                    onClick={() => setOpen(open === index ? null : index)}
                  >
                    {i18n.t(open === index ? 'pack.facts.close' : 'pack.facts.change')}
                  </Button>
                  <Button
                    look="quiet"
                    aria-label={i18n.t('pack.facts.remove', { id: fact.id })}
                    onClick={() => {
                      setOpen(null);
                      onChange(removeFact(text, index));
                    }}
                  >
                    {i18n.t('pack.facts.takeOut')}
                  </Button>
                </span>
              </div>
              {open === index && <Fields fact={fact} onSet={(next) => set(index, next)} />}
            </li>
          ))}
        </ul>
      )}
      <NewFact onAdd={(fact) => set(facts.length, fact)} />
    </>
  );
}

function NewFact({ onAdd }: { onAdd(fact: FactFields): void }) {
  const [fact, setFact] = useState<FactFields>(NEW);
  const [round, setRound] = useState(0);
  const ready = fact.id.trim() !== '' && fact.value.trim() !== '';
  return (
    <fieldset className={own.entry}>
      <legend className={styles.label}>{i18n.t('pack.facts.new')}</legend>
      <Fields key={round} fact={fact} onSet={setFact} />
      <Button
        unavailable={!ready}
        onClick={() => {
          onAdd(fact);
          setFact(NEW);
          setRound(round + 1);
        }}
      >
        {i18n.t('pack.facts.add')}
      </Button>
    </fieldset>
  );
}

function Fields({ fact, onSet }: { fact: FactFields; onSet(fact: FactFields): void }) {
  const kinds = FACT_KINDS.map((kind) => [kind, kind.replace('_', ' ')] as const);
  const field = (key: Exclude<keyof FactFields, 'kind'>, label: string, type?: 'date') => (
    <FormField
      label={label}
      type={type}
      value={fact[key]}
      onSet={(value) => onSet({ ...fact, [key]: value })}
    />
  );
  return (
    <div className={styles.pair}>
      {field('id', i18n.t('pack.facts.id'))}
      <FormChoice
        label={i18n.t('pack.facts.kind')}
        value={fact.kind}
        options={kinds}
        onSet={(kind) => onSet({ ...fact, kind })}
      />
      {field('value', i18n.t('pack.facts.value'))}
      {field('label', i18n.t('pack.facts.label'))}
      {field('valid_from', i18n.t('pack.facts.from'), dateType(fact.valid_from))}
      {field('valid_to', i18n.t('pack.facts.to'), dateType(fact.valid_to))}
      {field('about', i18n.t('pack.facts.about'))}
    </div>
  );
}

/** A time of day, which a date field would lose, is shown as it is written. */
function dateType(value: string): 'date' | undefined {
  return value === '' || /^\d{4}-\d\d-\d\d$/.test(value) ? 'date' : undefined;
}
