/**
 * A button that is at work is disabled, and a button that is disabled loses the focus: whoever presses Enter on it once more, as
 * after something went wrong, would press nothing. The focus comes back with the button, unless it has gone elsewhere.
 */
export function keepFocus(): void {
  let pressed: HTMLButtonElement | undefined;
  document.addEventListener(
    'click',
    ({ target }) => {
      const button = (target as Element).closest('button');
      pressed = button && button === document.activeElement ? button : undefined;
    },
    { capture: true },
  );
  document.addEventListener('focusin', ({ target }) => {
    if (target !== pressed) pressed = undefined;
  });
  new MutationObserver(() => {
    if (!pressed?.isConnected || pressed.disabled || document.activeElement !== document.body) return;
    pressed.focus({ preventScroll: true });
  }).observe(document.body, { subtree: true, attributeFilter: ['disabled'] });
}
