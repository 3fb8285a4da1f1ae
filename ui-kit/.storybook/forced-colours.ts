const ID = 'sb-forced-colours';

/** Backgrounds become the system's canvas, everything drawn the system's text; colours of our own are gone. */
const PALETTE = `
  :root[data-forced-colours], :root[data-forced-colours] [data-scheme] {
    --colour-paper: Canvas; --colour-board: Canvas; --colour-raised: Canvas; --colour-hall: Canvas;
    --colour-ink: CanvasText; --colour-ink-muted: CanvasText; --colour-on-ink: Canvas;
    --colour-on-hall: CanvasText; --colour-on-hall-muted: CanvasText;
    --colour-line: CanvasText; --colour-line-strong: CanvasText;
    --colour-clay: CanvasText; --colour-celadon: CanvasText; --colour-indigo: CanvasText;
    --colour-danger: CanvasText; --colour-success: CanvasText;
    --colour-focus: Highlight; --colour-overlay: rgb(0 0 0 / 0.6);
    --elevation-1: none; --elevation-2: none; --elevation-3: none;
  }
  :where(:root[data-forced-colours]) :where(button) { color: ButtonText; border-color: ButtonText; }
  :where(:root[data-forced-colours]) button[data-variant] { background-color: ButtonFace; color: ButtonText; }
  :where(:root[data-forced-colours]) a[data-variant] { background-color: Canvas; color: LinkText; border-color: LinkText; }
  :where(:root[data-forced-colours]) :where(a:any-link) { color: LinkText; }
  :where(:root[data-forced-colours]) :where(*) { text-shadow: none; box-shadow: none; }
`;

/**
 * A page cannot ask its browser for forced colours, so this draws what they do: system colours for the tokens, and the
 * kit's own `@media (forced-colors: active)` rules, taken out of their condition. It is labelled a simulation.
 */
export function simulateForcedColours(isOn: boolean): void {
  document.getElementById(ID)?.remove();
  document.documentElement.toggleAttribute('data-forced-colours', isOn);
  if (!isOn) return;
  const style = document.createElement('style');
  style.id = ID;
  style.textContent = `@layer overrides {${PALETTE}${[...document.styleSheets].flatMap(rulesOf).join('\n')}}`;
  document.head.append(style);
}

function rulesOf(sheet: CSSStyleSheet): string[] {
  return [...sheet.cssRules].flatMap(forcedRules);
}

function forcedRules(rule: CSSRule): string[] {
  if (!(rule instanceof CSSGroupingRule)) return [];
  const inner = [...rule.cssRules];
  const isForced = rule instanceof CSSMediaRule && rule.conditionText.replaceAll(' ', '') === '(forced-colors:active)';
  return isForced ? inner.map(({ cssText }) => cssText) : inner.flatMap(forcedRules);
}
