using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    public partial class OverrideStageConditionRequest : AmazonCodePipelineRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? PipelineName { get; set; }

        /// <summary>Required; 1 to 100 characters.</summary>
        public string? StageName { get; set; }

        /// <summary>Required.</summary>
        public string? PipelineExecutionId { get; set; }

        /// <summary>Required.</summary>
        public ConditionType? ConditionType { get; set; }
    }

    public partial class OverrideStageConditionResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <remarks>Errors: ConcurrentPipelineExecutionsLimitExceededException, ConditionNotOverridableException, ConflictException,
        /// NotLatestPipelineExecutionException, PipelineNotFoundException, StageNotFoundException, ValidationException.</remarks>
        Task<OverrideStageConditionResponse> OverrideStageConditionAsync(
            OverrideStageConditionRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<OverrideStageConditionResponse> OverrideStageConditionAsync(
            OverrideStageConditionRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<OverrideStageConditionResponse>(request, cancellationToken);
    }
}
