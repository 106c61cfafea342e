import * as v from 'valibot';
import { privateName } from '../../text/private-data/mask';
import { bare, PRIVATE_KINDS } from '../../text/private-data/private-data';
import { defineKind } from './kind';

const ENTITIES = [...PRIVATE_KINDS, 'email_or_phone'] as const;
const Entity = v.picklist(ENTITIES);

/** Private data, found by real validators. */
export const entity = defineKind(
  'entity',
  {
    entity: v.optional(Entity),
    entities: v.optional(v.array(Entity), []),
    /** The brand's own lines are no private data. */
    except_facts: v.optional(v.boolean(), false),
  },
  ({ entity: one, entities, except_facts }, scene) => {
    const wanted = new Set<string>(one === undefined ? entities : [one, ...entities]);
    if (wanted.delete('email_or_phone')) wanted.add('email').add('phone');
    const own = scene.facts.map(({ value }) => bare(value).replace(/^\+?(?:44|1)?0?/, ''));
    const isOwn = (value: string) => {
      const local = bare(value).replace(/^\+?(?:44|1)?0?/, '');
      return local.length > 4 && own.some((fact) => fact.includes(local));
    };
    return scene
      .privateData()
      .filter(({ kind, value }) => wanted.has(kind) && !(except_facts && isOwn(value)))
      .map(({ start, end, kind }) => ({ start, end, values: [privateName(kind)] }));
  },
);
