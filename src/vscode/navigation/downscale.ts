/** A picture as a JPEG of some height, where the host can draw: the web's can, Node.js cannot. */
export async function downscale(
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
  height: number,
): Promise<Uint8Array | undefined> {
  if (typeof createImageBitmap === 'undefined' || typeof OffscreenCanvas === 'undefined') return undefined
  try {
    const picture = await createImageBitmap(new Blob([bytes], { type }), { resizeHeight: height })
    const canvas = new OffscreenCanvas(picture.width, picture.height)
    canvas.getContext('2d')?.drawImage(picture, 0, 0)
    const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 })
    return new Uint8Array(await jpeg.arrayBuffer())
  } catch {
    return undefined // a format that the host does not draw: its size is told all the same
  }
}
