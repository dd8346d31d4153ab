import type { House } from '@shared/pages/house';
import type { ReadableDb } from '../../db/database';
import type { Settings } from '../../db/repos/records';
import { isDemo } from '../../db/repos/secrets';
import { letterheadOf } from '../printing/letterhead';

/** The hospital as its letters begin. */
export function houseOf(db: ReadableDb, { hospital }: Settings): House {
  const { logo = '', pageSize = 'letter' } = hospital;
  return {
    hospital: letterheadOf(hospital),
    logo: logo === '' ? null : logo,
    pageSize,
    isTraining: isDemo(db),
  };
}
