import type { CodegenConfig } from '@graphql-codegen/cli';

// Elsewhere the schema is http://localhost:8080/graphql/schema.graphql, fetched and kept.
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'client/*.ts',
  generates: {
    'client/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
      },
    },
  },
};

export default config;
