using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    public partial class DeleteWebhookRequest : AmazonCodePipelineRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? Name { get; set; }
    }

    public partial class DeleteWebhookResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <remarks>Errors: ConcurrentModificationException, ValidationException.</remarks>
        Task<DeleteWebhookResponse> DeleteWebhookAsync(DeleteWebhookRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteWebhookResponse> DeleteWebhookAsync(DeleteWebhookRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteWebhookResponse>(request, cancellationToken);
    }
}
