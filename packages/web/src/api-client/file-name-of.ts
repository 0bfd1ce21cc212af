/** The name in a `content-disposition` header, the whole one (RFC 8187) before the plain one. */
export function fileNameOf(header: string | null): string | undefined {
  const whole = /filename\*=UTF-8''([^;]+)/i.exec(header ?? '')?.[1];
  if (whole !== undefined) {
    try {
      return decodeURIComponent(whole);
    } catch {
      // Cut off on the way: the plain name is good enough.
    }
  }
  return /filename="([^"]*)"/i.exec(header ?? '')?.[1];
}
