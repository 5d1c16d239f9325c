import type { Citation } from '../../shared/citations/citation';
import { citationsInDocument, type DocumentCitation } from '../../shared/citations/find/citations-in-document';
import { findCitations } from '../../shared/citations/find/find-citations';
import { AppError, type AppErrorCode } from '../../shared/kernel/app-error';
import { placedParagraphs } from '../../shared/ooxml/paragraphs';
import { readPackage } from '../../shared/ooxml/read-package';

/** A text, or the bytes of a Word file. */
export type CitesRequest = { readonly text: string } | { readonly bytes: Uint8Array };

/** What the worker posts back. */
export type CitesReply =
  | { readonly kind: 'found'; readonly citations: readonly (Citation | DocumentCitation)[] }
  | { readonly kind: 'refused'; readonly code: AppErrorCode; readonly message: string; readonly fix: string }
  | { readonly kind: 'broken'; readonly message: string };

/** Finds the citations. What goes wrong comes back as data, so that it can cross to the window. */
export function citesForWindow(request: CitesRequest): CitesReply {
  try {
    const citations =
      'text' in request
        ? findCitations(request.text)
        : citationsInDocument(placedParagraphs(readPackage(request.bytes)));
    return { kind: 'found', citations };
  } catch (error) {
    if (error instanceof AppError) {
      return { kind: 'refused', code: error.code, message: error.message, fix: error.fix };
    }
    return { kind: 'broken', message: error instanceof Error ? error.message : 'The file could not be read.' };
  }
}
