import { type TextTemplate, languages } from '../../../shared/domain/clinic/settings.ts';
import { longestNames } from '../../../shared/domain/texts/check-wording.ts';
import { fillWording } from '../../../shared/domain/texts/clinic-wording.ts';
import { checkTemplate } from '../../../shared/domain/texts/staff-templates.ts';
import { namesFor } from '../../../shared/domain/texts/staff-text.ts';
import { AreaField, SelectField, TextField } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { SegmentCount } from '../parts/segment-count.tsx';
import { fill, words } from '../words.ts';
import type { PartProps } from './edited.ts';

const { settings: said } = words;
const most = 20;

/** Texts that staff keep to send again, with what they cost and what is wrong with them. */
export function TemplatesPart({ edited, change, errorOf, disabled }: PartProps) {
  const { templates } = edited;
  const set = (at: number, changed: Partial<TextTemplate>): void =>
    change({ templates: templates.map((one, index) => (index === at ? { ...one, ...changed } : one)) });
  const longest = { ...namesFor('', edited), name: longestNames.name };
  return (
    <>
      <p class="lead">{fill(said.templatesLead, {})}</p>
      {templates.length === 0 && <p class="soft">{said.templatesNone}</p>}
      {templates.map(({ name, language, body }, at) => {
        const number = { number: at + 1 };
        const fault = body.trim() === '' ? '' : checkTemplate(body).join(' ');
        return (
          // A text has no name of its own that stays: it is known by its place.
          <div key={at} class="wording template">
            <div class="field-pair">
              <TextField
                label={fill(said.templateName, number)}
                value={name}
                onValue={(next) => set(at, { name: next })}
                maxLength={40}
                required
                disabled={disabled}
                error={errorOf(`templates.${at}.name`)}
              />
              <SelectField
                label={fill(said.templateLanguage, number)}
                value={language}
                onValue={(next) => set(at, { language: next })}
                choices={languages.map((each) => [each, words.language[each]] as const)}
                disabled={disabled}
              />
            </div>
            <AreaField
              label={fill(said.templateBody, number)}
              lang={language}
              value={body}
              onValue={(next) => set(at, { body: next })}
              required
              disabled={disabled}
              error={fault === '' ? errorOf(`templates.${at}.body`) : fault}
            />
            <div class="text-box-foot">
              <SegmentCount body={fillWording(body.trim(), longest)} />
              {!disabled && (
                <button
                  type="button"
                  class="button small"
                  aria-label={fill(said.templateRemoveFor, number)}
                  onClick={() => change({ templates: templates.filter((_, index) => index !== at) })}
                >
                  {said.templateRemove}
                </button>
              )}
            </div>
          </div>
        );
      })}
      {!disabled && templates.length < most && (
        <div>
          <button
            type="button"
            class="button"
            onClick={() => change({ templates: [...templates, { name: '', language: 'en', body: '' }] })}
          >
            <Icon name="plus" size={16} /> {said.templateAdd}
          </button>
        </div>
      )}
    </>
  );
}
