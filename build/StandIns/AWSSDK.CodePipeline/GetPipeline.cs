using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    public partial class GetPipelineRequest : AmazonCodePipelineRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? Name { get; set; }

        /// <summary>At least 1.</summary>
        public int? Version { get; set; }
    }

    public partial class GetPipelineResponse : AmazonWebServiceResponse
    {
        public PipelineDeclaration? Pipeline { get; set; }

        public PipelineMetadata? Metadata { get; set; }
    }
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <remarks>Errors: PipelineNotFoundException, PipelineVersionNotFoundException, ValidationException.</remarks>
        Task<GetPipelineResponse> GetPipelineAsync(GetPipelineRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<GetPipelineResponse> GetPipelineAsync(GetPipelineRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetPipelineResponse>(request, cancellationToken);
    }
}
