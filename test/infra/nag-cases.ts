import { type Acknowledgment, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { auditAnswers } from '../../infra/audit-answers.ts';
import { nagFindings } from '../../scripts/audit/findings.ts';
import { isDeep } from '../support/depth.ts';
import { withStack } from './synthesise.ts';
import type { Json } from './template.ts';

const variants: [string, Json][] = [
  ['as it comes', {}],
  [
    'with a number, an operator and another return address',
    {
      number: { country: 'US', type: 'TOLL_FREE' },
      operatorEmail: 'operator@example.org',
      callbackUrls: ['http://localhost:5173/'],
    },
  ],
  [
    'at an address of its own',
    {
      domain: {
        name: 'ebb.example.org',
        certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/1-2',
      },
    },
  ],
];

function findings(ebb: Json): string[] {
  return withStack(ebb, (app) =>
    new AwsSolutionsChecks(app)
      .validateScope(app)
      .violations.flatMap(({ ruleName, violatingResources }) =>
        violatingResources.map(({ constructPath }) => `${ruleName} ${constructPath}`),
      ),
  );
}

/** `npm test` looks at the stack as it comes; the other variants and the other packs are looked at in deep. */
export function nagCases(): void {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  describe('the rules of AWS Solutions', () => {
    it.each(isDeep ? variants : variants.slice(0, 1))(
      'find nothing in the stack %s that is not acknowledged',
      (_name, ebb) => {
        expect(findings(ebb)).toEqual([]);
      },
    );

    it('are acknowledged only where they do find something, each with a reason of a sentence or more', () => {
      const acknowledged: Acknowledgment[] = [];
      vi.spyOn(Validations.prototype, 'acknowledge').mockImplementation((...given) => {
        acknowledged.push(...given);
      });
      const found = new Set(findings({}).map((finding) => finding.slice(0, finding.lastIndexOf(' '))));
      expect([...found].sort()).toEqual([...new Set(acknowledged.map(({ id }) => id))].sort());
      for (const { reason } of acknowledged) expect(reason.split(' ').length).toBeGreaterThan(8);
    });
  });

  if (!isDeep) return;

  describe('the rules of HIPAA, NIST 800-53 R5 and Serverless', () => {
    it('find what is answered, and nothing is answered that they do not find', () => {
      const found = withStack(variants[1]?.[1] ?? {}, (app) => [...nagFindings(app).keys()]);
      const ofNag = auditAnswers
        .flatMap(({ rules }) => rules)
        .filter((rule) => /^(HIPAA|NIST|Serverless)/.test(rule));
      expect(found.toSorted()).toEqual(ofNag.toSorted());
      for (const { answer } of auditAnswers) expect(answer.split(' ').length).toBeGreaterThan(8);
    });
  });
}
