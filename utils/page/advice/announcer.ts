import type { Finding } from '@/utils/core/policy/finding';
import type { AdviceWords } from './words';

/** ms without a change: nobody is talked to in the middle of a word. */
const QUIET = 1200;

/** Tells people who hear the page how many findings there are: once typing rests, and only news. */
export class Announcer {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told = '';

  constructor(
    private readonly words: AdviceWords,
    private readonly say: (text: string) => void,
  ) {}

  findings(findings: readonly Finding[]): void {
    const of = (level: Finding['level']) => findings.filter((each) => each.level === level).length;
    const { heard } = this.words;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const counts = `${of('block')} ${of('warn')}`;
      if (counts === this.#told) return;
      const nothing = counts === '0 0';
      // Silence needs no announcement, its return does.
      if (!nothing || this.#told !== '') this.say(nothing ? heard.none : this.#sum(of));
      this.#told = nothing ? '' : counts;
    }, QUIET);
  }

  now(text: string): void {
    clearTimeout(this.#timer);
    this.#told = '';
    this.say(text);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #sum(of: (level: Finding['level']) => number): string {
    const { heard } = this.words;
    const [stop, check] = [of('block'), of('warn')];
    return [stop > 0 ? heard.stop(stop) : '', check > 0 ? heard.check(check) : '']
      .filter((part) => part !== '')
      .join(' ');
  }
}
