import type {FieldDescriptor} from '../../../vocab/shapes/descriptor.js';
import {textFor, type FieldInfo} from '../../../vocab/shapes/kind.js';
import type {ValueWords} from '../../strings/things/value-words.js';
import {addressText, phoneText} from '../../ui/address-text.js';
import {typedText} from './typed-text.js';

/** A value in words alone: for what cannot hold markup, and for sorting. */
export function valueText(
  words: ValueWords,
  {choices}: FieldInfo,
  {value: kind}: FieldDescriptor,
  value: string,
  languages: readonly string[],
): string {
  const choice = choices?.find((one) => one.value === value);
  if (choice) return textFor(choice.label, languages) ?? value;
  switch (kind) {
    case 'text':
      return value;
    case 'boolean':
      return value === 'true' || value === '1' ? words.yes : words.no;
    case 'phone':
      return phoneText(value).replaceAll(' ', '\u00a0');
    case 'link':
    case 'email':
    case 'thing':
      return addressText(value);
    case 'image':
    case 'thumbnail':
      return '';
    default:
      return typedText(kind, value, languages[0] ?? words.language);
  }
}
