import type { OfferedAction } from '@tuntas/api';
import { availableActions, type AvailableAction, type CaseAction } from '@tuntas/sop';
import { findActingPost, postFor, type AccessView } from './access.ts';

/**
 * What this person may do now: what the machine would accept, as far as one of their posts may do
 * it. The screen draws its buttons from this, and the same rules judge the action when it comes.
 */
export function offeredActions(view: AccessView): OfferedAction[] {
  return availableActions(view.sop, view.state).flatMap((action) => {
    if (action.openId === undefined) return mayActOnCase(view, action) ? [toOffered(action)] : [];
    const as = namesFor(view, action);
    return as.length > 0 ? [toOffered(action, as)] : [];
  });
}

/** The names under which this person may act: the performers that the machine names. */
function namesFor(view: AccessView, action: AvailableAction): OfferedAction['as'] {
  return action.by.flatMap((performerId) => {
    if (postFor(view, performerId) === undefined) return [];
    return [{ performerId, title: view.sop.performers.get(performerId)?.title ?? performerId }];
  });
}

/** Actions on the whole case are judged by their type alone. */
function mayActOnCase(view: AccessView, { type }: AvailableAction): boolean {
  return findActingPost(view, { type } as CaseAction) !== undefined;
}

function toOffered(action: AvailableAction, as: OfferedAction['as'] = []): OfferedAction {
  const { type, openId, stepId, exit, label, tone, to, needs } = action;
  return {
    type,
    ...(openId !== undefined && { openId }),
    ...(stepId !== undefined && { stepId }),
    ...(exit !== undefined && { exit }),
    label,
    tone,
    to: [...to],
    as,
    needs: { ...needs },
  };
}
