import { useEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { usePanelActions } from '@/components/store-context';
import type { Said } from '@/utils/core/detect/corrections';
import type { ShownJudgement } from '@/utils/core/detect/lessons';
import type { PostRef } from '@/utils/core/post/post';
import { CategoryMenu } from './category-menu';
import styles from './corrections.module.css';
import { LetterButton } from './letter-button';
import { saidWords } from './said-words';
import { useCorrectionKeys } from './use-correction-keys';

interface CorrectionsProps {
  post: PostRef;
  shown: ShownJudgement;
}

/** The agent's word on the verdict: one key, told back at once, taken back in one more. */
export function Corrections({ post, shown }: CorrectionsProps) {
  const { correct, undoCorrection } = usePanelActions();
  const [picking, setPicking] = useState(false);
  const bar = useRef<HTMLFieldSetElement>(null);
  const pressedHere = useRef(false);
  const { said } = shown;

  const say = (word: Said) => void correct(word);
  const undo = () => void undoCorrection(post);
  useCorrectionKeys(
    useMemo(
      () => ({
        a: () => void correct('agree'),
        n: () => void correct('not-a-complaint'),
        c: () => setPicking(true),
        ...(said === null ? {} : { u: () => void undoCorrection(post) }),
      }),
      [correct, undoCorrection, post, said],
    ),
  );

  // The pressed button gives way to the next one, and the keyboard must not fall to the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `said` is what changes the buttons.
  useEffect(() => {
    if (pressedHere.current) bar.current?.querySelector('button')?.focus();
    pressedHere.current = false;
  }, [said]);

  return (
    <fieldset
      ref={bar}
      className={styles.bar}
      onClickCapture={() => {
        pressedHere.current = true;
      }}
    >
      <legend className="for-ears">{i18n.t('panel.said.title')}</legend>
      {/* Always there, so that screen readers hear what is told back. */}
      <p aria-live="polite" className={styles.said}>
        {said !== null && saidWords(said)}
      </p>
      {said === null ? (
        <>
          <LetterButton letter="a" onClick={() => say('agree')}>
            {shown.byRules.verdict === 'complaint'
              ? i18n.t('panel.said.agree')
              : i18n.t('panel.said.isComplaint')}
          </LetterButton>
          <LetterButton letter="n" onClick={() => say('not-a-complaint')}>
            {i18n.t('panel.said.notComplaint')}
          </LetterButton>
        </>
      ) : (
        <LetterButton letter="u" onClick={undo}>
          {i18n.t('panel.said.undo')}
        </LetterButton>
      )}
      <CategoryMenu
        current={shown.judgement.category}
        open={picking}
        onOpenChange={setPicking}
        onPick={say}
      />
    </fieldset>
  );
}
