import { useDeferredValue, useId, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import styles from '@/components/options/options-page.module.css';
import fields from '@/components/ui/field.module.css';
import { UserText } from '@/components/ui/user-text';
import { judge } from '@/utils/core/detect/judge';
import type { Finding } from '@/utils/core/policy/finding';
import { lint } from '@/utils/core/policy/lint';
import type { Pack } from '@/utils/core/policy/schema/pack';
import own from './packs.module.css';

/** A post and a reply of anybody's making, and what the pack as written above has against the reply. */
export function TryIt({ pack }: { pack: Pack | null }) {
  const [post, setPost] = useState('');
  const [reply, setReply] = useState('');
  const ids = { post: useId(), reply: useId() };
  const findings = useDeferredValue(
    useMemo(
      () => (pack && reply.trim() !== '' ? findingsOn(pack, post, reply) : null),
      [pack, post, reply],
    ),
  );
  return (
    <>
      <div>
        <label htmlFor={ids.post} className={styles.label}>
          {i18n.t('pack.try.post')}
        </label>
        <textarea
          id={ids.post}
          className={fields.field}
          rows={2}
          value={post}
          onChange={(event) => setPost(event.target.value)}
        />
      </div>
      <div>
        <label htmlFor={ids.reply} className={styles.label}>
          {i18n.t('pack.try.reply')}
        </label>
        <textarea
          id={ids.reply}
          className={fields.field}
          rows={3}
          value={reply}
          onChange={(event) => setReply(event.target.value)}
        />
      </div>
      {!pack && <p className={styles.help}>{i18n.t('pack.try.wait')}</p>}
      <div aria-live="polite">
        {findings?.length === 0 && <p className={styles.help}>{i18n.t('pack.try.nothing')}</p>}
        {findings !== null && findings.length > 0 && (
          <ul className={own.list} aria-label={i18n.t('pack.try.findings')}>
            {findings.map((one) => (
              <li key={`${one.rule} ${one.start} ${one.end}`} className={own.entry}>
                <b className={own.level} data-level={one.level}>
                  {levelWord(one.level)}
                </b>{' '}
                <UserText text={one.message} />
                <p className={styles.help}>
                  {one.clause !== one.rule && <UserText text={`${one.clause} `} />}({one.rule})
                </p>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

function findingsOn(pack: Pack, post: string, text: string): Finding[] {
  const { flags, stakes, heat } = judge({ text: post, lang: null, relation: 'mention' });
  const shown = post.trim() === '' ? null : { text: post, handle: 'customer' };
  const context = shown ? { flags, severity: stakes, heat } : {};
  return lint({ pack, text, post: shown, context });
}

function levelWord(level: Finding['level']): string {
  switch (level) {
    case 'block':
      return i18n.t('pack.try.block');
    case 'warn':
      return i18n.t('pack.try.warn');
    case 'suggest':
      return i18n.t('pack.try.suggest');
  }
}
