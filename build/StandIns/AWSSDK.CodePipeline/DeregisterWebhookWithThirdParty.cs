using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    public partial class DeregisterWebhookWithThirdPartyRequest : AmazonCodePipelineRequest
    {
        /// <summary>1 to 100 characters.</summary>
        public string? WebhookName { get; set; }
    }

    public partial class DeregisterWebhookWithThirdPartyResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <remarks>Errors: ValidationException, WebhookNotFoundException.</remarks>
        Task<DeregisterWebhookWithThirdPartyResponse> DeregisterWebhookWithThirdPartyAsync(
            DeregisterWebhookWithThirdPartyRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<DeregisterWebhookWithThirdPartyResponse> DeregisterWebhookWithThirdPartyAsync(
            DeregisterWebhookWithThirdPartyRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DeregisterWebhookWithThirdPartyResponse>(request, cancellationToken);
    }
}
