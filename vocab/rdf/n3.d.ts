/**
 * `#n3` (package.json, "imports") is the whole of n3 in Node and its parser alone in browsers: the package's entry brings
 * Node's streams and triples the download, and its parser file cannot be imported by plain Node.
 */
declare module '#n3' {
  import type {Parser as N3Parser} from 'n3';
  const n3: typeof N3Parser | {Parser: typeof N3Parser};
  export default n3;
}
