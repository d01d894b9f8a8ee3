import {safeImage, safeLink} from '../../vocab/rdf/iri.js';
import {fieldName} from '../../vocab/shapes/kind.js';
import {cleanTemplate} from './clean-template.js';

/** What a template can show of one thing. */
export interface TemplateScope {
  /** Address of the thing, for `{id}`. */
  readonly id: string;
  /** The values of a field by its name in camel case; nothing if the thing has no such field. */
  values(field: string): readonly TemplateValue[] | undefined;
}

export interface TemplateValue {
  /** As people read it. */
  readonly text: string;
  /** As it is stored: what becomes an address, a date or a language. */
  readonly raw: string;
  /** What the template can show of the thing that the value points to. */
  readonly scope?: TemplateScope;
}

/** Attributes in which `{field}` stands for a value. */
const filled = ['href', 'src', 'alt', 'datetime', 'lang', 'title'];

/**
 * An integrator's own markup for one thing: `<template slot="item">`. It knows `data-field` (the text of a field), `data-if` (stays only if
 * the field has a value), `data-each` (once for each value; inside, the fields are those of what the value points to, and an empty
 * `data-field` is the value itself), and `{field}` in some attributes. Everything else is drawn as it stands, once it is harmless.
 */
export class ItemTemplate {
  private readonly content: DocumentFragment;
  private readonly unknown = new Set<string>();

  /** @param report told in English, once each, what the integrator has to put right. */
  constructor(
    template: HTMLTemplateElement,
    private readonly report: (mistake: string) => void,
  ) {
    this.content = template.content.cloneNode(true) as DocumentFragment;
    for (const mistake of cleanTemplate(this.content)) report(mistake);
  }

  /** Makes the elements for one thing. */
  draw(scope: TemplateScope): Element[] {
    // Filled while it still belongs to the template's own document, in which no address is asked for.
    const copy = this.content.cloneNode(true) as DocumentFragment;
    for (const child of [...copy.children]) this.fill(child, scope);
    return [...document.importNode(copy, true).children];
  }

  private fill(element: Element, scope: TemplateScope, own?: TemplateValue): void {
    const each = element.getAttribute('data-each');
    if (each !== null) return this.repeat(element, this.valuesOf(scope, each));
    const condition = element.getAttribute('data-if');
    if (condition !== null && !this.valuesOf(scope, condition).length) return element.remove();
    for (const name of filled) this.fillAttribute(element, name, scope, own);
    const field = element.getAttribute('data-field');
    if (field === null) for (const child of [...element.children]) this.fill(child, scope, own);
    else element.textContent = this.textOf(scope, field, own);
  }

  private repeat(element: Element, values: readonly TemplateValue[]): void {
    element.removeAttribute('data-each');
    for (const value of values) {
      const copy = element.cloneNode(true) as Element;
      element.before(copy);
      this.fill(copy, value.scope ?? {id: value.raw, values: () => undefined}, value);
    }
    element.remove();
  }

  private textOf(scope: TemplateScope, field: string, own?: TemplateValue): string {
    if (field === '') return own?.text ?? '';
    return this.valuesOf(scope, field)
      .map(({text}) => text)
      .join(', ');
  }

  private fillAttribute(element: Element, name: string, scope: TemplateScope, own?: TemplateValue): void {
    const pattern = element.getAttribute(name);
    if (!pattern?.includes('{')) return;
    const isAddress = name === 'href' || name === 'src';
    const whole = /^\{([\w-]*)\}$/.test(pattern);
    let isMissing = false;
    const text = pattern.replace(/\{([\w-]*)\}/g, (_, field: string) => {
      const value = field === 'id' ? scope.id : field === '' ? own?.raw : this.rawOf(scope, field, name);
      isMissing ||= value === undefined;
      return isAddress && !whole ? encodeURIComponent(value ?? '') : (value ?? '');
    });
    const safe = isMissing ? undefined : checked(name, text, element);
    // An address that is missing or not safe leaves no link behind that leads nowhere.
    if (safe === undefined) element.removeAttribute(name);
    else element.setAttribute(name, safe);
  }

  /** Addresses, dates and languages are meant as they are stored, all else as people read it. */
  private rawOf(scope: TemplateScope, field: string, attribute: string): string | undefined {
    const [first] = this.valuesOf(scope, field);
    return attribute === 'alt' || attribute === 'title' ? first?.text : first?.raw;
  }

  private valuesOf(scope: TemplateScope, attribute: string): readonly TemplateValue[] {
    const values = scope.values(fieldName(attribute));
    if (!values && !this.unknown.has(attribute)) {
      this.unknown.add(attribute);
      this.report(`The template asks for “${attribute}”, which is no field here.`);
    }
    return values ?? [];
  }
}

/** The value as the attribute may carry it. */
function checked(name: string, text: string, element: Element): string | undefined {
  if (name === 'src') return safeImage(absolute(text));
  if (name === 'href') return safeLink(absolute(text));
  if (name === 'lang') return /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i.test(text) ? text : undefined;
  if (name === 'alt' && !text) return element.getAttribute('src') ? '' : undefined;
  return text;
}

function absolute(address: string): string {
  return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : '';
}
