/** Makes the typed terms of one namespace: a name that is not listed does not compile. */
export function createVocabulary<const Name extends string>(
  namespace: string,
  ...names: Name[]
): Readonly<Record<Name, string>> {
  return Object.fromEntries(names.map((name) => [name, namespace + name])) as Record<Name, string>;
}
