using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    public partial class ListActionExecutionsRequest : AmazonCodePipelineRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? PipelineName { get; set; }

        public ActionExecutionFilter? Filter { get; set; }

        /// <summary>1 to 100.</summary>
        public int? MaxResults { get; set; }

        /// <summary>1 to 2048 characters.</summary>
        public string? NextToken { get; set; }
    }

    public partial class ListActionExecutionsResponse : AmazonWebServiceResponse
    {
        public List<ActionExecutionDetail>? ActionExecutionDetails { get; set; }

        /// <summary>1 to 2048 characters.</summary>
        public string? NextToken { get; set; }
    }
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <remarks>Errors: InvalidNextTokenException, PipelineExecutionNotFoundException, PipelineNotFoundException, ValidationException.</remarks>
        Task<ListActionExecutionsResponse> ListActionExecutionsAsync(ListActionExecutionsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<ListActionExecutionsResponse> ListActionExecutionsAsync(
            ListActionExecutionsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListActionExecutionsResponse>(request, cancellationToken);
    }
}
