/** Objects of a page as the browser made them, whatever the page has made of them. */

/**
 * An object of the page with its members as the browser made them, for all that is asked only now and then. The
 * prototypes are those of the content script's own world, which no page reaches.
 */
export function genuine<Holder extends object>(object: Holder): Holder {
  const members: object = Object.getPrototypeOf(object);
  return new Proxy({} as Holder, {
    get(_, name) {
      const member: unknown = Reflect.get(members, name, object);
      return typeof member === 'function' ? member.bind(object) : member;
    },
  });
}
