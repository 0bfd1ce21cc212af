export { Basis } from './definition/basis.ts';
export * from './definition/sheet.ts';
export { exitLabel } from './definition/exit-label.ts';
export * from './definition/kinds.ts';
export * from './definition/flow.ts';
export * from './definition/definition.ts';
export { Diagnostic } from './diagnostic.ts';
export * from './machine/state.ts';
export * from './machine/action.ts';
export * from './machine/event.ts';
export * from './machine/decision.ts';
export { WorkCalendar } from './clock/calendar.ts';
export { prepareDefinition } from './machine/prepare-definition.ts';
export type {
  AnyDefinition,
  PreparedDefinition,
  PreparedStep,
  UsableExit,
} from './machine/prepare-definition.ts';
export { openCase, type Opening } from './machine/open-case.ts';
export { advance } from './machine/advance.ts';
export { availableActions } from './machine/available-actions.ts';
export { evolve, foldEvents } from './machine/evolve.ts';
export { listRequirements } from './machine/verdicts.ts';
export { DEFAULT_WEEK, defaultCalendar } from './clock/default-calendar.ts';
export { HOLIDAYS_2026 } from './clock/holidays-2026.ts';
export { FIXED_HOLIDAYS, movableHolidaysKnownUntil } from './clock/national-holidays.ts';
export { isWorkingDay } from './clock/working-day.ts';
export { joinDaysOff, type JoinedDaysOff } from './clock/join-days-off.ts';
export {
  DAY_OFF_KINDS,
  parseDaysOff,
  type DayOff,
  type DayOffKind,
  type DaysOffLine,
  type ReadDayOff,
} from './clock/parse-days-off.ts';
export {
  addWorkingDays,
  addWorkingMinutes,
  addWorkingTime,
  workingMinutesBetween,
} from './clock/working-time.ts';
export type * from './matrix/matrix-layout.ts';
export { DIAGNOSTICS, type DiagnosticCode, type Positions } from './diagnostics/catalogue.ts';
export { parseDefinition, type ParsedDefinition } from './reader/parse-definition.ts';
export { printDefinition } from './reader/print-definition.ts';
export { layoutMatrix } from './matrix/layout-matrix.ts';
export { layoutSheet } from './matrix/layout-sheet.ts';
export { layoutMatrixPages, type PageRoom } from './matrix/layout-matrix-pages.ts';
export { checkDefinition } from './check/check-definition.ts';
export { ENDED_TABLE } from './check/ended-laws.ts';
export {
  endedBy,
  EndedLaw,
  endedOn,
  nameEndedLaw,
  EndedProgramme,
  EndedTable,
  formatSince,
  joinEnded,
} from './check/ended-table.ts';
export {
  findEnded,
  findEndedIn,
  findEndedLaw,
  readNames,
  type EndedFound,
  type NamedInSheet,
} from './check/find-ended.ts';
export { LAW_KINDS } from './check/law-reference.ts';
export { nameLaw, parseEndedTable } from './check/parse-ended-table.ts';
export { toPlainWords } from './check/plain-words.ts';
export { checkBeginning, type DraftBeginning } from './check/check-beginning.ts';
export { whyHere, type HolderNames } from './machine/why-here.ts';
export { endSentence } from './end-sentence.ts';
export { formatInstant, MONTHS } from './clock/format-instant.ts';
export { breakOffice, type OfficeLine } from './derive/break-office.ts';
export { editDistance } from './derive/edit-distance.ts';
export { isLeftOpen, parseSheetDay, sheetDate } from './derive/parse-sheet-day.ts';
export { draftClock } from './derive/draft-clock.ts';
export { draftOutput, draftRequirements, findUses } from './derive/draft-papers.ts';
export { isSign } from './derive/is-sign.ts';
export { listLeftOnSheet, type LeftOnSheet } from './derive/left-on-sheet.ts';
export { findSamePost, listActing, type NamedPost } from './derive/pair-posts.ts';
export { readStandardTime, type SheetStandard } from './derive/standard-time.ts';
export { shorten } from './derive/shorten.ts';
export { Slugs } from './derive/slugs.ts';
export { DraftEdit, type EditedBy } from './edit/draft-edit.ts';
export { asProposal } from './edit/as-proposal.ts';
export { applyEdit, type EditResult } from './edit/apply-edit.ts';
export type { EditProblemCode } from './edit/edit-problem.ts';
export { followRows } from './edit/follow-rows.ts';
export {
  checkInstrument,
  findUnreachableBands,
  findUnscored,
  type InstrumentProblem,
} from './instrument/check-instrument.ts';
export { FormEntry, FormResult, Instrument, InstrumentItem } from './instrument/instrument.ts';
export { listAnswers } from './instrument/list-answers.ts';
export {
  isScored,
  parseAnswerNumber,
  parseItemNumber,
  scoreForm,
} from './instrument/score-form.ts';
export { replayEdits, type HeldEdit, type ReplayOutcome } from './replay/replay-edits.ts';
export { foldDraft, type DraftEntry, type FoldedDraft } from './edit/fold-draft.ts';
export { SopChange } from './compare/change.ts';
export { compareDefinitions } from './compare/compare-definitions.ts';
export { listPaths, type PathStop, type RehearsalPath } from './rehearse/list-paths.ts';
export { MovePlan, MoveObstacle } from './move/move-plan.ts';
export { planMove } from './move/plan-move.ts';
export { moveCase, type CaseMoving, type MoveDecision } from './move/move-case.ts';
