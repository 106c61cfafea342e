import { i18n } from '#i18n';
import styles from '@/components/options/options-page.module.css';
import { putVoice, readVoice, type VoiceFields } from '@/utils/core/policy/edit/forms';
import { FormChoice, FormField } from './form-field';

interface VoiceFormProps {
  text: string;
  /** Null: the text could not be changed. */
  onChange(text: string | null): void;
}

/** How the brand speaks, on the same text as the editor above. */
export function VoiceForm({ text, onChange }: VoiceFormProps) {
  const voice = readVoice(text);
  if (!voice) return <p className={styles.help}>{i18n.t('pack.formsWait')}</p>;
  const set = (change: Partial<VoiceFields>) => onChange(putVoice(text, { ...voice, ...change }));
  const unset = ['', i18n.t('pack.voice.unset')] as const;
  return (
    <>
      <div className={styles.pair}>
        <FormChoice
          label={i18n.t('pack.voice.pronoun')}
          value={voice.pronoun}
          options={[
            unset,
            ['I', i18n.t('pack.voice.i')],
            ['we', i18n.t('pack.voice.we')],
            ['mixed', i18n.t('pack.voice.mixed')],
          ]}
          onSet={(pronoun) => set({ pronoun })}
        />
        <FormChoice
          label={i18n.t('pack.voice.contractions')}
          value={voice.contractions}
          options={[
            unset,
            ['yes', i18n.t('pack.voice.contractionsYes')],
            ['no', i18n.t('pack.voice.contractionsNo')],
          ]}
          onSet={(next) => set({ contractions: next === 'yes' || next === 'no' ? next : '' })}
        />
        <FormField
          label={i18n.t('pack.voice.emoji')}
          type="number"
          value={voice.emoji}
          onSet={(emoji) => set({ emoji })}
        />
        <FormField
          label={i18n.t('pack.voice.exclamation')}
          type="number"
          value={voice.exclamation}
          onSet={(exclamation) => set({ exclamation })}
        />
        <FormField
          label={i18n.t('pack.voice.signOff')}
          placeholder="^{first_name}"
          value={voice.signOff}
          onSet={(signOff) => set({ signOff })}
        />
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={voice.signOffRequired}
            disabled={voice.signOff === ''}
            onChange={(event) => set({ signOffRequired: event.target.checked })}
          />
          {i18n.t('pack.voice.signOffRequired')}
        </label>
      </div>
      <FormField
        label={i18n.t('pack.voice.avoid')}
        lines={3}
        value={voice.avoid.join('\n')}
        onSet={(typed) => set({ avoid: linesOf(typed) })}
      />
      <FormField
        label={i18n.t('pack.voice.prefer')}
        lines={3}
        placeholder={i18n.t('pack.voice.preferExample')}
        value={voice.prefer.map(([word, better]) => `${word} = ${better}`).join('\n')}
        onSet={(typed) => set({ prefer: pairsOf(typed) })}
      />
    </>
  );
}

function linesOf(typed: string): string[] {
  return [...new Set(typed.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}

/** A line without a better word waits in the field, not in the pack. */
function pairsOf(typed: string): [string, string][] {
  return linesOf(typed).flatMap((line): [string, string][] => {
    const [word = '', better = ''] = line.split('=').map((part) => part.trim());
    return word === '' || better === '' ? [] : [[word, better]];
  });
}
