const offsetBasis = 0x6c62272e07bb014262b821756295c58dn;
const prime = 0x1000000000000000000013bn;

/** The identifier by which calendar programs know an event: two with the same are one. */
export function identifierOf({uid, iri}: {readonly uid?: string; readonly iri: string}): string {
  return uid ?? uidOf(iri);
}

/**
 * The identifier of a thing in calendar programs: always the same for one IRI, so that a file that is read again changes what is there.
 * It does not show the IRI: calendars are kept by third parties, who need not learn whose space an event lies in (RFC 7986, 5.3).
 * This is FNV-1a in 128 bits (draft-eastlake-fnv): spread, not secret and not proof against forgers.
 */
export function uidOf(iri: string): string {
  let hash = offsetBasis;
  for (const octet of new TextEncoder().encode(iri)) hash = BigInt.asUintN(128, (hash ^ BigInt(octet)) * prime);
  return hash.toString(16).padStart(32, '0');
}
