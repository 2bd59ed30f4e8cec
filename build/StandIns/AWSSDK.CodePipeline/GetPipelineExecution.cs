using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    public partial class GetPipelineExecutionRequest : AmazonCodePipelineRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? PipelineName { get; set; }

        /// <summary>Required.</summary>
        public string? PipelineExecutionId { get; set; }
    }

    public partial class GetPipelineExecutionResponse : AmazonWebServiceResponse
    {
        public PipelineExecution? PipelineExecution { get; set; }
    }
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <remarks>Errors: PipelineExecutionNotFoundException, PipelineNotFoundException, ValidationException.</remarks>
        Task<GetPipelineExecutionResponse> GetPipelineExecutionAsync(GetPipelineExecutionRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<GetPipelineExecutionResponse> GetPipelineExecutionAsync(
            GetPipelineExecutionRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<GetPipelineExecutionResponse>(request, cancellationToken);
    }
}
