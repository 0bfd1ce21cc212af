import { expect, test } from 'vitest';
import { isSameOrigin } from './same-origin.ts';

const publicUrl = 'https://tuntas.lamandau.go.id';

test.each([
  [{}],
  [{ origin: 'https://tuntas.lamandau.go.id' }],
  [{ origin: 'http://192.168.1.5:3000', host: '192.168.1.5:3000' }],
  [{ 'sec-fetch-site': 'same-origin', origin: 'https://tuntas.lamandau.go.id' }],
  [{ 'sec-fetch-site': 'none' }],
])('%o is our own', (headers) => {
  expect(isSameOrigin(headers, publicUrl)).toBe(true);
});

test.each([
  [{ origin: 'https://evil.example' }],
  [{ origin: 'null' }],
  [{ origin: 'http://tuntas.lamandau.go.id' }],
  [{ origin: 'https://tuntas.lamandau.go.id.evil.example' }],
  [{ 'sec-fetch-site': 'cross-site' }],
  [{ 'sec-fetch-site': 'same-site', origin: 'https://tuntas.lamandau.go.id' }],
  [{ origin: 'http://evil.example', host: '192.168.1.5:3000' }],
])('%o is foreign', (headers) => {
  expect(isSameOrigin(headers, publicUrl)).toBe(false);
});
