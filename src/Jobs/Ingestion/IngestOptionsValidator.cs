using Microsoft.Extensions.Options;

namespace GraphQLBackend.Jobs.Ingestion;

[OptionsValidator]
internal sealed partial class IngestOptionsValidator : IValidateOptions<IngestOptions>;
