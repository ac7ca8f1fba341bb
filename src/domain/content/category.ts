import * as z from 'zod';

/**
 * What `_category_.yml` may say of a folder: its label and place in the menu. Everything else that Docusaurus would take
 * from it can do harm: `link.slug` writes a page anywhere, also outside `build/`; `className` and `customProps` reach its code.
 */
export const categorySchema = z.strictObject({
  label: z.string().trim().min(1).max(60),
  position: z.number().optional(),
  /** Under which translations find the label. */
  key: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .optional(),
  collapsible: z.boolean().optional(),
  collapsed: z.boolean().optional(),
});
