import { useId } from 'react';
import { i18n } from '#i18n';
import { usePanel, usePanelActions } from '@/components/store-context';
import { classNames } from '@/components/ui/class-names';
import { LinkButton } from '@/components/ui/link-button';
import { SkeletonLine } from '@/components/ui/skeleton';
import type { DraftSet } from '@/utils/core/draft/draft';
import { reasonLabel } from '@/utils/i18n/labels';
import type { Settings } from '@/utils/settings/settings';
import type { DraftsTrouble } from '@/utils/store/panel-state';
import { CaseNotices } from './case-notices';
import { DraftCard } from './draft-card';
import styles from './drafts-region.module.css';
import { NoDraftCard } from './no-draft-card';
import { ReasonGate } from './reason-gate';

export function DraftsRegion() {
  const drafts = usePanel((state) => state.drafts);
  const trouble = usePanel((state) => state.draftsTrouble);
  const reason = usePanel((state) => state.reason);
  const gated = usePanel(
    (state) => state.selection?.relation === 'untagged' && state.reason === null,
  );
  const title = useId();
  return (
    <section
      aria-labelledby={title}
      aria-busy={!gated && drafts === null && trouble === null}
      className={styles.region}
    >
      <div className={styles.head}>
        <h2 id={title} className={styles.title}>
          {i18n.t('panel.drafts.title')}
        </h2>
        <PolicyInUse />
      </div>
      {reason !== null && (
        <p className={styles.foot}>
          {i18n.t('panel.reason.given', { reason: reasonLabel(reason) })}
        </p>
      )}
      {gated ? <ReasonGate /> : <Offered drafts={drafts} trouble={trouble} />}
    </section>
  );
}

interface OfferedProps {
  drafts: DraftSet | null;
  trouble: DraftsTrouble | null;
}

function Offered({ drafts, trouble }: OfferedProps) {
  if (trouble === 'not-loaded') {
    return (
      <Info
        attention
        title={i18n.t('panel.drafts.notLoadedTitle')}
        text={i18n.t('panel.drafts.notLoaded')}
      />
    );
  }
  if (trouble === 'not-made') {
    return (
      <Info
        attention
        title={i18n.t('panel.drafts.notMadeTitle')}
        text={i18n.t('panel.drafts.notMade')}
      />
    );
  }
  if (drafts === null) return <Placeholder />;
  if (drafts.card !== null) return <NoDraftCard drafts={drafts} />;
  if (drafts.triage === 'none' || drafts.drafts.length === 0) {
    return (
      <>
        <Info title={i18n.t('panel.drafts.none')} text={drafts.reason} />
        <CaseNotices />
      </>
    );
  }
  return (
    <>
      {drafts.triage === 'holding' && (
        <Info attention title={i18n.t('panel.drafts.holding')} text={drafts.reason} />
      )}
      {drafts.triage === 'reroute' && (
        <Info attention title={i18n.t('panel.drafts.reroute')} text={drafts.reason} />
      )}
      <CaseNotices />
      {drafts.drafts.map((draft) => (
        <DraftCard key={draft.id} draft={draft} />
      ))}
      <Unsigned />
      <p className={styles.foot}>{i18n.t('panel.drafts.never')}</p>
    </>
  );
}

/** Which pack speaks here, and the way to choose another. */
function PolicyInUse() {
  const { openOptions } = usePanelActions();
  const name = usePanel((state) => state.policy?.pack.id ?? null);
  if (name === null) return null;
  return (
    <LinkButton
      className={styles.policy}
      title={i18n.t('panel.policy.change', { name })}
      onClick={openOptions}
    >
      {i18n.t('panel.policy.inUse', { name })}
    </LinkButton>
  );
}

interface InfoProps {
  title: string;
  text: string | null;
  attention?: boolean;
}

function Info({ title, text, attention = false }: InfoProps) {
  return (
    <p className={classNames(styles.info, attention && styles.attention)}>
      <strong>{title}</strong> {text}
    </p>
  );
}

function Placeholder() {
  return (
    <div className={styles.placeholder}>
      <SkeletonLine width="40%" />
      <SkeletonLine width="95%" />
      <SkeletonLine width="90%" />
      <SkeletonLine width="60%" />
    </div>
  );
}

function Unsigned() {
  const { openOptions } = usePanelActions();
  const unsigned = usePanel((state) => wantsName(state.settings.agent));
  if (!unsigned) return null;
  return (
    <p className={styles.info}>
      {i18n.t('panel.drafts.unsigned')}{' '}
      <LinkButton onClick={openOptions}>{i18n.t('panel.drafts.sign')}</LinkButton>
    </p>
  );
}

function wantsName({ signWith, firstName, initials }: Settings['agent']): boolean {
  if (signWith === 'nothing') return false;
  return (signWith === 'first-name' ? firstName : initials).trim() === '';
}
