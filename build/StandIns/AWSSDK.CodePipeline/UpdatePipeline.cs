using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    /// <summary>Request of <see cref="IAmazonCodePipeline.UpdatePipelineAsync"/>.</summary>
    public partial class UpdatePipelineRequest : AmazonCodePipelineRequest
    {
        /// <summary>Required.</summary>
        public PipelineDeclaration? Pipeline { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodePipeline.UpdatePipelineAsync"/>.</summary>
    public partial class UpdatePipelineResponse : AmazonWebServiceResponse
    {
        public PipelineDeclaration? Pipeline { get; set; }
    }
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <summary>Calls UpdatePipeline.</summary>
        Task<UpdatePipelineResponse> UpdatePipelineAsync(UpdatePipelineRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<UpdatePipelineResponse> UpdatePipelineAsync(UpdatePipelineRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<UpdatePipelineResponse>(request, cancellationToken);
    }
}
