import {GridLayer, latLngBounds, type Coords, type DoneCallback, type Map as LeafletMap} from '#leaflet';
import type {PictureFile} from './picture-file.js';

/** The pictures of a file, over the land and beneath everything else. What has no picture shows the land. */
export class PictureLayer extends GridLayer {
  private readonly asked = new WeakMap<HTMLElement, AbortController>();

  /** @param fail what to do when a picture does not come. */
  constructor(
    map: LeafletMap,
    private readonly file: PictureFile,
    private readonly fail: () => void,
  ) {
    const {minZoom, maxZoom, bounds} = file.facts;
    super({
      // Further away there would be thousands of them.
      minZoom,
      maxNativeZoom: maxZoom,
      maxZoom: map.getMaxZoom(),
      noWrap: true,
      ...(bounds && {bounds: latLngBounds([bounds[1], bounds[0]], [bounds[3], bounds[2]])}),
    });
    this.on('tileunload', ({tile}) => this.asked.get(tile)?.abort());
  }

  protected override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const image = document.createElement('img');
    image.alt = '';
    const asked = new AbortController();
    this.asked.set(image, asked);
    this.fill(image, coords, asked.signal).then(
      () => done(undefined, image),
      (error: Error) => {
        done(error, image);
        if (!asked.signal.aborted) this.fail();
      },
    );
    return image;
  }

  private async fill(image: HTMLImageElement, {z, x, y}: Coords, signal: AbortSignal): Promise<void> {
    const picture = await this.file.picture(z, x, y, signal);
    if (!picture || signal.aborted) return;
    const address = URL.createObjectURL(picture);
    try {
      image.src = address;
      await image.decode();
    } finally {
      URL.revokeObjectURL(address);
    }
  }
}
