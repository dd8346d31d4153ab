/**
 * The bytes of `file` as base64, encoded by the browser outside of the window's own thread. Null
 * when it cannot be read: it is gone, is a folder, or may not be opened.
 */
export function readBase64(file: File): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      // An empty file is a data URL that ends before its comma.
      resolve(url.includes(',') ? url.slice(url.indexOf(',') + 1) : '');
    };
    reader.onerror = () => {
      resolve(null);
    };
    reader.readAsDataURL(file);
  });
}
