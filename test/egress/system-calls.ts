/**
 * The calls in a trace of strace (`connect`, `sendto`, `sendmsg`, `sendmmsg`) that name an internet address other than
 * this machine's own. Local sockets (X11, D-Bus, pipes) have paths and are no network.
 */
export function callsToNetworks(trace: string): string[] {
  return trace
    .split('\n')
    .filter((line) => /sa_family=AF_INET6?\b/.test(line))
    .filter((line) => !/inet_addr\("127\.|inet_pton\(AF_INET6, "::1"/.test(line));
}
