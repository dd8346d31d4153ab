import { agreedNotBilled } from '@shared/domain/verify/agreed-not-billed';
import { usualCompanions } from '@shared/domain/verify/companions';
import { isConfirmed } from '@shared/domain/verify/is-confirmed';
import { missingKinds } from '@shared/domain/verify/missing-kinds';
import { usualKind } from '@shared/domain/verify/usual-kinds';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const line = (description: string, category: string, patientId: string | null = null) => ({
  description,
  category,
  patientId,
});
const exam = (patientId: string | null = null) =>
  line('Wellness exam', 'Exams & consultations', patientId);
const rabies = (patientId: string | null = null) =>
  line('Rabies vaccine, 1 year', 'Vaccines', patientId);

describe('what a line is', () => {
  it.each([
    ['Office exam', 'Exams & consultations', 'exam'],
    ['Examen de bienestar', 'Consultas', 'exam'],
    ['Exam gloves, box', 'Supplies', null],
    ['Technician visit', 'Exams & consultations', null],
    ['Nail trim', 'Exams & consultations', null],
    ['Rabies vaccine, 3 years', 'Vaccines', 'vaccine'],
    ['Vacuna antirrábica', 'Vacunas', 'vaccine'],
    ['Vaccine titer', 'Vaccines', null],
    ['Spay, dog', 'Surgery', 'surgery'],
    ['Recovery collar, surgical', 'Surgery', null],
    ['Dental cleaning, grade 2', 'Dentistry', 'dental'],
    ['Dental chews, small dog', 'Food & treats', null],
    ['Gas anesthesia, 15 minutes', 'Anesthesia', 'anesthesia'],
  ])('%s of %s', (description, category, kind) => {
    expect(usualKind({ description, category })).toBe(kind);
  });
});

describe('what belongs beside a line', () => {
  const wanted = (...lines: ReturnType<typeof line>[]) =>
    missingKinds(lines).map(({ wanted: kind }) => kind);

  it('a vaccine wants an exam, a spay anesthesia', () => {
    expect(wanted(rabies())).toEqual(['exam']);
    expect(wanted(rabies(), exam())).toEqual([]);
    expect(wanted(line('Spay, dog', 'Surgery'))).toEqual(['anesthesia']);
  });

  it('each animal has its own, and an exam of nobody may be of anybody', () => {
    expect(wanted(rabies('rex'), rabies('bea'), exam('rex'))).toEqual(['exam']);
    expect(wanted(rabies('rex'), rabies('bea'), exam())).toEqual([]);
  });

  it('says once what several lines want', () => {
    expect(wanted(rabies('rex'), line('DHPP booster', 'Vaccines', 'rex'))).toEqual(['exam']);
  });
});

describe('what stood beside it', () => {
  const past = (invoiceCount: number, count: number) =>
    usualCompanions({ invoiceCount, companions: [{ productId: 'tag', count }] });

  it('is usual from four of five on, once there are twenty invoices', () => {
    expect(past(20, 16)).toHaveLength(1);
    expect(past(20, 15)).toEqual([]);
    expect(past(19, 19)).toEqual([]);
  });
});

describe('what was agreed and not billed', () => {
  const agreed = (productId: string, lowMilli = 1000, patientId: string | null = null) => ({
    productId,
    lowMilli,
    patientId,
  });

  it('leaves what is billed, what may not be needed, and counts each once', () => {
    const list = [agreed('spay'), agreed('pain'), agreed('pain'), agreed('biopsy', 0)];
    const left = agreedNotBilled(list, [agreed('pain')]);
    expect(left).toEqual([agreed('spay'), agreed('pain')]);
  });

  it('is of one animal', () => {
    const [rex, bea] = [agreed('spay', 1000, 'rex'), agreed('spay', 1000, 'bea')];
    expect(agreedNotBilled([rex, bea], [bea])).toEqual([rex]);
  });

  const anyAgreed = fc.record({
    productId: fc.constantFrom('a', 'b', 'c'),
    lowMilli: fc.constantFrom(0, 1000),
    patientId: fc.constantFrom('rex', 'bea', null),
  });

  it('is nothing when all of it is billed, and all that is needed when nothing is', () => {
    fc.assert(
      fc.property(fc.array(anyAgreed), (list) => {
        expect(agreedNotBilled(list, list)).toEqual([]);
        expect(agreedNotBilled(list, [])).toEqual(list.filter(({ lowMilli }) => lowMilli > 0));
      }),
    );
  });
});

describe('who stands for a line', () => {
  it.each([
    ['who performed and entered it', { performedBy: 1, enteredBy: 1, confirmedBy: null }, true],
    ['nobody, entered for another', { performedBy: 1, enteredBy: 2, confirmedBy: null }, false],
    ['who confirmed it', { performedBy: 1, enteredBy: 2, confirmedBy: 2 }, true],
  ])('%s', (_who, answered, is) => {
    expect(isConfirmed<number>(answered)).toBe(is);
  });
});
