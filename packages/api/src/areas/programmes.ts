import { z } from 'zod';
import { operation } from '../operation.ts';
import { day, id, line, moment, orBlank, pence, version, withId } from '../shapes.ts';

const sourced = { sure: z.string(), source: z.array(z.string()), note: z.string().optional() };

/** A financial milestone as it is typed in: an amount, or nothing where the model's own parameter is to count. */
const financialMilestone = z.object({
  key: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .optional(),
  name: line(100),
  /** The amount to be earned, in pence; null takes hours x weeks x wage of the model. */
  thresholdPence: pence.nullable().default(null),
  /** Which evidence has to be there before it is claimed. */
  evidence: z.array(line(60)).max(20).default([]),
});

const details = {
  name: line(150),
  /** The outcome model, such as `dwp-restart`; null for a programme without milestones. */
  model: orBlank(z.string().max(60)),
  milestones: z.array(financialMilestone).max(12),
  /** The days in which an outcome counts, programme start being day 1; null where the model's own counts. */
  windowDays: z.number().int().min(1).max(3660).nullable(),
  /** Conventions that differ from the defaults, by name. */
  settings: z.record(z.string().max(40), z.union([z.string().max(40), z.number()])),
  /** A milestone whose projected date has come counts as achieved without anybody saying so. */
  achieveWhenDateComes: z.boolean(),
  endDate: orBlank(day),
  archived: z.boolean(),
};

export const programme = z.object({
  id,
  version,
  name: z.string(),
  model: z.string().nullable(),
  modelName: z.string().nullable(),
  milestones: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      thresholdPence: z.number().nullable(),
      evidence: z.array(z.string()),
    }),
  ),
  windowDays: z.number().nullable(),
  settings: z.record(z.string(), z.union([z.string(), z.number()])),
  achieveWhenDateComes: z.boolean(),
  endDate: z.string().nullable(),
  archived: z.boolean(),
  participants: z.object({ count: z.number().int(), exact: z.boolean() }),
  createdAt: moment,
});

export const programmes = {
  'programmes.list': operation({
    method: 'GET',
    path: '/programmes',
    says: 'Lists the programmes of the provider.',
    reply: z.object({ rows: z.array(programme) }),
  }),
  'programmes.create': operation({
    method: 'POST',
    path: '/programmes',
    says: 'Adds a programme with its milestone kind and its financial milestones.',
    body: z.object({
      ...details,
      model: details.model.default(null),
      milestones: details.milestones.default([]),
      windowDays: details.windowDays.default(null),
      settings: details.settings.default({}),
      achieveWhenDateComes: details.achieveWhenDateComes.default(true),
      endDate: details.endDate.default(null),
      archived: details.archived.default(false),
    }),
    reply: programme,
  }),
  'programmes.read': operation({
    method: 'GET',
    path: '/programmes/:id',
    says: 'Shows one programme.',
    params: withId,
    reply: programme,
  }),
  'programmes.change': operation({
    method: 'PATCH',
    path: '/programmes/:id',
    says: 'Changes a programme; the milestones of its participants are worked out anew in the background.',
    params: withId,
    body: z.object(details).partial().extend({ version }),
    reply: programme,
  }),
  'models.list': operation({
    method: 'GET',
    path: '/outcome-models',
    says: 'Shows the outcome models that are known, the settings with their defaults, and the wage rates with their sources.',
    reply: z.object({
      models: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          ...sourced,
          windowDays: z.number().nullable(),
          milestones: z.array(z.object({ id: z.string(), name: z.string(), says: z.array(z.string()) })),
          notChecked: z.array(z.string()),
        }),
      ),
      settings: z.array(
        z.object({
          name: z.string(),
          title: z.string(),
          standard: z.union([z.string(), z.number()]),
          means: z.record(z.string(), z.string()),
          ...sourced,
        }),
      ),
      wages: z.array(
        z.object({
          name: z.string(),
          values: z.array(z.object({ validFrom: day, pence: z.number(), ...sourced })),
        }),
      ),
      sources: z.record(z.string(), z.string()),
    }),
  }),
};
