/**
 * Stands in for get-pixels and qr-image when the app is built: the escpos package asks for both as
 * it loads, we print no pictures, and get-pixels brings a whole dead HTTP client along.
 */
export default null;
