import { inspectLine, inspectPage } from '../cli/inspect-page';

declare global {
  var readPage: () => ReturnType<typeof inspectLine>[];
}

/** The reader as one script, for a page that runs no extension. */
globalThis.readPage = () =>
  inspectPage(document)
    .map(inspectLine)
    .filter((post) => post !== null);
