/**
 * The long form of the crash test: `npm run crash-rounds -- 50`. Kills Tuntas, its PostgreSQL and
 * both in turn in the middle of a load of actions, and checks after each restart.
 */
import { crashRounds, type Victim } from '../tests/crash/rounds.ts';

const rounds = Number(process.argv[2] ?? 50);
const order: readonly Victim[] = ['tuntas', 'postgres', 'both'];
const victims = Array.from({ length: rounds }, (_, i): Victim => order[i % 3] ?? 'both');
const wrong = await crashRounds(victims, (line) => console.log(line));
for (const line of wrong) console.error(line);
console.log(`${rounds} rounds, ${wrong.length} wrong`);
process.exit(wrong.length === 0 ? 0 : 1);
