import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { usePanel, usePanelActions } from '@/components/store-context';
import { Button } from '@/components/ui/button';
import fields from '@/components/ui/field.module.css';
import { noteText } from '@/utils/store/note-text';
import styles from './history-region.module.css';

/** A note of the agent's own. Text that is not saved yet stays while another post is looked at. */
export function NoteForm({ onClose }: { onClose: () => void }) {
  const { addNote, writeNote } = usePanelActions();
  const text = usePanel(noteText);
  const [saving, setSaving] = useState(false);
  const hint = useId();
  const empty = text.trim() === '';

  async function save() {
    setSaving(true);
    const saved = await addNote(text.trim());
    setSaving(false);
    if (saved) onClose();
  }

  return (
    <div className={styles.form}>
      <textarea
        className={fields.field}
        aria-label={i18n.t('panel.history.noteText')}
        aria-describedby={hint}
        // biome-ignore lint/a11y/noAutofocus: the agent just asked for this field.
        autoFocus
        dir="auto"
        rows={2}
        value={text}
        onChange={(event) => writeNote(event.target.value)}
      />
      <p id={hint} className={styles.hint}>
        {i18n.t('panel.history.noteHint')}
      </p>
      <div className={styles.actions}>
        <Button look="quiet" onClick={onClose}>
          {i18n.t('panel.history.cancelNote')}
        </Button>
        <Button unavailable={empty || saving} onClick={save}>
          {i18n.t('panel.history.saveNote')}
        </Button>
      </div>
    </div>
  );
}
