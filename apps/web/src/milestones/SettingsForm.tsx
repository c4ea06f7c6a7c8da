import { NativeSelect, NumberInput } from '@mantine/core';
import {
  type EventMeaning,
  type Evidence,
  SETTINGS,
  type SettingInfo,
  type SettingName,
  type Settings,
} from '@waymark/funding';
import { ActButton } from '../shell/ActButton.tsx';
import { count } from '../shell/words.ts';
import classes from './TermsView.module.css';
import { useTerms, useTermsActs } from './use-terms.ts';

const NAMES = Object.keys(SETTINGS) as SettingName[];

/** What no source settles, each with its default and how well that is borne out; a change counts at once. */
export function SettingsForm() {
  const { given, changed } = useTerms();
  const acts = useTermsActs();
  if (!given) return null;
  const own = Object.keys(changed ?? {}).length;
  return (
    <section className={classes.card} aria-label="Settings">
      <div className={classes.head}>
        <div>
          <h2>Settings</h2>
          <p className={classes.soft}>
            The calculation was never published in full. Each setting says how it is read here, and how sure
            that is: stated by a source, inferred, conflicting between sources, or open. Changes are kept in
            this browser.
          </p>
        </div>
        {own > 0 && <ActButton act={acts.reset}>Back to the defaults ({count(own, 'change')})</ActButton>}
      </div>
      <ul className={classes.settings}>
        {NAMES.map(name => (
          <Setting
            key={name}
            name={name}
            settings={given.settings}
            changed={changed !== undefined && Object.hasOwn(changed, name)}
            onChange={value => void acts.change(name, value)}
          />
        ))}
      </ul>
    </section>
  );
}

/** How well a default is borne out, in one word. */
export function EvidenceMark({ evidence }: { readonly evidence: Evidence }) {
  return (
    <span className={classes.evidence} data-evidence={evidence}>
      {evidence}
    </span>
  );
}

interface SettingProps {
  readonly name: SettingName;
  readonly settings: Settings;
  readonly changed: boolean;
  readonly onChange: (value: never) => void;
}

function Setting({ name, settings, changed, onChange }: SettingProps) {
  const info: SettingInfo = SETTINGS[name];
  return (
    <li className={classes.setting}>
      <div>
        <p>
          <span className={classes.name}>{info.title}</span> <EvidenceMark evidence={info.evidence} />
        </p>
        <p className={classes.soft}>{info.because}</p>
        {changed && <p className={classes.changed}>Changed by you</p>}
      </div>
      <div>
        {name === 'eventIndicators' ? (
          <Codes meanings={settings.eventIndicators} onChange={onChange as (value: object) => void} />
        ) : (
          <Choice
            info={info}
            value={settings[name] as string | number}
            onChange={onChange as (value: string | number) => void}
          />
        )}
      </div>
    </li>
  );
}

interface ChoiceProps {
  readonly info: SettingInfo;
  readonly value: string | number;
  readonly onChange: (value: string | number) => void;
}

const NUMBER = 'number';

function Choice({ info, value, onChange }: ChoiceProps) {
  const isNumber = typeof value === 'number';
  const isStandard = (one: string) =>
    one === info.standard || (one === NUMBER && typeof info.standard === 'number');
  const isChosen = (one: string) => one === value || (one === NUMBER && isNumber);
  return (
    <>
      <NativeSelect
        aria-label={info.title}
        value={isNumber ? NUMBER : value}
        onChange={event => {
          const next = event.currentTarget.value;
          if (next !== NUMBER) onChange(next);
          else onChange(typeof info.standard === 'number' ? info.standard : 14);
        }}
        data={Object.entries(info.means).map(([one, says]) => ({
          value: one,
          label: isStandard(one) && !isChosen(one) ? `${says} (default)` : says,
        }))}
      />
      {isNumber && (
        <NumberInput
          mt="xs"
          maw="8rem"
          aria-label={`${info.title}: the number`}
          value={value}
          min={0}
          max={999}
          allowDecimal={false}
          allowNegative={false}
          onChange={next => {
            if (typeof next === 'number') onChange(next);
          }}
        />
      )}
    </>
  );
}

const MEANINGS: readonly EventMeaning[] = ['interview', 'new role', 'plan', 'HGV'];

interface CodesProps {
  readonly meanings: Readonly<Record<string, EventMeaning>>;
  readonly onChange: (value: object) => void;
}

function Codes({ meanings, onChange }: CodesProps) {
  return (
    <div className={classes.codes}>
      {Object.entries(meanings).map(([code, meaning]) => (
        <NativeSelect
          key={code}
          label={`EVI ${code}`}
          value={meaning}
          onChange={event => onChange({ ...meanings, [code]: event.currentTarget.value })}
          data={[...MEANINGS]}
        />
      ))}
    </div>
  );
}
