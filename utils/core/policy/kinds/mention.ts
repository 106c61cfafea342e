import { supportFor } from '../support';
import { defineKind, hit } from './kind';

const HANDLE = /(?<![\w@./])@(?<name>\w{1,30})/g;

/** Speaks to somebody who is neither the author, nor in what they wrote, nor ours. */
export const mention = defineKind('mention', {}, (_rule, scene) => {
  const { post, backing } = supportFor(scene);
  const known = [...post, ...backing].join(' ').toLowerCase();
  return [...scene.reading.text.matchAll(HANDLE)]
    .slice(0, 20)
    .flatMap(({ index, 0: all, groups }) => {
      const name = groups?.name ?? '';
      const own = name.toLowerCase() === scene.post?.handle.toLowerCase() || scene.isOwnName(name);
      if (!scene.post || own || known.includes(all.toLowerCase())) return [];
      return [hit({ start: index, end: index + all.length }, scene)];
    });
});
