using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    public partial class RetryStageExecutionRequest : AmazonCodePipelineRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? PipelineName { get; set; }

        /// <summary>Required; 1 to 100 characters.</summary>
        public string? StageName { get; set; }

        /// <summary>Required.</summary>
        public string? PipelineExecutionId { get; set; }

        /// <summary>Required.</summary>
        public StageRetryMode? RetryMode { get; set; }
    }

    public partial class RetryStageExecutionResponse : AmazonWebServiceResponse
    {
        public string? PipelineExecutionId { get; set; }
    }
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <remarks>Errors: ConcurrentPipelineExecutionsLimitExceededException, ConflictException, NotLatestPipelineExecutionException,
        /// PipelineNotFoundException, StageNotFoundException, StageNotRetryableException, ValidationException.</remarks>
        Task<RetryStageExecutionResponse> RetryStageExecutionAsync(RetryStageExecutionRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<RetryStageExecutionResponse> RetryStageExecutionAsync(
            RetryStageExecutionRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<RetryStageExecutionResponse>(request, cancellationToken);
    }
}
