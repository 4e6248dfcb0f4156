import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'src/**/*.graphql',
  generates: {
    'src/generated/': {
      preset: 'client',
      // Each document carries its hash, by which the server knows it; see documents/trusted-documents.ts.
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        // The page shows the text of what it ran, so documents are strings, not syntax trees.
        documentMode: 'string',
        useTypeImports: true,
        strictScalars: true,
        scalars: {
          ID: 'string',
          Date: 'string',
          DateTime: 'string',
        },
        enumsAsTypes: true,
      },
    },
  },
};

export default config;
