using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    public partial class ListPipelineExecutionsRequest : AmazonCodePipelineRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? PipelineName { get; set; }

        /// <summary>1 to 100.</summary>
        public int? MaxResults { get; set; }

        public PipelineExecutionFilter? Filter { get; set; }

        /// <summary>1 to 2048 characters.</summary>
        public string? NextToken { get; set; }
    }

    public partial class ListPipelineExecutionsResponse : AmazonWebServiceResponse
    {
        public List<PipelineExecutionSummary>? PipelineExecutionSummaries { get; set; }

        /// <summary>1 to 2048 characters.</summary>
        public string? NextToken { get; set; }
    }
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <remarks>Errors: InvalidNextTokenException, PipelineNotFoundException, ValidationException.</remarks>
        Task<ListPipelineExecutionsResponse> ListPipelineExecutionsAsync(
            ListPipelineExecutionsRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<ListPipelineExecutionsResponse> ListPipelineExecutionsAsync(
            ListPipelineExecutionsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListPipelineExecutionsResponse>(request, cancellationToken);
    }
}
