import type { Brand } from './brand';

export type TillId = Brand<string, 'TillId'>;
export type EventId = Brand<string, 'EventId'>;
export type EmployeeId = Brand<string, 'EmployeeId'>;
export type ClientId = Brand<string, 'ClientId'>;
export type PatientId = Brand<string, 'PatientId'>;
export type ProductId = Brand<string, 'ProductId'>;
export type TaxRateId = Brand<string, 'TaxRateId'>;
export type ShiftId = Brand<string, 'ShiftId'>;
export type InvoiceId = Brand<string, 'InvoiceId'>;
export type LineId = Brand<string, 'LineId'>;
export type PaymentId = Brand<string, 'PaymentId'>;
export type TenderId = Brand<string, 'TenderId'>;
export type PrintJobId = Brand<string, 'PrintJobId'>;
export type ImportId = Brand<string, 'ImportId'>;
export type MovementId = Brand<string, 'MovementId'>;
export type CountId = Brand<string, 'CountId'>;
export type CorrectionId = Brand<string, 'CorrectionId'>;
export type CreditNoteId = Brand<string, 'CreditNoteId'>;
export type RefundId = Brand<string, 'RefundId'>;
export type DepositId = Brand<string, 'DepositId'>;
export type CreditId = Brand<string, 'CreditId'>;
export type CheckReturnId = Brand<string, 'CheckReturnId'>;
export type CardAttemptId = Brand<string, 'CardAttemptId'>;
export type WriteOffId = Brand<string, 'WriteOffId'>;
export type DisputeId = Brand<string, 'DisputeId'>;
export type PlanId = Brand<string, 'PlanId'>;
export type ApplicationId = Brand<string, 'ApplicationId'>;
export type EstimateId = Brand<string, 'EstimateId'>;
export type EstimateLineId = Brand<string, 'EstimateLineId'>;
export type TemplateId = Brand<string, 'TemplateId'>;

/** Makes UUIDv7 texts; the caller brands them for the entity they name. */
export interface IdSource {
  next(): string;
}
