import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { Year } from '@waymark/ilr';
import { weightOf } from '@waymark/rules';
import { useCheck } from '../check/use-check.ts';
import { WordsUsed } from '../glossary/WordsUsed.tsx';
import { Notice } from '../shell/Notice.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { today } from '../shell/today.ts';
import { BuiltRule } from './BuiltRule.tsx';
import { Definition } from './Definition.tsx';
import { Facts } from './Facts.tsx';
import { History } from './History.tsx';
import { NotBuilt } from './NotBuilt.tsx';
import { OfficialWording } from './official/OfficialWording.tsx';
import { RelatedRules } from './RelatedRules.tsx';
import classes from './RulePage.module.css';
import { type RuleOfYear, ruleOfYear, yearsOf } from './rulebook.ts';
import { USUAL_YEAR } from './usual-year.ts';
import { Years } from './Years.tsx';

/** One rule: what it says, its flow chart, and examples that show each way through it. */
export function RulePage() {
  const { name } = useParams({ from: '/rules/$name' });
  const search = useSearch({ from: '/rules/$name' });
  const check = useCheck();
  const years = yearsOf(name);
  const wanted = search.year ?? check?.head?.year ?? USUAL_YEAR;
  const year = years.find(one => one.year === wanted)?.year ?? years.at(-1)?.year;
  const rule = year && ruleOfYear(year, name);
  const back = (
    <Link to="/rules" search={{ year }}>
      Rules
    </Link>
  );
  if (!rule || !year) {
    return (
      <PageHead title={`No rule ${name}`} back={back}>
        No official list of the years that Waymark knows names a rule {name}.{' '}
        <Link to="/rules" search={{ q: name }}>
          Search the rules for it
        </Link>
        .
      </PageHead>
    );
  }
  return (
    <>
      <PageHead
        title={rule.entry.name}
        back={back}
        actions={
          <Button
            variant="default"
            leftSection={<IconPrinter size="1.0625rem" aria-hidden />}
            onClick={() => window.print()}
          >
            Print
          </Button>
        }
      >
        {rule.message}
      </PageHead>
      <Years years={years.map(one => one.year)} year={year} />
      <Facts entry={rule.entry} />
      <Weighed rule={rule} year={year} />
      {rule.rule ? (
        <BuiltRule key={`${rule.entry.name} ${year}`} rule={rule} year={year} search={search} />
      ) : (
        <div className={classes.columns}>
          {rule.definition ? (
            <Definition definition={rule.definition} />
          ) : (
            <NotBuilt rule={rule} year={year} />
          )}
          <OfficialWording name={rule.entry.name} year={year} />
        </div>
      )}
      <div className={classes.below}>
        <History name={rule.entry.name} />
        <RelatedRules rule={rule} year={year} />
        <WordsUsed text={wordsOf(rule)} />
      </div>
    </>
  );
}

/** Where a rule weighs otherwise than its list says, for some time. */
function Weighed({ rule: { entry }, year }: { readonly rule: RuleOfYear; readonly year: Year }) {
  const { weight, reason } = weightOf(entry, year, { on: today() });
  if (!reason) return null;
  return (
    <div className={classes.weighed}>
      <Notice
        kind="warning"
        title={weight === 'off' ? 'Left out at present' : `Weighs as ${weight} at present`}
      >
        {reason}
      </Notice>
    </div>
  );
}

/** All that the page says of a rule in words. */
function wordsOf({ message, rule, entry, questions }: RuleOfYear): string {
  return [entry.name, message, rule?.fix, rule?.intent, rule?.note, ...questions].filter(Boolean).join(' ');
}
