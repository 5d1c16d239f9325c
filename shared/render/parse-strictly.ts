import { type Document, DOMParser } from '@xmldom/xmldom';
import { refuse } from '../ooxml/read-zip';

/** A small part as a tree; the first fault in it refuses the file, for this `reason`. */
export function parseStrictly(xml: string, reason: string): Document {
  const fault = (why: string): never => {
    throw new Error(why);
  };
  try {
    return new DOMParser({ onError: (_level, message) => fault(String(message)) }).parseFromString(xml, 'text/xml');
  } catch {
    // The parser wraps what its listener throws: only here can it be said in our words.
    return refuse(reason);
  }
}
