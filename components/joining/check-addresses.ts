import {isWebAddress} from '../../vocab/rdf/iri.js';

/** A line that is no address of an account. */
export interface WrongLine {
  /** Counted from one, as people count. */
  readonly line: number;
  readonly text: string;
  /** Where the text begins in what was typed. */
  readonly from: number;
}

export interface CheckedAddresses {
  /** In the order in which they were typed, each once. */
  readonly addresses: readonly string[];
  readonly twice: readonly string[];
  readonly wrong: readonly WrongLine[];
}

/** Reads addresses of accounts, one a line, as people type and paste them: with spaces, empty lines and angle brackets. */
export function checkAddresses(typed: string): CheckedAddresses {
  const addresses = new Set<string>();
  const twice = new Set<string>();
  const wrong: WrongLine[] = [];
  let from = 0;
  for (const [index, line] of typed.split('\n').entries()) {
    const text = line.trim();
    const address = text.replace(/^<(.*)>$/, '$1');
    if (addresses.has(address)) twice.add(address);
    else if (isWebAddress(address)) addresses.add(address);
    else if (text) wrong.push({line: index + 1, text, from: from + line.indexOf(text)});
    from += line.length + 1;
  }
  return {addresses: [...addresses], twice: [...twice], wrong};
}
