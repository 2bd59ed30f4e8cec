using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    public partial class CreatePipelineRequest : AmazonCodePipelineRequest
    {
        /// <summary>Required.</summary>
        public PipelineDeclaration? Pipeline { get; set; }

        public List<Tag>? Tags { get; set; }
    }

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
        /// <remarks>Errors: ConcurrentModificationException, InvalidActionDeclarationException, InvalidBlockerDeclarationException,
        /// InvalidStageDeclarationException, InvalidStructureException, InvalidTagsException, LimitExceededException, PipelineNameInUseException,
        /// TooManyTagsException, ValidationException.</remarks>
        Task<CreatePipelineResponse> CreatePipelineAsync(CreatePipelineRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<CreatePipelineResponse> CreatePipelineAsync(CreatePipelineRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreatePipelineResponse>(request, cancellationToken);
    }
}
