import {all, textOf} from './page.js';

/** The input that has this label, as a person finds it. */
export function input(element: Element, label: string): HTMLInputElement {
  const found = all<HTMLInputElement>(element, 'input, textarea, select').find((one) =>
    [...(one.labels ?? [])].some(
      ({innerText}) =>
        innerText
          .replace(/\s+/g, ' ')
          .replace(/\(obligatoire\)/, '')
          .trim() === label,
    ),
  );
  if (!found) throw new Error(`No “${label}”: ${textOf(element)}`);
  return found;
}

/** Types into the input with this label, ticks it, or chooses in it. */
export function fill(element: Element, label: string, text: string): void {
  const field = input(element, label);
  field.focus();
  if (field.type === 'checkbox') {
    if (field.checked !== (text === 'true')) field.click();
    return;
  }
  field.value = text;
  field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', {bubbles: true, composed: true}));
}
