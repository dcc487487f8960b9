import { z } from 'zod';

/** Ids are UUIDs with a brand each, so that a comment's id can never stand where a story's is meant. */
export const articleId = z.uuid().brand<'ArticleId'>();
export const commentId = z.uuid().brand<'CommentId'>();
export const personId = z.uuid().brand<'PersonId'>();
export const bylineId = z.uuid().brand<'BylineId'>();
export const categoryId = z.uuid().brand<'CategoryId'>();
export const passageId = z.uuid().brand<'PassageId'>();
export const reportId = z.uuid().brand<'ReportId'>();
export const appealId = z.uuid().brand<'AppealId'>();
export const measureId = z.uuid().brand<'MeasureId'>();
export const legalCaseId = z.uuid().brand<'LegalCaseId'>();

export type ArticleId = z.infer<typeof articleId>;
export type CommentId = z.infer<typeof commentId>;
export type PersonId = z.infer<typeof personId>;
export type BylineId = z.infer<typeof bylineId>;
export type CategoryId = z.infer<typeof categoryId>;
export type PassageId = z.infer<typeof passageId>;
export type ReportId = z.infer<typeof reportId>;
export type AppealId = z.infer<typeof appealId>;
export type MeasureId = z.infer<typeof measureId>;
export type LegalCaseId = z.infer<typeof legalCaseId>;
