/** The same function, which gives its last answer again while it is asked the same. For what several lists work out. */
export function rememberLast<A extends readonly unknown[], R>(work: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | undefined;
  return (...args) => {
    if (last && last.args.length === args.length && last.args.every((arg, at) => arg === args[at])) return last.result;
    last = { args, result: work(...args) };
    return last.result;
  };
}
