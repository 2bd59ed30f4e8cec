using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    public partial class StopPipelineExecutionRequest : AmazonCodePipelineRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? PipelineName { get; set; }

        /// <summary>Required.</summary>
        public string? PipelineExecutionId { get; set; }

        public bool? Abandon { get; set; }

        /// <summary>At most 200 characters.</summary>
        public string? Reason { get; set; }
    }

    public partial class StopPipelineExecutionResponse : AmazonWebServiceResponse
    {
        public string? PipelineExecutionId { get; set; }
    }
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <remarks>Errors: ConflictException, DuplicatedStopRequestException, PipelineExecutionNotStoppableException, PipelineNotFoundException,
        /// ValidationException.</remarks>
        Task<StopPipelineExecutionResponse> StopPipelineExecutionAsync(StopPipelineExecutionRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<StopPipelineExecutionResponse> StopPipelineExecutionAsync(
            StopPipelineExecutionRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<StopPipelineExecutionResponse>(request, cancellationToken);
    }
}
