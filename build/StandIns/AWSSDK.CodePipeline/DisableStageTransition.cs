using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    public partial class DisableStageTransitionRequest : AmazonCodePipelineRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? PipelineName { get; set; }

        /// <summary>Required; 1 to 100 characters.</summary>
        public string? StageName { get; set; }

        /// <summary>Required.</summary>
        public StageTransitionType? TransitionType { get; set; }

        /// <summary>Required; 1 to 300 characters.</summary>
        public string? Reason { get; set; }
    }

    public partial class DisableStageTransitionResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <remarks>Errors: PipelineNotFoundException, StageNotFoundException, ValidationException.</remarks>
        Task<DisableStageTransitionResponse> DisableStageTransitionAsync(
            DisableStageTransitionRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<DisableStageTransitionResponse> DisableStageTransitionAsync(
            DisableStageTransitionRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DisableStageTransitionResponse>(request, cancellationToken);
    }
}
