import { identity } from '../i18n/identity.ts';
import { datasetFile, ENDPOINTS, FLAVOURS, tableMetadataFile } from '../addresses/files.ts';
import type { Language } from '../domain/language.ts';
import { OWN_DATASET } from '../domain/own-data.ts';
import { periodBounds } from '../domain/period.ts';
import { creditOf } from './credit.ts';
import { dictionaryOf } from './dictionary.ts';
import { mediaTypeOf } from './flavours.ts';
import type { Publication } from './publication.ts';

/**
 * A dataset for search engines, after schema.org. `urlOf` gives the URL of a path below the root of the site, relative
 * to the page that the description stands in or absolute.
 */
export function datasetJsonLd(publication: Publication, language: Language, urlOf: (path: string) => string) {
  const { id, title, description, observations, vocabulary, edition } = publication;
  const { indicators, regions, documents } = dictionaryOf(observations, vocabulary);
  const { ownership, licence } = creditOf(publication);
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': '#dataset',
    identifier: id,
    name: title[language],
    alternateName: title[language === 'zh' ? 'en' : 'zh'],
    description: description[language],
    version: edition.version,
    ...(licence === null ? {} : { license: licence.url }),
    inLanguage: ['zh-Hans', 'en'],
    isAccessibleForFree: true,
    ...(ownership === 'all' ? {} : { creator: { '@type': 'Organization', name: edition.title[language] } }),
    includedInDataCatalog: { '@type': 'DataCatalog', name: edition.title[language] },
    isBasedOn: documents.map((document) => ({
      '@type': 'CreativeWork',
      name: document.title[language],
      datePublished: document.date,
      author: {
        '@type': document.issuerKind === 'person' ? 'Person' : 'Organization',
        name: document.issuer[language],
      },
      ...(document.id === OWN_DATASET
        ? {}
        : { isPartOf: { '@type': 'PublicationIssue', name: identity(language).bulletin } }),
    })),
    temporalCoverage: coverage(publication),
    spatialCoverage: regions.map(({ code, name }) => ({
      '@type': 'Place',
      name: name[language],
      identifier: code,
    })),
    variableMeasured: indicators.map((indicator) => ({
      '@type': 'PropertyValue',
      name: indicator.name[language],
      propertyID: indicator.id,
      description: indicator.definition[language],
      unitText: vocabulary.units.get(indicator.unit)?.label.zh,
    })),
    distribution: FLAVOURS.map((flavour) => ({
      '@type': 'DataDownload',
      name: datasetFile(id, flavour),
      encodingFormat: mediaTypeOf(flavour),
      contentUrl: urlOf(ENDPOINTS + datasetFile(id, flavour)),
    })),
    subjectOf: { '@type': 'DigitalDocument', url: urlOf(ENDPOINTS + tableMetadataFile(id)) },
  };
}

/** From the first to the last day that any observation is about. */
function coverage({ observations }: Publication): string | undefined {
  const bounds = observations.map(({ period }) => periodBounds(period));
  const first = bounds.map(({ start }) => start).sort()[0];
  const last = bounds
    .map(({ end }) => end)
    .sort()
    .at(-1);
  return first === undefined || last === undefined ? undefined : `${first}/${last}`;
}
