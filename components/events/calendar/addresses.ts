/** The addresses in an attribute, with spaces in between; what is none is passed over. */
export function addressesIn(text: string | null | undefined): string[] {
  return text?.split(/\s+/).filter((address) => URL.canParse(address)) ?? [];
}
