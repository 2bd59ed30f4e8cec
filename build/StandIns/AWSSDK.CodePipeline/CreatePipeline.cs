using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    /// <summary>Request of <see cref="IAmazonCodePipeline.CreatePipelineAsync"/>.</summary>
    public partial class CreatePipelineRequest : AmazonCodePipelineRequest
    {
        /// <summary>Required.</summary>
        public PipelineDeclaration? Pipeline { get; set; }

        public List<Tag>? Tags { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodePipeline.CreatePipelineAsync"/>.</summary>
    public partial class CreatePipelineResponse : AmazonWebServiceResponse
    {
        public PipelineDeclaration? Pipeline { get; set; }

        public List<Tag>? Tags { get; set; }
    }
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <summary>Calls CreatePipeline.</summary>
        Task<CreatePipelineResponse> CreatePipelineAsync(CreatePipelineRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<CreatePipelineResponse> CreatePipelineAsync(CreatePipelineRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreatePipelineResponse>(request, cancellationToken);
    }
}
