import * as v from 'valibot';
import { findPattern } from '../pattern';
import { Pattern } from '../schema/parts';
import { supportFor } from '../support';
import { defineKind, hit } from './kind';

/** Asks for what the customer has written already. */
export const asked = defineKind(
  'asked',
  {
    /** From a question to what answers it; capitals count in the answer. */
    told: v.record(Pattern, Pattern),
  },
  ({ told }, scene) => {
    const { post } = supportFor(scene);
    return Object.entries(told).flatMap(([question, answer]) => {
      const asks = scene.find(question);
      const known =
        asks.length > 0 && post.some((text) => findPattern(answer, text, true).length > 0);
      return known ? asks.map((span) => hit(span, scene)) : [];
    });
  },
);
