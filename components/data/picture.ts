import {failure, success, type Result} from '../../pods/problem.js';

/** A picture, made small on the page. What a camera notes in its files, such as the place, is left behind. */
export interface Picture {
  /** No larger than the limits that were asked for. */
  readonly photo: Blob;
  /** The same as an address of its own, for the coop's list. */
  readonly thumbnail?: string | undefined;
}

/** How small a picture is made. */
export interface PictureLimits {
  /** Longest side. */
  readonly pixels: number;
  readonly bytes: number;
}

/** Media types that reducing can end in. */
const photoTypes = ['image/webp', 'image/jpeg'] as const;
const photoBytes = 60_000;
/** What a profile needs. */
const profilePicture: PictureLimits = {pixels: 320, bytes: photoBytes};
/** A list of many carries these in itself. */
const thumbnailLength = 2_000;
const thumbnailPixels = [48, 44] as const;
/** What is larger would take a phone's memory before it can be refused for anything else. */
const mostBytes = 20 << 20;
const qualities = [0.82, 0.65, 0.5, 0.35, 0.2, 0.05] as const;

/**
 * Makes a picture small, for a profile if nothing else is said. Problems: `too-large` for a file that is not even opened, `malformed` for one that
 * this browser cannot read.
 */
export async function reducePicture(file: Blob, limits = profilePicture): Promise<Result<Picture>> {
  if (file.size > mostBytes) return failure('too-large');
  try {
    const bitmap = await createImageBitmap(file, {imageOrientation: 'from-image'});
    const photo = await encodePhoto(bitmap, limits);
    const thumbnail = encodeThumbnail(bitmap);
    bitmap.close();
    return photo
      ? success({photo, thumbnail})
      : failure('malformed', {detail: 'The picture could not be made small enough'});
  } catch (error) {
    return failure('malformed', {detail: String(error)});
  }
}

/** Reads a picture that lies in a space already, to make the small copy of it. */
export async function reduceStored(url: string): Promise<Result<Picture>> {
  try {
    const response = await fetch(url, {referrerPolicy: 'no-referrer'});
    return response.ok ? await reducePicture(await response.blob()) : failure('missing', {url});
  } catch (error) {
    return failure('offline', {url, detail: String(error)});
  }
}

async function encodePhoto(bitmap: ImageBitmap, {pixels, bytes}: PictureLimits): Promise<Blob | undefined> {
  const scale = Math.min(1, pixels / Math.max(bitmap.width, bitmap.height));
  const [width, height] = [bitmap.width, bitmap.height].map((side) => Math.max(1, Math.round(side * scale))) as [
    number,
    number,
  ];
  const canvas = createCanvas(width, height);
  canvas.context.drawImage(bitmap, 0, 0, width, height);
  for (const type of photoTypes) {
    for (const quality of qualities) {
      const blob = await new Promise<Blob | null>((resolve) => canvas.element.toBlob(resolve, type, quality));
      // Where a browser cannot write a type, it writes PNG instead and says so.
      if (blob?.type !== type) break;
      if (blob.size <= bytes) return blob;
    }
  }
  return undefined;
}

/** The middle of the picture, as a square. */
function encodeThumbnail(bitmap: ImageBitmap): string | undefined {
  const side = Math.min(bitmap.width, bitmap.height);
  const [left, top] = [(bitmap.width - side) / 2, (bitmap.height - side) / 2];
  for (const pixels of thumbnailPixels) {
    const canvas = createCanvas(pixels, pixels);
    canvas.context.drawImage(bitmap, left, top, side, side, 0, 0, pixels, pixels);
    for (const type of photoTypes) {
      for (const quality of qualities) {
        const address = canvas.element.toDataURL(type, quality);
        if (!address.startsWith(`data:${type}`)) break;
        if (address.length <= thumbnailLength) return address;
      }
    }
  }
  return undefined;
}

/** White below, since one of the types knows no transparency. */
function createCanvas(width: number, height: number) {
  const element = Object.assign(document.createElement('canvas'), {width, height});
  const context = element.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  return {element, context};
}
