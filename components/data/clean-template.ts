import {safeImage, safeLink} from '../../vocab/rdf/iri.js';

/** Elements that run, load or replace something of the page. */
const dangerous = 'script, style, iframe, object, embed, link, meta, base, frame, frameset, portal, noscript, template';
/** Attributes that run code or load documents, whatever their value. */
const dangerousAttribute = /^(on|srcdoc$|style$|formaction$|xlink:href$|ping$|http-equiv$)/i;

/** Takes everything out of a template's content that could act by itself. @returns in English, what was taken out. */
export function cleanTemplate(content: DocumentFragment): string[] {
  const mistakes: string[] = [];
  for (const element of content.querySelectorAll(dangerous)) {
    mistakes.push(`<${element.localName}> cannot stand in a template and is left out.`);
    element.remove();
  }
  for (const element of content.querySelectorAll('*')) mistakes.push(...cleanAttributes(element));
  for (const child of [...content.childNodes]) {
    if (child.nodeType !== Node.TEXT_NODE || !child.textContent?.trim()) continue;
    mistakes.push('Text in a template must stand inside an element; text around all elements is left out.');
    child.remove();
  }
  return mistakes;
}

function cleanAttributes(element: Element): string[] {
  const {localName} = element;
  return element.getAttributeNames().flatMap((name) => {
    const value = element.getAttribute(name)!;
    if (dangerousAttribute.test(name)) {
      element.removeAttribute(name);
      return [`“${name}” on <${localName}> cannot stand in a template and is left out.`];
    }
    if (!isAddress(name) || value.includes('{') || isHarmless(name, value)) return [];
    element.removeAttribute(name);
    return [`The address “${value}” on <${localName}> is not safe and is left out.`];
  });
}

function isAddress(name: string): boolean {
  return ['href', 'src', 'action', 'data', 'poster', 'cite', 'background'].includes(name);
}

function isHarmless(name: string, value: string): boolean {
  if (!URL.canParse(value, document.baseURI)) return false;
  const {href} = new URL(value, document.baseURI);
  return (name === 'src' ? safeImage(href) : safeLink(href)) !== undefined;
}
