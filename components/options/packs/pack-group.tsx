import { lazy, Suspense, useId, useState } from 'react';
import { i18n } from '#i18n';
import { Group } from '@/components/options/group';
import styles from '@/components/options/options-page.module.css';
import { Button } from '@/components/ui/button';
import fields from '@/components/ui/field.module.css';
import { PACK_IDS, type PackDesk, type PackState } from '@/utils/packs/pack-desk';
import { packLabel } from './pack-label';
import own from './packs.module.css';

/** The editor weighs more than all other options together and is for few people. */
const Workbench = lazy(() => import('./workbench'));

/** Which policy the desk goes by, and the pack of its own. */
export function PackGroup({ state, desk }: { state: PackState; desk: PackDesk }) {
  const [open, setOpen] = useState(false);
  const [lost, setLost] = useState(false);
  const attempt = (work: Promise<void>) => {
    work.then(
      () => setLost(false),
      () => setLost(true),
    );
  };
  const { choice, locks, problem, inUse } = state;
  const editing = !locks.pack && (open || choice === 'own' || state.draft !== null);
  const choices = [...PACK_IDS, 'own', ...(state.company ? ['company'] : [])];
  const roles = Object.keys(inUse.authority);
  return (
    <Group title={i18n.t('pack.title')}>
      <p className={styles.help}>{i18n.t('pack.intro')}</p>
      <div className={styles.pair}>
        <Choice
          label={i18n.t('pack.choice')}
          value={choice}
          options={choices.map((id) => [id, packLabel(id), id === 'own' && state.own === null])}
          locked={locks.pack}
          onChange={(next) => attempt(desk.choose(next))}
        />
        <Choice
          label={i18n.t('pack.role')}
          value={state.role}
          options={[...new Set([...roles, state.role])].map((role) => [role, role, false])}
          locked={locks.role}
          onChange={(next) => attempt(desk.setRole(next))}
        />
      </div>
      <p aria-live="polite" className={own.problem}>
        {problem !== null && i18n.t('pack.notInUse', { problem, pack: packLabel(inUse.id) })}
        {lost && i18n.t('options.notSaved')}
      </p>
      {!editing && !locks.pack && (
        <div className={own.actions}>
          <Button onClick={() => setOpen(true)}>
            {i18n.t(state.own === null ? 'pack.write' : 'pack.edit')}
          </Button>
        </div>
      )}
      {editing && (
        <Suspense fallback={<p className={styles.help}>{i18n.t('pack.loading')}</p>}>
          <Workbench own={state.own} draft={state.draft} inForce={choice === 'own'} desk={desk} />
        </Suspense>
      )}
    </Group>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  /** Value, words, whether it cannot be chosen yet. */
  options: [string, string, boolean][];
  locked: boolean;
  onChange(value: string): void;
}

function Choice({ label, value, options, locked, onChange }: ChoiceProps) {
  const id = useId();
  const words = options.find(([one]) => one === value)?.[1] ?? value;
  if (locked) {
    return (
      <dl>
        <dt className={styles.label}>{label}</dt>
        <dd>
          {words} <span className={styles.help}>{i18n.t('options.locked')}</span>
        </dd>
      </dl>
    );
  }
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={fields.field}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map(([one, words, off]) => (
          <option key={one} value={one} disabled={off}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
