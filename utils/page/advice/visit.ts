import { applyEdits } from '@/utils/core/policy/apply-edits';
import type { Finding, Fix } from '@/utils/core/policy/finding';
import type { LintReceipt, LintRequest } from '@/utils/messages/protocol';
import type { PlatformAdapter, ReplyComposer } from '@/utils/platforms/adapter';
import { Announcer } from './announcer';
import { Checks } from './checks';
import { fits, requestFor, same } from './request';
import { Strip } from './strip';
import type { AdviceWords } from './words';
import { RESTS, worthShowing } from './worth-showing';

/** ms that a word about a failed change stays when nobody types. */
const STAYS = 2500;

export interface VisitEdges {
  adapter: PlatformAdapter;
  words: AdviceWords;
  send(request: LintRequest): Promise<LintReceipt | null>;
  /** Whether what is typed in this box is the brand's business. */
  ours(composer: ReplyComposer): boolean;
  /** The form left the page. */
  gone(): void;
}

/** The agent's stay in one reply box: from the caret's coming to its leaving. */
export class Visit {
  readonly #strip: Strip;
  readonly #heard: Announcer;
  readonly #checks: Checks;
  readonly #end = new AbortController();
  #findings: { in: LintRequest; all: readonly Finding[] } | null = null;
  /** Rules that were shown for this post, and those the agent wants to hear no more of. */
  #told = new Set<string>();
  #hushed = new Set<string>();
  #rest: ReturnType<typeof setTimeout> | undefined;
  #about: string | undefined;
  /** Where it stood when the agent went to the strip by keyboard. */
  #caret: number | null = null;
  #frame = 0;

  constructor(
    private readonly form: Element,
    /** In the form; X replaces it while the form settles. */
    private editor: Element,
    private readonly edges: VisitEdges,
  ) {
    const { signal } = this.#end;
    const { adapter, words, send } = edges;
    this.#strip = new Strip(words, adapter.theme(document), {
      fix: (fix) => void this.#fix(fix),
      hide: () => this.#hide(),
      folded: () => this.#stand(),
    });
    this.#heard = new Announcer(words, (text) => this.#strip.say(text));
    const request = () => this.#request();
    const checked = (asked: LintRequest, receipt: LintReceipt) => this.#checked(asked, receipt);
    this.#checks = new Checks(
      { request, send, checked, unchecked: () => this.#unchecked() },
      signal,
    );
    form.append(this.#strip.host);
    this.#watch(signal);
    this.#wake();
    this.#checks.changed();
  }

  /** The caret is (again) in this editor of the form. */
  enter(editor: Element): void {
    if (this.editor === editor) return;
    this.editor = editor;
    this.#checks.changed();
  }

  /** Whether the caret is in the form, or in the strip. */
  holds(node: Node | null): boolean {
    return node !== null && this.form.isConnected && this.form.contains(node);
  }

  restyle(): void {
    this.#strip.dress(this.edges.adapter.theme(document));
    this.#stand();
  }

  /** The extension under the page is gone: what shows now is known no more. */
  orphan(): void {
    this.#end.abort();
    if (this.#composer()?.text.trim()) {
      this.#tell(this.edges.words.outdated);
      this.form.addEventListener('focusout', () => this.end(), { once: true });
    } else this.end();
  }

  end(): void {
    this.#end.abort();
    this.#heard.stop();
    clearTimeout(this.#rest);
    cancelAnimationFrame(this.#frame);
    this.#strip.host.remove();
  }

  /** A worker that sleeps, or has not read the policy yet, takes longer than the first word. */
  #wake(): void {
    const composer = this.#composer();
    if (composer?.text === '') void this.edges.send(requestFor(composer));
  }

  #watch(signal: AbortSignal): void {
    // Draft.js takes most keys away from the browser, so that no `input` event tells of them.
    const typed = new MutationObserver(() => this.#checks.changed());
    typed.observe(this.form, { subtree: true, childList: true, characterData: true });
    const grown = new ResizeObserver(() => this.#standSoon());
    grown.observe(this.form);
    const options = { capture: true, passive: true, signal };
    this.form.addEventListener('keydown', (event) => this.#noteCaret(event), options);
    window.addEventListener('scroll', () => this.#standSoon(), options);
    window.addEventListener('resize', () => this.#standSoon(), options);
    signal.addEventListener('abort', () => {
      typed.disconnect();
      grown.disconnect();
    });
  }

  /** By the time that the focus moves the browser has forgotten it. */
  #noteCaret(event: Event): void {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Tab') return;
    this.#caret = this.#composer()?.caret() ?? this.#caret;
  }

  #composer(): ReplyComposer | null {
    const composer = this.form.isConnected ? this.edges.adapter.composerAt(this.editor) : null;
    return composer && this.edges.ours(composer) ? composer : null;
  }

  #request(): LintRequest | null {
    const composer = this.#composer();
    if (!composer || composer.text.trim() === '') {
      this.#findings = null;
      this.#strip.clear();
      this.#heard.findings([]);
      return null;
    }
    const request = requestFor(composer);
    if (request.post?.id !== this.#about) {
      this.#told.clear();
      this.#hushed.clear();
    }
    this.#about = request.post?.id;
    // A list of X's that came or went over the same words.
    if (this.#findings && same(this.#findings.in, request)) {
      this.#stand();
      return null;
    }
    return request;
  }

  #checked(asked: LintRequest, { findings }: LintReceipt): void {
    const composer = this.#composer();
    if (!composer || !same(asked, requestFor(composer))) return;
    this.#findings = { in: asked, all: findings };
    this.#show(false);
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      if (this.#findings) this.#show(true);
    }, RESTS);
  }

  #show(resting: boolean): void {
    const all = this.#findings?.all ?? [];
    const shown = worthShowing(all, resting, this.#told, this.#hushed);
    for (const { rule } of shown) this.#told.add(rule);
    if (shown.length === 0) this.#strip.clear();
    else this.#strip.findings(shown);
    this.#heard.findings(shown);
    this.#stand();
  }

  #unchecked(): void {
    this.#findings = null;
    if (this.#composer()?.text.trim()) this.#tell(this.edges.words.unchecked);
  }

  #tell(words: string): void {
    this.#strip.note(words);
    this.#heard.now(words);
    this.#stand();
  }

  #hide(): void {
    for (const { rule } of this.#findings?.all ?? []) this.#hushed.add(rule);
    this.#composer()?.focus();
    this.#show(false);
  }

  async #fix(fix: Fix): Promise<void> {
    const composer = this.#composer();
    const asked = this.#findings?.in;
    if (!composer || !asked) return;
    const { words } = this.edges;
    const outcome = fits(fix, asked, requestFor(composer))
      ? await composer.replace(composer.text, applyEdits(composer.text, fix.edits), this.#caret)
      : 'moved';
    if (outcome === 'replaced') {
      this.#heard.now(words.changed);
      return;
    }
    this.#tell(outcome === 'moved' || outcome === 'busy' ? words.moved : words.notChanged);
    this.#findings = null;
    setTimeout(() => this.#checks.changed(), STAYS);
  }

  #standSoon(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#stand();
    });
  }

  #stand(): void {
    if (!this.form.isConnected) this.edges.gone();
    else if (this.#strip.says) {
      const room = this.#composer()?.room();
      if (room) this.#strip.stand(room);
    }
  }
}
