export { keepFingerprints } from './keep-fingerprints.ts';
export { refuseOtherKeys } from './refuse-other-keys.ts';
