using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    public partial class RollbackStageRequest : AmazonCodePipelineRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? PipelineName { get; set; }

        /// <summary>Required; 1 to 100 characters.</summary>
        public string? StageName { get; set; }

        /// <summary>Required.</summary>
        public string? TargetPipelineExecutionId { get; set; }
    }

    public partial class RollbackStageResponse : AmazonWebServiceResponse
    {
        /// <summary>Required.</summary>
        public string? PipelineExecutionId { get; set; }
    }
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <remarks>Errors: ConflictException, PipelineExecutionNotFoundException, PipelineExecutionOutdatedException, PipelineNotFoundException,
        /// StageNotFoundException, UnableToRollbackStageException, ValidationException.</remarks>
        Task<RollbackStageResponse> RollbackStageAsync(RollbackStageRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<RollbackStageResponse> RollbackStageAsync(RollbackStageRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<RollbackStageResponse>(request, cancellationToken);
    }
}
