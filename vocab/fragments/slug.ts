import {isPrefix, onlyKey, type KeyRange} from './key-range.js';

/** Longer names do not fit every file system. */
const longestSlug = 120;

/**
 * The name of the page of a range: safe in addresses and on any file system, the same for the same range, and different for different
 * ranges, as far as a number of 53 bits can tell long ones apart.
 */
export function slugOf(range: KeyRange): string {
  const slug = wholeSlug(range);
  return slug.length <= longestSlug ? slug : `${slug.slice(0, longestSlug - 12)}~${digest(slug)}`;
}

/** Words before them keep names apart from those that mean something to a file system, and from ours. */
function wholeSlug(range: KeyRange): string {
  const {from, to} = range;
  if (isPrefix(range)) return `of-${spell(from)}`;
  if (to === onlyKey(from).to) return `is-${spell(from)}`;
  const end = to === undefined ? '' : `to-${spell(to)}`;
  return [from && `from-${spell(from)}`, end].filter(Boolean).join('-');
}

function spell(key: string): string {
  return key.replace(/[^a-z0-9]/gu, (sign) => `_${sign.codePointAt(0)!.toString(16)}_`);
}

/** A number out of a text (cyrb53): at once, which the digests of the platform are not. Nothing is trusted because of it. */
function digest(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    other = Math.imul(other ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & other) + (one >>> 0)).toString(36);
}
