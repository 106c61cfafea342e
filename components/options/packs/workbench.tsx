import { useCallback, useId, useState } from 'react';
import { i18n } from '#i18n';
import styles from '@/components/options/options-page.module.css';
import { Button } from '@/components/ui/button';
import type { PackDesk } from '@/utils/packs/pack-desk';
import { CodeEditor } from './code-editor';
import { FactForm } from './fact-form';
import { FIRST_PACK } from './first-pack';
import own from './packs.module.css';
import { ProblemList } from './problem-list';
import { StartFrom } from './start-from';
import { TryIt } from './try-it';
import { useChecked } from './use-checked';
import { useKeptDraft } from './use-kept-draft';
import { VoiceForm } from './voice-form';

interface WorkbenchProps {
  /** The pack of one's own that can be in force. */
  own: string | null;
  /** What was being written when the options were closed. */
  draft: string | null;
  /** The own pack is the one that is chosen. */
  inForce: boolean;
  desk: PackDesk;
}

/** Where a pack of one's own is written: as YAML, by small forms on the same text, and tried out. */
export default function Workbench({ own: stored, draft, inForce, desk }: WorkbenchProps) {
  const [text, setText] = useState(draft ?? stored ?? FIRST_PACK);
  const [goTo, setGoTo] = useState<{ line: number } | null>(null);
  const [failed, setFailed] = useState(false);
  const checked = useChecked(text, desk.parents);
  const ids = { help: useId(), why: useId() };
  const edited = text !== (stored ?? FIRST_PACK);
  const kept = useKeptDraft(edited ? text : null, desk.keepDraft);
  const behind = checked?.text !== text;
  const used = inForce && text === stored;
  const good = behind || checked.busy ? null : checked.good;
  const fit = good !== null && !checked?.problems.some(({ kind }) => kind === 'example');
  const take = useCallback((next: string | null) => next !== null && setText(next), []);

  function use() {
    if (!good) return;
    desk.use(text, good.source).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  }

  return (
    <div className={own.bench}>
      <StartFrom text={text} edited={edited} copyOf={desk.copyOf} onStart={setText} />
      <CodeEditor
        text={text}
        label={i18n.t('pack.editor')}
        help={ids.help}
        problems={behind ? NOTHING : checked.problems}
        goTo={goTo}
        onChange={setText}
      />
      <p id={ids.help} className={styles.help}>
        {i18n.t('pack.keys')}
      </p>
      <ProblemList
        checked={checked}
        behind={behind}
        used={used}
        onGoTo={(line) => setGoTo({ line })}
      />
      <div className={own.actions}>
        <Button look="primary" unavailable={!fit || used} aria-describedby={ids.why} onClick={use}>
          {i18n.t('pack.use')}
        </Button>
        {edited && stored !== null && (
          <Button look="quiet" onClick={() => setText(stored)}>
            {i18n.t('pack.back')}
          </Button>
        )}
        <p id={ids.why} className={styles.help} aria-live="polite">
          {failed ? i18n.t('options.notSaved') : stateOf(used, edited, kept)}
        </p>
      </div>
      <Fold title={i18n.t('pack.facts.title')}>
        <FactForm text={text} onChange={take} />
      </Fold>
      <Fold title={i18n.t('pack.voice.title')}>
        <VoiceForm text={text} onChange={take} />
      </Fold>
      <Fold title={i18n.t('pack.try.title')}>
        <TryIt pack={good?.pack ?? null} />
      </Fold>
    </div>
  );
}

const NOTHING: [] = [];

function stateOf(used: boolean, edited: boolean, kept: boolean): string {
  if (used) return i18n.t('pack.isUsed');
  if (!edited) return '';
  return kept ? i18n.t('pack.draftKept') : i18n.t('pack.draftOpen');
}

function Fold({ title, children }: { title: string; children: React.ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details className={own.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && <div className={own.folded}>{children}</div>}
    </details>
  );
}
