/**
 * The host takes no room in X's form. The strip is shown above everything, so that no box of X cuts
 * it off, and is moved to where it covers nothing of the form. Sizes follow X's own through `--size`.
 */
export const STRIP_CSS = `
:host {
  all: initial; position: absolute; width: 0; height: 0; color-scheme: light;
  --ink: #0f1419; --dim: #536471; --line: #cfd9de; --hover: rgb(15 20 25 / 8%); --card: #fff;
  --block: #c01530; --warn: #8a5a00; --suggest: #0b6bb0;
  --shade: 0 0 12px rgb(101 119 134 / 22%), 0 0 3px 1px rgb(101 119 134 / 16%);
}
:host([data-scheme="dark"]) {
  color-scheme: dark;
  --ink: #e7e9ea; --dim: #8b98a5; --line: #2f3336; --hover: rgb(239 243 244 / 10%);
  --block: #ff6b81; --warn: #e0a93b; --suggest: #6cb8f5;
  --shade: 0 0 12px rgb(255 255 255 / 14%), 0 0 3px 1px rgb(255 255 255 / 12%);
}
.live { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.strip {
  all: initial; box-sizing: border-box; position: fixed; inset: auto; margin: 0; overflow: auto;
  overscroll-behavior: contain; padding: 4px 6px 4px 12px; border: 1px solid var(--line);
  border-radius: 12px; background: var(--card); color: var(--ink); box-shadow: var(--shade);
  font: 400 calc(var(--size) * 0.87) / 1.35 var(--font);
}
.strip:not(:popover-open) { display: none; }
.line { display: flex; gap: 2px; align-items: flex-start; }
.line:not(:has(li ~ li:not([hidden]))) { align-items: center; }
ul { flex: 1; min-width: 0; margin: 0; padding: 0; list-style: none; }
li { display: flex; flex-wrap: wrap; gap: 2px 8px; align-items: center; padding: 3px 0; }
li + li { border-top: 1px solid var(--line); }
[hidden], .note:empty, ul:empty { display: none !important; }
p { margin: 0; min-width: 0; flex: 1 1 12em; overflow-wrap: anywhere; }
.note { padding: 4px 0; }
b { font-weight: 700; color: var(--suggest); }
[data-level="block"] b { color: var(--block); }
[data-level="warn"] b { color: var(--warn); }
q { flex: 1 0 100%; quotes: '“' '”'; color: var(--dim); unicode-bidi: isolate; overflow-wrap: anywhere; }
.fixes { display: flex; flex-wrap: wrap; gap: 4px; }
button {
  all: unset; box-sizing: border-box; min-height: 26px; min-width: 26px; padding: 2px 10px; border-radius: 999px;
  font: 700 calc(var(--size) * 0.84) / 1.2 var(--font); color: var(--ink); cursor: pointer; overflow-wrap: anywhere;
}
.fixes button { border: 1px solid var(--line); }
.side { display: flex; flex: none; align-items: center; padding: 2px 0; }
.side button { color: var(--dim); padding: 2px 7px; text-align: center; }
button:hover { background: var(--hover); }
button:focus-visible { outline: 2px solid #1d9bf0; outline-offset: -1px; }
@media (forced-colors: active) { .fixes button { border-color: ButtonText; } }
`;
