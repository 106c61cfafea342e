import type { LintReceipt, LintRequest } from '@/utils/messages/protocol';
import type { PlatformAdapter, ReplyComposer } from '@/utils/platforms/adapter';
import type { Settings } from '@/utils/settings/settings';
import { Visit } from './visit';
import { writesForBrand } from './whose';
import { type AdviceWords, adviceWords } from './words';

export interface AdvisorEdges {
  adapter: PlatformAdapter;
  /** Null when the worker does not answer. */
  send(request: LintRequest): Promise<LintReceipt | null>;
  signal: AbortSignal;
}

/** ms; where the caret went is known only after it left, and X may be replacing the editor. */
const LEAVES = 50;

/** Advice in the network's own reply boxes. Does nothing until the caret is in one. */
export class Advisor {
  #settings: Settings | null = null;
  #visit: Visit | null = null;
  #words: AdviceWords | null = null;

  constructor(private readonly edges: AdvisorEdges) {
    const { signal } = edges;
    const options = { capture: true, passive: true, signal };
    document.addEventListener('focusin', ({ target }) => this.#came(target), options);
    document.addEventListener('focusout', () => setTimeout(() => this.#left(), LEAVES), options);
    signal.addEventListener('abort', () => this.#visit?.orphan());
  }

  apply(settings: Settings): void {
    this.#settings = settings;
    this.#leave();
    this.#came(document.activeElement);
  }

  restyle(): void {
    this.#visit?.restyle();
  }

  #came(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const composer = this.edges.adapter.composerAt(target);
    if (!composer || !this.#ours(composer)) {
      this.#left();
      return;
    }
    if (this.#visit?.holds(target)) {
      this.#visit.enter(target);
      return;
    }
    this.#leave();
    const { adapter, send } = this.edges;
    this.#words ??= adviceWords();
    this.#visit = new Visit(composer.form, target, {
      adapter,
      words: this.#words,
      send,
      ours: (each) => this.#ours(each),
      gone: () => this.#leave(),
    });
  }

  #left(): void {
    if (!this.#visit?.holds(document.activeElement)) this.#leave();
  }

  #leave(): void {
    this.#visit?.end();
    this.#visit = null;
  }

  #ours({ writer }: ReplyComposer): boolean {
    return writesForBrand(writer, this.edges.adapter.ownAccount(document), this.#settings);
  }
}
