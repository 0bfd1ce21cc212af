import { describe, expect, it } from 'vitest';
import { breakApproval } from './break-approval.ts';

const folded = (text: string) => text.replace(/\s+/g, ' ');

describe('breakApproval', () => {
  it('breaks before name, rank and NIP and changes no word', () => {
    const written =
      'Kepala Dinas M. CONTOH, SE.,M.A.P Pembina Tingkat I (IV/b) NIP. 19781211 200604 1 006';
    const broken = breakApproval({
      written,
      post: 'Kepala Dinas',
      name: 'M. CONTOH, SE.,M.A.P',
      rank: 'Pembina Tingkat I (IV/b)',
    });
    expect(broken.split('\n')).toEqual([
      'Kepala Dinas',
      'M. CONTOH, SE.,M.A.P',
      'Pembina Tingkat I (IV/b)',
      'NIP. 19781211 200604 1 006',
    ]);
    expect(folded(broken)).toBe(written);
  });
  it('leaves alone what it cannot find', () => {
    expect(breakApproval({ written: 'Kepala Dinas', name: 'Lain' })).toBe('Kepala Dinas');
    expect(breakApproval({ written: '' })).toBe('');
  });
});
