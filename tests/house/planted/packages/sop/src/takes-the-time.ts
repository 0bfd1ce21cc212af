export const now = () => Date.now() + Math.random();
