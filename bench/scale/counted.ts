/** The port, telling the name of each member that is called. */
export function counted<Port extends object>(port: Port, count: (name: string) => void): Port {
  return new Proxy(port, {
    get: (target, key) => {
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== 'function') return member;
      return (...asked: unknown[]) => {
        count(String(key));
        return Reflect.apply(member, target, asked);
      };
    },
  });
}
