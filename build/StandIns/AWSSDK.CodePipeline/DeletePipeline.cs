using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    /// <summary>Request of <see cref="IAmazonCodePipeline.DeletePipelineAsync"/>.</summary>
    public partial class DeletePipelineRequest : AmazonCodePipelineRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? Name { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodePipeline.DeletePipelineAsync"/>.</summary>
    public partial class DeletePipelineResponse : AmazonWebServiceResponse
    {
    }
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <summary>Calls DeletePipeline.</summary>
        Task<DeletePipelineResponse> DeletePipelineAsync(DeletePipelineRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<DeletePipelineResponse> DeletePipelineAsync(DeletePipelineRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeletePipelineResponse>(request, cancellationToken);
    }
}
