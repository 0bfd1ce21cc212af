export { registerDemoRoutes } from './demo.routes.ts';
export { refuseDemoInProduction } from './refuse-demo-in-production.ts';
export { seedDemo } from './seed-demo.ts';
