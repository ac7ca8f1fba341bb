export default () => ({
  siteConfig: {baseUrl: '/', title: 'Guide'},
  i18n: {currentLocale: 'en', localeConfigs: {en: {htmlLang: 'en-GB'}}},
});
