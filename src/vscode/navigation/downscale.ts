/**
 * Returns an image as a JPEG of a height; `undefined` without `OffscreenCanvas`, which the web has and Node.js lacks.
 */
export async function downscale(
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
  height: number,
): Promise<Uint8Array | undefined> {
  if (typeof createImageBitmap === 'undefined' || typeof OffscreenCanvas === 'undefined') return undefined
  try {
    const image = await createImageBitmap(new Blob([bytes], { type }), { resizeHeight: height })
    const canvas = new OffscreenCanvas(image.width, image.height)
    canvas.getContext('2d')?.drawImage(image, 0, 0)
    const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 })
    return new Uint8Array(await jpeg.arrayBuffer())
  } catch {
    return undefined // a format that the host cannot decode: the hover then shows only its size
  }
}
