import { type Language, languages } from '../../../shared/domain/clinic/settings.ts';
import type { Names } from '../../../shared/domain/texts/catalog.ts';
import { checkWording, longestNames } from '../../../shared/domain/texts/check-wording.ts';
import { fillWording } from '../../../shared/domain/texts/clinic-wording.ts';
import { namesFor } from '../../../shared/domain/texts/staff-text.ts';
import { catalogs } from '../../../shared/domain/texts/word-text.ts';
import { tipIds } from '../../../shared/domain/tip-ids.ts';
import { type WordableText, wordableTexts } from '../../../shared/domain/text-kinds.ts';
import { AreaField, CheckField } from '../parts/field.tsx';
import { SegmentCount } from '../parts/segment-count.tsx';
import { costOf } from '../text-cost.ts';
import { fill, words } from '../words.ts';
import type { PartProps } from './edited.ts';

const { settings: said } = words;

function builtIn(text: WordableText, language: Language, names: Names): string {
  const catalog = catalogs[language];
  switch (text) {
    case 'welcome':
      return catalog.welcome(names);
    case 'check-in':
      return catalog.checkIn(names);
    case 'reminder':
      return catalog.reminder(names);
    case 'session-nudge':
      return catalog.sessionNudge(names, { month: 3, day: 3 });
  }
}

/** What is wrong with one text of the clinic's own, as the API will say it too; null when nothing is. */
function faultIn(text: WordableText, language: Language, own: string): string | null {
  // Each problem begins with which text it is about, which stands above the field already.
  const faults = checkWording({ [language]: { [text]: own } }).map((fault) => fault.replace(/^[^:]*: /, ''));
  return faults.length === 0 ? null : faults.join(' ');
}

/** The tips that patients may be given; a clinic switches off what it does not stand behind. */
function TipsGroup({ edited, change, disabled }: Pick<PartProps, 'edited' | 'change' | 'disabled'>) {
  return (
    <fieldset class="group-field">
      <legend>{said.tips}</legend>
      <p class="soft">{said.tipsWhat}</p>
      {tipIds.map((tip) => (
        <CheckField
          key={tip}
          label={catalogs.en.tips[tip]}
          checked={!edited.tipsOff.includes(tip)}
          onChecked={(on) =>
            change({ tipsOff: tipIds.filter((id) => (id === tip ? !on : edited.tipsOff.includes(id))) })
          }
          disabled={disabled}
        />
      ))}
    </fieldset>
  );
}

/** The four texts a clinic may word itself, with what they cost and what is wrong with them. */
export function WordingPart({ edited, change, errorOf, disabled }: PartProps) {
  const names = namesFor('Maria', edited);
  // Counted as it would be sent by this clinic, to somebody whose name takes all the room a name may take.
  const longest: Names = { ...names, name: longestNames.name };
  const error = errorOf('wording');
  return (
    <>
      <p class="lead">{fill(said.wordingLead, {})}</p>
      <p class="soft">{fill(said.costNote, { each: costOf(1) })}</p>
      {error !== null && (
        <p class="note note-bad" role="alert">
          {error}
        </p>
      )}
      {languages.map((language) => (
        <fieldset key={language} class="group-field">
          <legend>{words.language[language]}</legend>
          {wordableTexts.map((text) => {
            const own = edited.wording[language]?.[text] ?? '';
            const label = fill(said.wordingFor, {
              text: said.wordingNames[text],
              language: words.language[language],
            });
            return (
              <div key={text} class="wording">
                <AreaField
                  label={label}
                  lang={language}
                  hint={
                    <>
                      {said.wordingBuiltIn}: <span lang={language}>{builtIn(text, language, names)}</span>
                    </>
                  }
                  value={own}
                  onValue={(value) =>
                    change({
                      wording: {
                        ...edited.wording,
                        [language]: { ...edited.wording[language], [text]: value },
                      },
                    })
                  }
                  disabled={disabled}
                  error={faultIn(text, language, own)}
                />
                {own.trim() !== '' && (
                  <p class="as-sent">
                    {fill(said.asSent, { text: '' })}
                    <span lang={language}>{fillWording(own.trim(), names)}</span>
                  </p>
                )}
                <SegmentCount
                  body={
                    own.trim() === '' ? builtIn(text, language, longest) : fillWording(own.trim(), longest)
                  }
                />
              </div>
            );
          })}
        </fieldset>
      ))}
      <p class="soft">{said.wordingFixed}</p>
      <TipsGroup edited={edited} change={change} disabled={disabled} />
    </>
  );
}
