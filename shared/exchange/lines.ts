/** Line ends of every system as one: a carriage return alone, with a line feed, or the feed alone. */
export const evenLines = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/** The text without the byte order mark that some programs leave even in the middle of a joined file. */
export const unmarked = (text: string): string => text.replaceAll('\ufeff', '');
