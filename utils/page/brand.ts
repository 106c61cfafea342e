import type { Post } from '@/utils/core/post/post';
import { sameHandle } from '@/utils/core/post/post';
import { namesBrand } from '@/utils/core/scope/names';
import { brandScope, isOurs } from '@/utils/core/scope/scope';
import type { Settings } from '@/utils/settings/settings';

/** Who "we" are on this page: the settings and the logged-in account, as far as they are known. */
export class Brand {
  #settings: Settings | null = null;
  #account: string | null = null;
  #scope = brandScope(null, null);

  get account(): string | null {
    return this.#account;
  }

  get scope() {
    return this.#scope;
  }

  apply(settings: Settings): void {
    this.#settings = settings;
    this.#scope = brandScope(settings, this.#account);
  }

  isAccount(account: string): void {
    this.#account = account;
    this.#scope = brandScope(this.#settings, account);
  }

  /** True where replies of that account are the brand's: once handles are set, being logged in is not enough. */
  answersAs(handle: string): boolean {
    return isOurs(
      { own: false, author: { handle } },
      this.#scope,
      this.#settings?.colleagues ?? [],
    );
  }

  /** True for posts of the brand, of a colleague, or of the account that is logged in. */
  wrote({ author: { handle } }: { author: Pick<Post['author'], 'handle'> }): boolean {
    const own = this.#account !== null && sameHandle(this.#account, handle);
    return isOurs({ own, author: { handle } }, this.#scope, this.#settings?.colleagues ?? []);
  }

  /** @param text asked for only where people may name the brand without a tag. */
  isNamedIn(text: () => string | null): boolean {
    const { names } = this.#scope;
    return names.length > 0 && namesBrand(text() ?? '', names);
  }
}
