/** X writes its theme into the styles of `html` and `body`; both exist once posts do. */
export function watchTheme(doc: Document, changed: () => void, signal: AbortSignal): void {
  let waiting = false;
  const observer = new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      changed();
    });
  });
  const options = { attributes: true, attributeFilter: ['style', 'class'] };
  const start = () => {
    observer.observe(doc.documentElement, options);
    observer.observe(doc.body, options);
  };
  if (doc.body) start();
  else doc.addEventListener('DOMContentLoaded', start, { once: true, signal });
  signal.addEventListener('abort', () => observer.disconnect());
}
