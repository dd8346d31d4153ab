import { rule } from '../domain/rule';

export const canary = rule;
