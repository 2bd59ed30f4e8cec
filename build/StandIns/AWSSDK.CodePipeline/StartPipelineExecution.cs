using Amazon.CodePipeline.Model;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodePipeline.Model
{
    public partial class StartPipelineExecutionRequest : AmazonCodePipelineRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? Name { get; set; }

        /// <summary>1 to 50 elements.</summary>
        public List<PipelineVariable>? Variables { get; set; }

        /// <summary>1 to 128 characters; a new UUID is sent when unset.</summary>
        [IdempotencyToken]
        public string? ClientRequestToken { get; set; }

        /// <summary>0 to 50 elements.</summary>
        public List<SourceRevisionOverride>? SourceRevisions { get; set; }
    }

    public partial class StartPipelineExecutionResponse : AmazonWebServiceResponse
    {
        public string? PipelineExecutionId { get; set; }
    }
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <remarks>Errors: ConcurrentPipelineExecutionsLimitExceededException, ConflictException, PipelineNotFoundException, ValidationException.</remarks>
        Task<StartPipelineExecutionResponse> StartPipelineExecutionAsync(
            StartPipelineExecutionRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<StartPipelineExecutionResponse> StartPipelineExecutionAsync(
            StartPipelineExecutionRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<StartPipelineExecutionResponse>(request, cancellationToken);
    }
}
