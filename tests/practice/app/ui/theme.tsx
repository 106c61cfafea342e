import { createContext, useContext } from 'react';

/** X sets its text colours inline, so themes change without new classes. */
export interface Colours {
  background: string;
  text: string;
  dim: string;
  line: string;
  hover: string;
  accent: string;
  button: string;
  buttonText: string;
  field: string;
  scrim: string;
  faint: string;
}

export const COLOURS: Record<'light' | 'dark', Colours> = {
  light: {
    background: 'rgb(255, 255, 255)',
    text: 'rgb(15, 20, 25)',
    dim: 'rgb(83, 100, 113)',
    line: 'rgb(239, 243, 244)',
    hover: 'rgba(15, 20, 25, 0.1)',
    accent: 'rgb(29, 155, 240)',
    button: 'rgb(15, 20, 25)',
    buttonText: 'rgb(255, 255, 255)',
    field: 'rgb(239, 243, 244)',
    scrim: 'rgba(0, 0, 0, 0.4)',
    faint: 'rgb(207, 217, 222)',
  },
  dark: {
    background: 'rgb(0, 0, 0)',
    text: 'rgb(231, 233, 234)',
    dim: 'rgb(113, 118, 123)',
    line: 'rgb(47, 51, 54)',
    hover: 'rgba(239, 243, 244, 0.1)',
    accent: 'rgb(29, 155, 240)',
    button: 'rgb(239, 243, 244)',
    buttonText: 'rgb(15, 20, 25)',
    field: 'rgb(32, 35, 39)',
    scrim: 'rgba(91, 112, 131, 0.4)',
    faint: 'rgb(51, 54, 57)',
  },
};

export const FONT =
  '"TwitterChirp", -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Helvetica, Arial, sans-serif';

export const ThemeContext = createContext<Colours>(COLOURS.light);
export const useColours = () => useContext(ThemeContext);

/** X marks its theme on html, body and a meta element. */
export function applyTheme(document: Document, theme: 'light' | 'dark', fontSize: number): void {
  const colours = COLOURS[theme];
  document.documentElement.style.colorScheme = theme;
  document.documentElement.style.fontSize = `${fontSize}px`;
  document.body.style.backgroundColor = colours.background;
  document.body.style.color = colours.text;
  let meta = document.querySelector<HTMLMetaElement>('meta[name="theme-color"]');
  if (!meta) {
    meta = document.createElement('meta');
    meta.name = 'theme-color';
    document.head.append(meta);
  }
  meta.content = theme === 'dark' ? '#000000' : '#FFFFFF';
}
