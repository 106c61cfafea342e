import * as v from 'valibot';
import type { HistoryEntry } from '../../history/entry';
import type { PrivateSpan } from '../../text/private-data/private-data';
import type { Deed } from '../deeds';
import type { Span } from '../pattern';
import type { Reading } from '../reading';
import type { Fact, PackFrame } from '../schema/frame';
import { COMMON, type Signal } from '../schema/parts';

/** The post a reply answers, with what triage made of it. */
export interface LintPost {
  text: string;
  /** Without @. */
  handle: string;
}

/** Everything around a reply that a rule may ask for. */
export interface LintContext {
  audience: 'public' | 'dm';
  /** Key of the pack's `authority`. */
  role: string;
  /** Signs the reply, null when nobody is set. */
  agent: string | null;
  /** ms since the epoch, null when unknown: rules about time then say nothing. */
  now: number | null;
  /** Where the desk stands; null: the pack's own. */
  timeZone: string | null;
  flags: readonly Signal[];
  /** 1–4, null when the post was not judged. */
  severity: number | null;
  /** 0–4, null when the post was not judged. */
  heat: number | null;
  /** Earlier contacts of this customer, null: counted in the history. */
  contacts: number | null;
  /** The brand's latest replies to anybody, newest last. */
  brandReplies: readonly string[];
  /** Facts of this case or day, besides the pack's. */
  facts: readonly Fact[];
  /** What the brand is called or its handle, null when neither is known; packs may name it too. */
  brandName: string | null;
}

/** One reply under one pack, read once for all rules. */
export interface Scene {
  pack: PackFrame;
  reading: Reading;
  /** The reply as it stands in the box: what X counts. */
  written: string;
  post: LintPost | null;
  history: readonly HistoryEntry[];
  deeds: readonly Deed[];
  context: LintContext;
  timeZone: string;
  /** The pack's and the case's facts that hold now for this audience. */
  facts: readonly Fact[];
  /** Whether a name is the brand's own, written in whatever way: "Harbour & Pine", "HarbourPineUK". */
  isOwnName(name: string): boolean;
  /** Private data in the reply. */
  privateData(): readonly PrivateSpan[];
  find(pattern: string, caseSensitive?: boolean): readonly Span[];
}

/** Where a rule strikes, in the reading's text. */
export interface Hit extends Span {
  /** For the message's %s, in order. */
  values: readonly string[];
  /** It is about the whole reply: neither hides nor is hidden by what is found inside. */
  whole?: boolean;
  /** Learned from examples rather than known, about this sentence: never blocks, and gives way to whatever is known of it. */
  guessed?: Span;
  /** What the found words may be replaced with. */
  replacements?: readonly string[];
}

const schemaOf = <const K extends string, const E extends v.ObjectEntries>(kind: K, fields: E) =>
  v.strictObject({ ...COMMON, kind: v.literal(kind), ...fields });

/** A kind of rule: its own fields and how it reads a reply. */
export function defineKind<const K extends string, const E extends v.ObjectEntries>(
  kind: K,
  fields: E,
  check: (rule: v.InferOutput<ReturnType<typeof schemaOf<K, E>>>, scene: Scene) => readonly Hit[],
) {
  return { kind, schema: schemaOf(kind, fields), check };
}

export function hit({ start, end }: Span, scene: Scene, ...more: string[]): Hit {
  return { start, end, values: [scene.reading.text.slice(start, end), ...more] };
}
