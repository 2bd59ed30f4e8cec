using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    public partial class ListPipelinesRequest : AmazonCodePipelineRequest
    {
        /// <summary>1 to 2048 characters.</summary>
        public string? NextToken { get; set; }

        /// <summary>1 to 1000.</summary>
        public int? MaxResults { get; set; }
    }

    public partial class ListPipelinesResponse : AmazonWebServiceResponse
    {
        public List<PipelineSummary>? Pipelines { get; set; }

        /// <summary>1 to 2048 characters.</summary>
        public string? NextToken { get; set; }
    }
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <remarks>Errors: InvalidNextTokenException, ValidationException.</remarks>
        Task<ListPipelinesResponse> ListPipelinesAsync(ListPipelinesRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<ListPipelinesResponse> ListPipelinesAsync(ListPipelinesRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListPipelinesResponse>(request, cancellationToken);
    }
}
