import { Link, useLocation } from '@tanstack/react-router';
import { shellTexts as texts } from '../texts/index.ts';
import { IconBuilding, IconFolder, IconInbox, IconListDetails, IconMail } from '../ui/index.ts';
import classes from './shell.module.css';

const PLACES = [
  { to: '/', label: texts.nav.desk, Icon: IconInbox, exact: true },
  { to: '/agenda', label: texts.nav.agenda, Icon: IconMail, exact: false },
  { to: '/berkas', label: texts.nav.cases, Icon: IconFolder, exact: false },
  { to: '/sop', label: texts.nav.sops, Icon: IconListDetails, exact: false },
  { to: '/kantor', label: texts.nav.office, Icon: IconBuilding, exact: false },
] as const;

/** The five places. A row under the header on a desktop, a bar at the bottom on a phone. */
export function MainMenu() {
  const isOfSops = useLocation({
    select: ({ pathname }) => pathname.startsWith('/rancangan') || pathname.startsWith('/rak'),
  });
  return (
    <nav className={classes['menu']} aria-label={texts.mainMenu}>
      <ul>
        {PLACES.map(({ to, label, Icon, exact }) => (
          <li key={to}>
            <Link
              to={to}
              activeOptions={{ exact, includeSearch: false }}
              activeProps={{ 'aria-current': 'page' }}
              {...(isOfSops && to === '/sop' ? { 'aria-current': 'true' as const } : {})}
            >
              <Icon size={20} stroke={1.8} aria-hidden />
              <span>{label}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
