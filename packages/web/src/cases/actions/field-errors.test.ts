import { expect, it } from 'vitest';
import { toFieldErrors, withoutErrors } from './field-errors.ts';

it('keeps only what is wrong in the other fields', () => {
  const errors = toFieldErrors([
    { field: 'as', message: 'Pilih.' },
    { field: 'reason', message: 'Tulis.' },
  ]);
  expect(withoutErrors(errors, ['as', 'note'])).toEqual({ reason: 'Tulis.' });
});
