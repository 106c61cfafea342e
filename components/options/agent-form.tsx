import { useId } from 'react';
import { i18n } from '#i18n';
import fields from '@/components/ui/field.module.css';
import type { Settings } from '@/utils/settings/settings';
import styles from './options-page.module.css';

type Agent = Settings['agent'];

/** Who signs the replies. */
export function AgentForm({ agent, onChange }: { agent: Agent; onChange: (agent: Agent) => void }) {
  return (
    <>
      <div className={styles.pair}>
        <TextField
          label={i18n.t('options.agent.firstName')}
          value={agent.firstName}
          onChange={(firstName) => onChange({ ...agent, firstName })}
        />
        <TextField
          label={i18n.t('options.agent.initials')}
          value={agent.initials}
          onChange={(initials) => onChange({ ...agent, initials })}
        />
      </div>
      <fieldset>
        <legend className={styles.label}>{i18n.t('options.agent.signWith')}</legend>
        <div className={styles.choices}>
          {SIGN_WITH.map((signWith) => (
            <label key={signWith} className={styles.choice}>
              <input
                type="radio"
                name="sign-with"
                checked={agent.signWith === signWith}
                onChange={() => onChange({ ...agent, signWith })}
              />
              {signLabel(signWith)}
            </label>
          ))}
        </div>
      </fieldset>
      <p className={styles.help}>{preview(agent)}</p>
    </>
  );
}

const SIGN_WITH: readonly Agent['signWith'][] = ['first-name', 'initials', 'nothing'];

function signLabel(signWith: Agent['signWith']): string {
  switch (signWith) {
    case 'first-name':
      return i18n.t('options.agent.signFirstName');
    case 'initials':
      return i18n.t('options.agent.signInitials');
    case 'nothing':
      return i18n.t('options.agent.signNothing');
  }
}

function preview({ signWith, firstName, initials }: Agent): string {
  if (signWith === 'nothing') return i18n.t('options.agent.previewNone');
  const sign = (signWith === 'first-name' ? firstName : initials).trim();
  return sign === '' ? i18n.t('options.agent.missing') : i18n.t('options.agent.preview', { sign });
}

interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function TextField({ label, value, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        className={fields.field}
        dir="auto"
        autoComplete="off"
        maxLength={40}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
