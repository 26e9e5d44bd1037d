import { Duration, Validations } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  OriginRequestPolicy,
  ResponseHeadersPolicy,
  S3OriginAccessControl,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { stackSuffix } from '../stack-id.ts';
import type { Settings } from '../settings.ts';
import { privateBucket } from './buckets.ts';

/** A path without a dot is a place inside the dashboard, and every such place is the one page. */
const toThePage = `function handler(event) {
  var request = event.request;
  if (request.uri.indexOf('.') < 0) request.uri = '/index.html';
  return request;
}`;

function contentPolicy(signInOrigins: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    `connect-src 'self' ${signInOrigins.join(' ')}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * The dashboard's pages, with the API under the same address as on a laptop: so there is no cross-origin rule to
 * get wrong, and the pages may talk to nobody but their own origin and the sign-in.
 */
export class Pages extends Construct {
  readonly bucket: IBucket;
  readonly distribution: Distribution;

  readonly #domainName: string | undefined;

  constructor(
    scope: Construct,
    id: string,
    apiDomain: string,
    signInOrigins: readonly string[],
    domain: Settings['domain'],
  ) {
    super(scope, id);
    this.#domainName = domain?.name;
    this.bucket = privateBucket(this, 'Bucket', undefined);
    // CloudFront wants these three named, in one list for all regions of the account.
    const headers = new ResponseHeadersPolicy(this, 'Headers', {
      responseHeadersPolicyName: `ebb-headers-${stackSuffix}`,
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy: contentPolicy(signInOrigins), override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(365),
          includeSubdomains: true,
          override: true,
        },
      },
    });
    const access = new S3OriginAccessControl(this, 'Access', {
      originAccessControlName: `ebb-pages-${stackSuffix}`,
    });
    const api = {
      origin: new HttpOrigin(apiDomain),
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      responseHeadersPolicy: headers,
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
    };
    // The same for everybody, and half a megabyte: kept as long as it says, and packed.
    const description = {
      origin: api.origin,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      responseHeadersPolicy: headers,
      viewerProtocolPolicy: api.viewerProtocolPolicy,
    };
    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'The dashboard of Ebb and its API',
      defaultRootObject: 'index.html',
      ...(domain !== undefined && {
        domainNames: [domain.name],
        certificate: Certificate.fromCertificateArn(this, 'Certificate', domain.certificateArn),
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      }),
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(this.bucket, { originAccessControl: access }),
        responseHeadersPolicy: headers,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        functionAssociations: [
          {
            eventType: FunctionEventType.VIEWER_REQUEST,
            function: new EdgeFunction(this, 'ToThePage', {
              functionName: `ebb-to-the-page-${stackSuffix}`,
              code: FunctionCode.fromInline(toThePage),
              runtime: FunctionRuntime.JS_2_0,
            }),
          },
        ],
      },
      additionalBehaviors: { '/clinics/*': api, '/openapi.json': description },
    });
    acknowledge(this.bucket, this.distribution);
    if (domain === undefined) acknowledgeProtocol(this.distribution);
  }

  /** `https://d123.cloudfront.net` or at a name of one's own, without a slash at its end. */
  get url(): string {
    return `https://${this.#domainName ?? this.distribution.distributionDomainName}`;
  }
}

function acknowledge(bucket: IBucket, distribution: Distribution): void {
  Validations.of(bucket).acknowledge({
    id: 'AwsSolutions-S1',
    reason: 'The bucket holds the published program and nothing of anybody; only the distribution reads it.',
  });
  Validations.of(distribution).acknowledge(
    {
      id: 'AwsSolutions-CFR1',
      reason:
        'Which countries staff may work from is for each clinic to say; patients never open these pages.',
    },
    {
      id: 'AwsSolutions-CFR2',
      reason:
        'The pages are files anyone may fetch, and the API behind them refuses whoever holds no token before any code of ours runs and is throttled.',
    },
    {
      id: 'AwsSolutions-CFR3',
      reason:
        "Paths name patients and addresses name staff: the API's own log and the history say who did what without either.",
    },
  );
}

function acknowledgeProtocol(distribution: Distribution): void {
  Validations.of(distribution).acknowledge({
    id: 'AwsSolutions-CFR4',
    reason:
      'The distribution answers at a domain of CloudFront itself, whose lowest protocol CloudFront sets; a policy of ours would be ignored. With a domain of its own it takes TLS 1.2 or later.',
  });
}
