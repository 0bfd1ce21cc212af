export const now = () => Date.now() + new Date().getTime() + Math.random();
