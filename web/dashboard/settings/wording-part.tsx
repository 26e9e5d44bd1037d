import { type Language, languages } from '../../../shared/domain/clinic/settings.ts';
import { checkWording } from '../../../shared/domain/texts/check-wording.ts';
import { catalogs } from '../../../shared/domain/texts/word-text.ts';
import { tipIds } from '../../../shared/domain/tip-ids.ts';
import { type WordableText, wordableTexts } from '../../../shared/domain/text-kinds.ts';
import { AreaField, CheckField } from '../parts/field.tsx';
import { SegmentCount } from '../parts/segment-count.tsx';
import { costOf } from '../text-cost.ts';
import { fill, words } from '../words.ts';
import { asSent, longestName } from './as-sent.ts';
import type { PartProps } from './edited.ts';

const { settings: said } = words;

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
            const trimmed = { [language]: { [text]: own.trim() } };
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
                      {said.wordingBuiltIn}:{' '}
                      <span lang={language}>{asSent(text, language, 'Maria', edited)}</span>
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
                    <span lang={language}>{asSent(text, language, 'Maria', edited, trimmed)}</span>
                  </p>
                )}
                <SegmentCount body={asSent(text, language, longestName, edited, trimmed)} />
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
