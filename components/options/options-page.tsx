import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { BrandMark } from '@/components/ui/icons';
import type { Settings } from '@/utils/settings/settings';
import { AgentForm } from './agent-form';
import { EntryList } from './entry-list';
import { Group } from './group';
import { HANDLE_BREAK, NAME_BREAK, parseHandle, parseName } from './list-entries';
import styles from './options-page.module.css';
import { SwitchForm } from './switch-form';
import { Unread } from './unread';
import { useSaving } from './use-saving';

interface OptionsPageProps {
  /** Null: they cannot be read, so there is nothing to change. */
  settings: Settings | null;
  /** What the company keeps the agent from changing. */
  locks?: readonly string[];
  /** Saves at once. Rejects when it could not. */
  onChange(settings: Settings): Promise<void>;
  /** Groups with sources of their own. */
  children?: ReactNode;
}

export function OptionsPage({ settings, ...rest }: OptionsPageProps) {
  if (settings !== null) return <KnownSettings settings={settings} {...rest} />;
  return (
    <main className={styles.page}>
      <header className={styles.top}>
        <Title />
      </header>
      <Unread title={i18n.t('options.unread.settings')} />
      {rest.children}
    </main>
  );
}

function Title() {
  return (
    <h1 className={styles.title}>
      <BrandMark />
      {i18n.t('options.title')}
    </h1>
  );
}

interface KnownSettingsProps extends OptionsPageProps {
  settings: Settings;
}

function KnownSettings({ settings: stored, locks = [], onChange, children }: KnownSettingsProps) {
  const { settings, status, failed, save } = useSaving(stored, onChange);
  const { brand, colleagues, agent } = settings;
  const handleList = {
    prefix: '@',
    parse: parseHandle,
    breaks: HANDLE_BREAK,
    placeholder: i18n.t('options.list.placeholderHandle'),
    badEntry: (value: string) => i18n.t('options.list.badHandle', { value }),
  };
  return (
    <main className={styles.page}>
      <header className={styles.top}>
        <Title />
        <p role="status" className={styles.status} data-failed={failed || undefined}>
          {status}
        </p>
        <p className={styles.intro}>{i18n.t('options.intro')}</p>
      </header>
      <Group title={i18n.t('options.brand.title')}>
        <EntryList
          {...handleList}
          label={i18n.t('options.brand.handles')}
          help={i18n.t('options.brand.handlesHelp')}
          values={brand.handles}
          locked={locks.includes('brand')}
          onChange={(handles) => save({ ...settings, brand: { ...brand, handles } })}
        />
        <EntryList
          label={i18n.t('options.brand.names')}
          help={i18n.t('options.brand.namesHelp')}
          placeholder={i18n.t('options.list.placeholderName')}
          values={brand.names}
          locked={locks.includes('brand')}
          parse={parseName}
          breaks={NAME_BREAK}
          badEntry={() => i18n.t('options.list.badName')}
          onChange={(names) => save({ ...settings, brand: { ...brand, names } })}
        />
      </Group>
      <Group title={i18n.t('options.team.title')}>
        <EntryList
          {...handleList}
          label={i18n.t('options.team.colleagues')}
          help={i18n.t('options.team.colleaguesHelp')}
          values={colleagues}
          locked={locks.includes('colleagues')}
          onChange={(next) => save({ ...settings, colleagues: next })}
        />
      </Group>
      <Group title={i18n.t('options.agent.title')}>
        <AgentForm agent={agent} onChange={(next) => save({ ...settings, agent: next })} />
      </Group>
      <Group title={i18n.t('options.advice.title')}>
        <SwitchForm
          label={i18n.t('options.advice.show')}
          help={i18n.t('options.advice.help')}
          on={settings.composerAdvice}
          onChange={(composerAdvice) => save({ ...settings, composerAdvice })}
        />
      </Group>
      <Group title={i18n.t('options.keys.title')}>
        <SwitchForm
          label={i18n.t('options.keys.letters')}
          help={i18n.t('options.keys.help')}
          on={settings.letterKeys}
          onChange={(letterKeys) => save({ ...settings, letterKeys })}
        />
      </Group>
      {children}
    </main>
  );
}
