import { main } from './main.ts';

// An exit code instead of process.exit: whatever is still being written gets written.
process.exitCode = await main(process.argv.slice(2));
