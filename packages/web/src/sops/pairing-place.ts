/** Where posts are paired on the page of an SOP, as the end of an address. */
export const PAIRING_PLACE = 'pelaksana';
