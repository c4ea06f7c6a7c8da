import type { Reply } from '@waymark/api';
import { MODELS, SETTINGS, type Series, SOURCES, type Sourced, trackInWords, WAGES } from '@waymark/outcomes';

/** What is known of outcomes, with how sure it is and where it was read: models, settings and wage rates. */
export function knownModels(): Reply<'models.list'> {
  return {
    models: MODELS.map(model => ({
      id: model.id,
      name: model.name,
      ...sourced(model),
      windowDays: model.window?.value ?? null,
      milestones: model.milestones.map(({ id, name, tracks }) => ({
        id,
        name,
        says: tracks.map(track => trackInWords(track)),
      })),
      notChecked: [...model.notChecked],
    })),
    settings: Object.entries(SETTINGS).map(([name, setting]) => ({
      name,
      title: setting.title,
      standard: setting.standard,
      means: { ...setting.means },
      ...sourced(setting),
    })),
    wages: (Object.values(WAGES) as readonly Series<number>[])
      .filter(({ unit }) => unit === 'pence an hour')
      .map(({ name, values }) => ({
        name,
        values: values.map(dated => ({
          validFrom: dated.validFrom,
          pence: dated.value,
          ...sourced(dated),
        })),
      })),
    sources: { ...SOURCES },
  };
}

function sourced({ sure, source, note }: Sourced) {
  return { sure, source: [...source], ...(note !== undefined && { note }) };
}
