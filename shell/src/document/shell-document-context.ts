import { createContext, useContext } from 'react';
import type { ShellDocument } from './shell-document.ts';

/** The shell's own view of the document; rooms see `ShellApi` only. */
export const ShellDocumentContext = createContext<ShellDocument | null>(null);

export function useShellDocument(): ShellDocument {
  const document = useContext(ShellDocumentContext);
  if (!document) throw new Error('The shell’s own components need a ShellDocument around them.');
  return document;
}
