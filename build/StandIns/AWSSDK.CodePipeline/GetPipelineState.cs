using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    public partial class GetPipelineStateRequest : AmazonCodePipelineRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? Name { get; set; }
    }

    public partial class GetPipelineStateResponse : AmazonWebServiceResponse
    {
        /// <summary>1 to 100 characters.</summary>
        public string? PipelineName { get; set; }

        /// <summary>At least 1.</summary>
        public int? PipelineVersion { get; set; }

        public List<StageState>? StageStates { get; set; }

        public DateTime? Created { get; set; }

        public DateTime? Updated { get; set; }
    }
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <remarks>Errors: PipelineNotFoundException, ValidationException.</remarks>
        Task<GetPipelineStateResponse> GetPipelineStateAsync(GetPipelineStateRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<GetPipelineStateResponse> GetPipelineStateAsync(GetPipelineStateRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetPipelineStateResponse>(request, cancellationToken);
    }
}
