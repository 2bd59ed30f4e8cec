using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    public partial class PutWebhookRequest : AmazonCodePipelineRequest
    {
        /// <summary>Required.</summary>
        public WebhookDefinition? Webhook { get; set; }

        public List<Tag>? Tags { get; set; }
    }

    public partial class PutWebhookResponse : AmazonWebServiceResponse
    {
        public ListWebhookItem? Webhook { get; set; }
    }
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <remarks>Errors: ConcurrentModificationException, InvalidTagsException, InvalidWebhookAuthenticationParametersException,
        /// InvalidWebhookFilterPatternException, LimitExceededException, PipelineNotFoundException, TooManyTagsException, ValidationException.</remarks>
        Task<PutWebhookResponse> PutWebhookAsync(PutWebhookRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<PutWebhookResponse> PutWebhookAsync(PutWebhookRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<PutWebhookResponse>(request, cancellationToken);
    }
}
