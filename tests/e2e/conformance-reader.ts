import { inspectLine, inspectPage } from '../cli/inspect-page';
import type { InspectOutput } from '../cli/output/inspect';
import { VARIANTS } from './conformance-variants';

declare global {
  /** Saved pages as text, handed over once: they are some megabytes. */
  var pages: string[];
  var readPages: (variant: string | null) => InspectOutput[][];
}

/** The reader as one script, for a page that runs no extension. Parsed pages load nothing. */
globalThis.readPages = (variant) =>
  pages.map((html) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    if (variant !== null) VARIANTS[variant]?.(page);
    return inspectPage(page)
      .map(inspectLine)
      .filter((post) => post !== null);
  });
