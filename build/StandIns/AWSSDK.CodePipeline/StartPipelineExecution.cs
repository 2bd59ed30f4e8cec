using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    /// <summary>Request of <see cref="IAmazonCodePipeline.StartPipelineExecutionAsync"/>.</summary>
    public partial class StartPipelineExecutionRequest : AmazonCodePipelineRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? Name { get; set; }

        /// <summary>1 to 50 elements.</summary>
        public List<PipelineVariable>? Variables { get; set; }

        /// <summary>1 to 128 characters.</summary>
        public string? ClientRequestToken { get; set; }

        /// <summary>0 to 50 elements.</summary>
        public List<SourceRevisionOverride>? SourceRevisions { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodePipeline.StartPipelineExecutionAsync"/>.</summary>
    public partial class StartPipelineExecutionResponse : AmazonWebServiceResponse
    {
        public string? PipelineExecutionId { get; set; }
    }
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <summary>Calls StartPipelineExecution.</summary>
        Task<StartPipelineExecutionResponse> StartPipelineExecutionAsync(StartPipelineExecutionRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<StartPipelineExecutionResponse> StartPipelineExecutionAsync(StartPipelineExecutionRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<StartPipelineExecutionResponse>(request, cancellationToken);
    }
}
