using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    public partial class UpdatePipelineRequest : AmazonCodePipelineRequest
    {
        /// <summary>Required.</summary>
        public PipelineDeclaration? Pipeline { get; set; }
    }

    public partial class UpdatePipelineResponse : AmazonWebServiceResponse
    {
        public PipelineDeclaration? Pipeline { get; set; }
    }
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <remarks>Errors: InvalidActionDeclarationException, InvalidBlockerDeclarationException, InvalidStageDeclarationException,
        /// InvalidStructureException, LimitExceededException, ValidationException.</remarks>
        Task<UpdatePipelineResponse> UpdatePipelineAsync(UpdatePipelineRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<UpdatePipelineResponse> UpdatePipelineAsync(UpdatePipelineRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<UpdatePipelineResponse>(request, cancellationToken);
    }
}
