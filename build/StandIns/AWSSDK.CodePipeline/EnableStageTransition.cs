using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    public partial class EnableStageTransitionRequest : AmazonCodePipelineRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? PipelineName { get; set; }

        /// <summary>Required; 1 to 100 characters.</summary>
        public string? StageName { get; set; }

        /// <summary>Required.</summary>
        public StageTransitionType? TransitionType { get; set; }
    }

    public partial class EnableStageTransitionResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <remarks>Errors: PipelineNotFoundException, StageNotFoundException, ValidationException.</remarks>
        Task<EnableStageTransitionResponse> EnableStageTransitionAsync(EnableStageTransitionRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<EnableStageTransitionResponse> EnableStageTransitionAsync(
            EnableStageTransitionRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<EnableStageTransitionResponse>(request, cancellationToken);
    }
}
