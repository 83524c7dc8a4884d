/** A document that cannot be read; the message goes on after its name: "page.pdf: is a PDF …". */
export class Unreadable extends Error {}
