/** Every word that a person reads, by where it stands. A namespace, so that each page carries only its own. */
export * as text from './english';
