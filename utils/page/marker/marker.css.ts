/**
 * The marker adds no height: its host is a zero-high flex item of X's action bar and the button
 * hangs around the bar's middle. Sizes follow X's own font size through `--size`.
 */
export const MARKER_CSS = `
:host {
  all: initial;
  position: relative;
  display: block;
  flex: none;
  align-self: center;
  width: calc(var(--size) * 3.2);
  height: 0;
  overflow: visible;
  color-scheme: light;
  --ink: #536471;
  --hover: rgb(15 20 25 / 8%);
  --tip: #fff;
  --tip-ink: #0f1419;
  --line: #cfd9de;
}
:host([data-scheme="dark"]) {
  color-scheme: dark;
  --ink: #8b98a5;
  --hover: rgb(239 243 244 / 10%);
  --tip: #16181c;
  --tip-ink: #e7e9ea;
  --line: #2f3336;
}
:host([data-place="corner"]) { position: absolute; top: calc(var(--size) * 1.6); inset-inline-end: calc(var(--size) * 5); }
/* What was found stays inside the closed root: the page may know the theme, not the verdict. */
button[data-severity="2"] { --ink: #8a5a00; }
button[data-severity="3"] { --ink: #b3400f; }
button[data-severity="4"] { --ink: #c01530; }
:host([data-scheme="dark"]) button[data-severity="2"] { --ink: #e0a93b; }
:host([data-scheme="dark"]) button[data-severity="3"] { --ink: #f4845f; }
:host([data-scheme="dark"]) button[data-severity="4"] { --ink: #ff6b81; }
button {
  all: unset;
  box-sizing: border-box;
  position: absolute;
  top: 0;
  inset-inline-end: 0;
  transform: translateY(-50%);
  display: inline-flex;
  align-items: center;
  justify-content: center;
  gap: calc(var(--size) * 0.25);
  min-width: 24px;
  height: max(24px, calc(var(--size) * 1.6));
  padding: 0 calc(var(--size) * 0.45);
  border: 1px solid currentcolor;
  border-radius: 999px;
  font: 700 calc(var(--size) * 0.8) / 1 var(--font);
  color: var(--ink);
  cursor: pointer;
  white-space: nowrap;
}
button[data-unsure] { border-style: dashed; }
button[data-quiet] { border-color: transparent; font-weight: 400; }
button[data-quiet]:hover, button[data-quiet]:focus-visible { border-color: currentcolor; }
button:hover { background: var(--hover); }
button:focus-visible { outline: 2px solid #1d9bf0; outline-offset: 1px; }
svg { width: calc(var(--size) * 1); height: calc(var(--size) * 1); fill: currentcolor; flex: none; }
.tip {
  all: initial;
  box-sizing: border-box;
  position: fixed;
  inset: auto;
  margin: 0;
  max-width: 280px;
  padding: 8px 12px;
  border: 1px solid var(--line);
  border-radius: 12px;
  background: var(--tip);
  color: var(--tip-ink);
  font: 400 13px / 1.4 var(--font);
  box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
  pointer-events: none;
}
.tip:not(:popover-open) { display: none; }
.tip b { display: block; font-weight: 700; }
.tip ul { margin: 4px 0; padding: 0 0 0 16px; }
.tip q { quotes: '“' '”'; font-style: italic; unicode-bidi: isolate; }
.tip small { font-size: 12px; opacity: 0.75; }
@media (forced-colors: active) { button { border-color: ButtonText; color: ButtonText; } }
`;
