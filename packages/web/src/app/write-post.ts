import type { SessionReply } from '@tuntas/api';
import { capacityTexts } from '../texts/index.ts';

/** "Kepala Dinas", "Plh. Kepala Dinas" */
export const writePost = ({ title, capacity }: SessionReply['posts'][number]): string =>
  capacity === 'definitif' ? title : `${capacityTexts[capacity]} ${title}`;
