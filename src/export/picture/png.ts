/** The browser could not turn a drawing into pixels: no memory for so many, no canvas, or drawing forbidden. */
export class PngFailure extends Error {}

/** A drawing as a PNG in exactly the size that it states; clear where it is. Throws `PngFailure`. */
export async function pngOf(svg: string, document: Document): Promise<Blob> {
  const image = document.createElement('img');
  // A data address, which the policy of the pages allows and which leaves the canvas readable.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode().catch((cause: unknown) => {
    throw new PngFailure('The drawing was not read.', { cause });
  });
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const context = canvas.getContext('2d');
  if (context === null) throw new PngFailure('There is no canvas.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new PngFailure('The canvas gave no picture.'));
      else resolve(blob);
    }, 'image/png');
  });
}
