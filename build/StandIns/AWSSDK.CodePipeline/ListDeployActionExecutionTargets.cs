using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    public partial class ListDeployActionExecutionTargetsRequest : AmazonCodePipelineRequest
    {
        /// <summary>1 to 100 characters.</summary>
        public string? PipelineName { get; set; }

        /// <summary>Required.</summary>
        public string? ActionExecutionId { get; set; }

        public List<TargetFilter>? Filters { get; set; }

        /// <summary>1 to 100.</summary>
        public int? MaxResults { get; set; }

        /// <summary>1 to 2048 characters.</summary>
        public string? NextToken { get; set; }
    }

    public partial class ListDeployActionExecutionTargetsResponse : AmazonWebServiceResponse
    {
        public List<DeployActionExecutionTarget>? Targets { get; set; }

        /// <summary>1 to 2048 characters.</summary>
        public string? NextToken { get; set; }
    }
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <remarks>Errors: ActionExecutionNotFoundException, InvalidNextTokenException, PipelineNotFoundException, ValidationException.</remarks>
        Task<ListDeployActionExecutionTargetsResponse> ListDeployActionExecutionTargetsAsync(
            ListDeployActionExecutionTargetsRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<ListDeployActionExecutionTargetsResponse> ListDeployActionExecutionTargetsAsync(
            ListDeployActionExecutionTargetsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListDeployActionExecutionTargetsResponse>(request, cancellationToken);
    }
}
