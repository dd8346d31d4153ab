import { z } from 'zod';
import { employeeId, requiredText } from '../../journal/fields';

/** A PIN as it is typed. It is checked by policy where it is set, and never kept. */
export const pin = z.string().max(64);

/**
 * The second person's PIN for one act that the one who is signed in may not do alone; null when
 * nobody was asked yet.
 */
export const approval = z.strictObject({ employeeId, pin }).nullable();

/** Why something unusual was done: a sentence for the auditor. */
export const reason = requiredText;

/** What a person types to find something. */
export const searchText = z.string().max(120);
export const searchLimit = z.int().min(1).max(100);
