/**
 * A function that works only when it is given something else than the last time: what is drawn again and again is worked out
 * once. What it is given is compared by identity.
 */
export function remember<Given extends readonly unknown[], Found>(
  work: (...given: Given) => Found,
): (...given: Given) => Found {
  let last: {readonly given: Given; readonly found: Found} | undefined;
  return (...given) => {
    if (!last || given.some((part, index) => part !== last!.given[index])) last = {given, found: work(...given)};
    return last.found;
  };
}
