/** A picture larger than this makes every letter slow to load. */
export const MAX_LOGO_BYTES = 150_000;

// How the bytes of each kind begin, in base64, whatever the file is called.
const BEGINNINGS = ['data:image/png;base64,iVBORw0KGgo', 'data:image/jpeg;base64,/9j/'];

/** Whether `logo` is none, or a PNG or JPEG picture as a data URL that is not too large. */
export function isLogo(logo: string): boolean {
  if (logo === '') return true;
  return (
    BEGINNINGS.some((beginning) => logo.startsWith(beginning)) && sizeOf(logo) <= MAX_LOGO_BYTES
  );
}

/** Bytes behind a base64 data URL: four characters are three bytes, less what fills up the end. */
function sizeOf(dataUrl: string): number {
  const base64 = dataUrl.slice(dataUrl.indexOf(',') + 1);
  return (base64.length / 4) * 3 - (/=*$/.exec(base64)?.[0].length ?? 0);
}
