import type { ModdleElement } from 'bpmn-moddle';
import { nameOf } from './moddle-elements.ts';

/** What elements of BPMN are called; others keep the name of the standard. */
const WORDS: Readonly<Record<string, string>> = {
  StartEvent: 'Mulai',
  EndEvent: 'Selesai',
  IntermediateCatchEvent: 'Peristiwa tunggu',
  IntermediateThrowEvent: 'Peristiwa antara',
  BoundaryEvent: 'Peristiwa tepi',
  SubProcess: 'Subproses',
  AdHocSubProcess: 'Subproses bebas',
  Transaction: 'Transaksi',
  CallActivity: 'Panggilan proses',
  Task: 'Tugas',
  UserTask: 'Tugas',
  ManualTask: 'Tugas',
  ServiceTask: 'Tugas sistem',
  ScriptTask: 'Tugas skrip',
  SendTask: 'Tugas kirim pesan',
  ReceiveTask: 'Tugas terima pesan',
  BusinessRuleTask: 'Tugas aturan',
  EventBasedGateway: 'Gerbang peristiwa',
  ComplexGateway: 'Gerbang kompleks',
  MessageEventDefinition: 'pesan',
  TimerEventDefinition: 'pewaktu',
  SignalEventDefinition: 'sinyal',
  ErrorEventDefinition: 'galat',
  EscalationEventDefinition: 'eskalasi',
  ConditionalEventDefinition: 'syarat',
  LinkEventDefinition: 'sambungan',
  CompensateEventDefinition: 'kompensasi',
  CancelEventDefinition: 'pembatalan',
};

/** A kind of element in Indonesian. */
export const wordOf = (type: string): string => WORDS[type] ?? type;

/** “Survei lapangan”, or that it has no name. */
export function quotedName(element: ModdleElement): string {
  const isNamed = String(element['name'] ?? '').trim() !== '';
  return isNamed ? `“${nameOf(element)}”` : 'tanpa nama';
}
