/** A text field as it stood before somebody, or something, typed into it. */
export interface KeptField {
  readonly restore: () => void;
}

/** Remembers what is in `element`, if it is a text field. */
export function rememberField(element: Element | null): KeptField | null {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return null;
  const { value, selectionStart, selectionEnd } = element;
  return {
    restore: () => {
      if (element.value === value) return;
      writeValue(element, value);
      if (selectionStart !== null) element.setSelectionRange(selectionStart, selectionEnd);
    },
  };
}

// React keeps its own idea of the value and only hears of a change that went past it.
function writeValue(element: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const prototype =
    element instanceof HTMLInputElement
      ? HTMLInputElement.prototype
      : HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
  element.dispatchEvent(new Event('input', { bubbles: true }));
}
