import type { IncomingHttpHeaders } from 'node:http';

/**
 * Does a change come from a page of our own? Browsers say so in Sec-Fetch-Site (over https and
 * on localhost) and in Origin; neither can be set by a script. Programs that are no browsers
 * send neither, and have no cookies that a foreign page could ride on.
 */
export function isSameOrigin(headers: IncomingHttpHeaders, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = headers.origin;
  if (origin === undefined) return true;
  const from = URL.parse(origin);
  if (!from) return false;
  // An office PC is reached by several names (localhost, its address, its name on the LAN): the
  // page's own host is as good as the public one, a foreign page cannot make it the Host.
  return from.origin === URL.parse(publicUrl)?.origin || from.host === headers.host;
}
