import { exifOrientation, orientationOnly, pictureBlocks } from '../ooxml/picture-metadata';

/**
 * A picture without what is told about it (EXIF, XMP, IPTC, comments, text, thumbnails, what hangs on at its end). How it
 * is turned stays, where EXIF said so. A kind that is not known here (EMF, SVG) is left as it is.
 */
export function stripPicture(bytes: Uint8Array): Uint8Array {
  const blocks = pictureBlocks(bytes);
  if (!blocks || blocks.every(({ keep }) => keep)) return bytes;
  const pieces: Uint8Array[] = [];
  for (const block of blocks) {
    const piece = bytes.subarray(block.from, block.to);
    if (block.keep) pieces.push(piece);
    else if (block.what === 'JFIF') pieces.push(withoutThumbnail(piece));
    else if (block.what === 'EXIF') {
      const turned = exifOrientation(bytes, block);
      if (turned !== 1) pieces.push(orientationOnly(turned));
    }
  }
  const stripped = new Uint8Array(pieces.reduce((total, piece) => total + piece.byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    stripped.set(piece, at);
    at += piece.byteLength;
  }
  return stripped;
}

/** The head of a JPEG, without the small copy of the picture that it can hold. */
function withoutThumbnail(head: Uint8Array): Uint8Array {
  const plain = head.slice(0, 18);
  plain.set([0, 16], 2);
  plain.set([0, 0], 16);
  return plain;
}
